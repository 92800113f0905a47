package uz.posbon.sdk.incident;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of an incident's log: something that happened, by whom, when. It is a reading of one durable event.
 *
 * @param sequence of that event
 * @param time when it happened
 * @param recordedTime when the backend wrote it down
 * @param kind what happened, the event's type without its prefix, e.g. {@code assignment.status}
 * @param text the operator's own words, when there are any
 * @param details the facts to say, e.g. {@code unit}, {@code status}, {@code priority}
 */
public record LogEntry(
        long sequence,
        String incidentId,
        Instant time,
        Instant recordedTime,
        String actor,
        String kind,
        @Nullable String text,
        Map<String, String> details) {}
