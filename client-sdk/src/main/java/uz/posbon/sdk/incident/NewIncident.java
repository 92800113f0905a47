package uz.posbon.sdk.incident;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * An incident as it is opened; the fields mean what they mean in {@link Incident}. A null priority takes the type's own.
 *
 * @param id a UUID given by whoever opens it, so that he can work on it before the backend has heard of it; null for one of the backend's own
 */
public record NewIncident(
        String typeId,
        @Nullable Integer priority,
        @Nullable MessageStatus drill,
        @Nullable String title,
        @Nullable String description,
        @Nullable GeoPoint position,
        @Nullable String address,
        @Nullable String siteId,
        @Nullable Caller caller,
        @Nullable Instant reportedTime,
        Map<String, String> references,
        @Nullable String id) {

    /** One that gets its id from the backend. */
    public NewIncident(
            String typeId, @Nullable Integer priority, @Nullable MessageStatus drill, @Nullable String title, @Nullable String description,
            @Nullable GeoPoint position, @Nullable String address, @Nullable String siteId, @Nullable Caller caller, @Nullable Instant reportedTime,
            Map<String, String> references) {
        this(typeId, priority, drill, title, description, position, address, siteId, caller, reportedTime, references, null);
    }

    /** The same under this id. */
    public NewIncident withId(String next) {
        return new NewIncident(typeId, priority, drill, title, description, position, address, siteId, caller, reportedTime, references, next);
    }
}
