package uz.posbon.sdk.incident;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.geo.GeoPoint;

/** An incident as it is opened; the fields mean what they mean in {@link Incident}. A null priority takes the type's own. */
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
        Map<String, String> references) {}
