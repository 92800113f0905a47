package uz.posbon.sdk.alarm;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;

/** What a source says when it raises an alarm; the fields mean what they mean in {@link Alarm}. */
public record NewAlarm(
        String source,
        @Nullable MessageId message,
        MessageStatus status,
        List<Category> categories,
        String event,
        @Nullable String typeCode,
        Severity severity,
        Urgency urgency,
        Certainty certainty,
        @Nullable String headline,
        @Nullable String description,
        @Nullable String instruction,
        @Nullable GeoPoint position,
        @Nullable GeoShape area,
        @Nullable String areaDescription,
        @Nullable String siteId,
        @Nullable String cameraId,
        Map<String, String> parameters,
        @Nullable Instant raisedTime,
        List<AlarmText> translations) {
    /** What a source of one language says. */
    public NewAlarm(
            String source, @Nullable MessageId message, MessageStatus status, List<Category> categories, String event, @Nullable String typeCode, Severity severity,
            Urgency urgency, Certainty certainty, @Nullable String headline, @Nullable String description, @Nullable String instruction, @Nullable GeoPoint position,
            @Nullable GeoShape area, @Nullable String areaDescription, @Nullable String siteId, @Nullable String cameraId, Map<String, String> parameters,
            @Nullable Instant raisedTime) {
        this(
                source, message, status, categories, event, typeCode, severity, urgency, certainty, headline, description, instruction, position, area,
                areaDescription, siteId, cameraId, parameters, raisedTime, List.of());
    }
}
