package uz.posbon.sdk.recording;

import java.time.Instant;

/**
 * What is in a recording.
 *
 * @param from its first moment, whose picture is known
 * @param to its last moment
 * @param firstSequence of the first durable event in it; one more than {@code lastSequence} when there is none
 * @param lastSequence of the last durable event
 * @param events number of durable events
 * @param positions number of positions of units
 */
public record RecordingInfo(
        RecordingHead head, Instant from, Instant to, long firstSequence, long lastSequence, long events, long positions) {}
