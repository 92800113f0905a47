package uz.posbon.sdk.room;

import java.time.Instant;

/**
 * What came in and went out in one hour of the clock.
 *
 * @param hour when it begins
 * @param raised alarms
 * @param opened incidents
 * @param closed incidents
 */
public record HourFlow(Instant hour, int raised, int opened, int closed) {}
