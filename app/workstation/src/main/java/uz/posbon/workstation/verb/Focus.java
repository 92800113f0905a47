package uz.posbon.workstation.verb;

import org.jspecify.annotations.Nullable;

/**
 * What the operator works on: an alarm or an incident, and perhaps a unit, a camera and a protected object or a zone beside it. Another case begins
 * with none of them; none of them takes the case out of the operator's hand.
 */
public record Focus(
        @Nullable String alarmId,
        @Nullable String incidentId,
        @Nullable String unitId,
        @Nullable String cameraId,
        @Nullable String siteId,
        @Nullable String zoneId) {
    /** Nothing selected. */
    public static final Focus NONE = new Focus(null, null, null, null, null, null);

    public static Focus alarm(String id) {
        return new Focus(id, null, null, null, null, null);
    }

    public static Focus incident(String id) {
        return new Focus(null, id, null, null, null, null);
    }

    public Focus withUnit(@Nullable String id) {
        return new Focus(alarmId, incidentId, id, cameraId, siteId, zoneId);
    }

    /** An object or zone stays: a camera may be one of those that look at it. */
    public Focus withCamera(@Nullable String id) {
        return new Focus(alarmId, incidentId, unitId, id, siteId, zoneId);
    }

    public Focus withSite(String id) {
        return new Focus(alarmId, incidentId, unitId, null, id, null);
    }

    public Focus withZone(String id) {
        return new Focus(alarmId, incidentId, unitId, null, null, id);
    }

    /** Neither object nor zone. */
    public Focus withoutPlace() {
        return new Focus(alarmId, incidentId, unitId, cameraId, null, null);
    }
}
