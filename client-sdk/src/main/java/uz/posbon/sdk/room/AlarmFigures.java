package uz.posbon.sdk.room;

/**
 * How the room's alarms behave (ISA-18.2).
 *
 * @param raised in the last ten minutes
 * @param raisedHour in the last hour
 * @param flood more than ten in ten minutes for each operator who is there (or for one, when nobody is)
 * @param standing active for more than 24 hours, without an incident
 * @param chattering pairs of source and event raised three times within a minute, in the last hour
 * @param nuisance marked as one in the last 24 hours
 * @param sources heard in the last seven days
 * @param silent of the sources, those not heard in the last 24 hours; they send no heartbeat, so silence need not be death
 */
public record AlarmFigures(
        int raised,
        int raisedHour,
        boolean flood,
        int unacknowledged,
        int standing,
        int chattering,
        int nuisance,
        int shelved,
        int sources,
        int silent) {}
