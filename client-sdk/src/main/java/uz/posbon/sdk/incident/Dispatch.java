package uz.posbon.sdk.incident;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an alarm is answered with in one command.
 *
 * @param typeId incident type; null lets the backend choose by type code and category
 * @param priority 1 to 5; null takes the one that follows from alarm and type
 * @param unitIds units to send, at least one; none in what an outbox says of an alarm that only became an incident
 * @param hold so long everything can be taken back before the units are told, up to 60 s
 * @param incidentId a UUID given by whoever opens the incident, so that he can work on it before the backend has heard of it; null for one of the backend's own
 * @param language BCP 47: which of the alarm's translations the incident is called by; null for the alarm's own words
 */
public record Dispatch(
        @Nullable String typeId, @Nullable Integer priority, List<String> unitIds, Duration hold, @Nullable String incidentId, @Nullable String language) {
    public Dispatch {
        unitIds = List.copyOf(unitIds);
    }

    /** One whose incident is called as its alarm is. */
    public Dispatch(@Nullable String typeId, @Nullable Integer priority, List<String> unitIds, Duration hold, @Nullable String incidentId) {
        this(typeId, priority, unitIds, hold, incidentId, null);
    }

    /** One whose incident gets its id from the backend. */
    public Dispatch(@Nullable String typeId, @Nullable Integer priority, List<String> unitIds, Duration hold) {
        this(typeId, priority, unitIds, hold, null);
    }
}
