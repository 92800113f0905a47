package uz.posbon.sdk.recording;

import java.time.Instant;

/**
 * How much happened in one minute of a recording.
 *
 * @param minute its beginning; minutes in which nothing happened are not told
 * @param alarms alarms raised
 * @param incidents incidents opened
 * @param events all durable events
 */
public record Density(Instant minute, int alarms, int incidents, int events) {}
