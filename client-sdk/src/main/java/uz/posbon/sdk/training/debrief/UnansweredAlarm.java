package uz.posbon.sdk.training.debrief;

/**
 * An alarm of the session that nobody ever acknowledged.
 *
 * @param number its running number
 * @param at when it was raised
 */
public record UnansweredAlarm(String alarmId, long number, String title, Moment at) {}
