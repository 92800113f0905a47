package uz.posbon.backend.decide;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, waiting to be written as one durable event.
 *
 * @param kind the event's type without its prefix, e.g. {@code alarm.raised}
 * @param subject id of what it is about
 * @param state what the subject is after it: a record of the SDK
 * @param time when it happened, which may be before the backend heard of it
 * @param actor operator or source behind it
 * @param incidentId incident in whose log it stands
 * @param reason the operator's reason or words
 */
public record Fact(
        String kind,
        String subject,
        Object state,
        Instant time,
        String actor,
        @Nullable String incidentId,
        @Nullable String reason) {}
