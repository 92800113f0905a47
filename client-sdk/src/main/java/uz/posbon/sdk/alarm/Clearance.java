package uz.posbon.sdk.alarm;

import java.time.Instant;

/** When the condition behind an alarm ended, and who or which source said so (TMF642 alarmClearedTime, clearUserId). */
public record Clearance(Instant time, String by) {}
