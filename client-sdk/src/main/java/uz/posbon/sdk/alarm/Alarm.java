package uz.posbon.sdk.alarm;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;

/**
 * One report by a source that something may be wrong: the words of CAP 1.2, the life of TMF642 and ISA-18.2.
 * Three facts are independent: {@link #clearance} (active or cleared), {@link #acknowledgement} and
 * {@link #shelving}.
 *
 * @param id given by the backend, for ever
 * @param number short running number for people
 * @param version grows by one with every change; the ETag
 * @param source the reporting system, e.g. {@code fire-panel-17} or a CAP sender's name
 * @param message identity of the last message about it, when it came as CAP or named its own
 * @param status whether it is about the real world
 * @param categories at least one
 * @param event what it is about, in the source's words
 * @param typeCode EIDO common incident type registry code, e.g. {@code ALRF}
 * @param areaDescription where, in words
 * @param siteId protected object it came from
 * @param cameraId camera whose analytics raised it
 * @param zoneId district it lies in, found by the backend
 * @param parameters what the source added
 * @param raisedTime when the source says it began
 * @param reportedTime when the backend received it
 * @param changedTime when it last changed
 * @param incidentId incident it is linked to
 * @param groupId alarm it is grouped under
 * @param nuisance set when somebody marked it as one
 * @param translations its words in other languages
 * @param more fields of a newer contract, kept as they came
 */
public record Alarm(
        String id,
        long number,
        long version,
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
        @Nullable String zoneId,
        Map<String, String> parameters,
        Instant raisedTime,
        Instant reportedTime,
        Instant changedTime,
        @Nullable Clearance clearance,
        @Nullable Acknowledgement acknowledgement,
        @Nullable Shelving shelving,
        List<Comment> comments,
        @Nullable String incidentId,
        @Nullable String groupId,
        @Nullable Nuisance nuisance,
        List<AlarmText> translations,
        Map<String, Object> more) {

    /** Most alarms have nothing to say there, and none of a hundred thousand needs maps of its own for that. */
    public Alarm {
        parameters = parameters.isEmpty() ? Map.of() : parameters;
        comments = comments.isEmpty() ? List.of() : comments;
        translations = translations.isEmpty() ? List.of() : translations;
        more = more.isEmpty() ? Map.of() : more;
    }

    /** One whose source speaks one language. */
    public Alarm(
            String id, long number, long version, String source, @Nullable MessageId message, MessageStatus status, List<Category> categories, String event,
            @Nullable String typeCode, Severity severity, Urgency urgency, Certainty certainty, @Nullable String headline, @Nullable String description,
            @Nullable String instruction, @Nullable GeoPoint position, @Nullable GeoShape area, @Nullable String areaDescription, @Nullable String siteId,
            @Nullable String cameraId, @Nullable String zoneId, Map<String, String> parameters, Instant raisedTime, Instant reportedTime, Instant changedTime,
            @Nullable Clearance clearance, @Nullable Acknowledgement acknowledgement, @Nullable Shelving shelving, List<Comment> comments,
            @Nullable String incidentId, @Nullable String groupId, @Nullable Nuisance nuisance, Map<String, Object> more) {
        this(
                id, number, version, source, message, status, categories, event, typeCode, severity, urgency, certainty, headline, description, instruction, position,
                area, areaDescription, siteId, cameraId, zoneId, parameters, raisedTime, reportedTime, changedTime, clearance, acknowledgement, shelving, comments,
                incidentId, groupId, nuisance, List.of(), more);
    }

    /** Whether the condition still holds. */
    public boolean isActive() {
        return clearance == null;
    }

    /** Whether somebody took notice. */
    public boolean isAcknowledged() {
        return acknowledgement != null;
    }

    /** Whether it is put aside at {@code now}. */
    public boolean isShelved(Instant now) {
        return shelving != null && shelving.until().isAfter(now);
    }

    /** The first category, which decides the symbol. */
    public Category category() {
        return categories.isEmpty() ? Category.OTHER : categories.getFirst();
    }

    /** What to call it in a list: the headline, else the event. */
    public String title() {
        return headline == null || headline.isBlank() ? event : headline;
    }

    /** The same, but for whether it is real. */
    public Alarm as(MessageStatus other) {
        return new Alarm(
                id, number, version, source, message, other, categories, event, typeCode, severity, urgency, certainty, headline, description, instruction, position,
                area, areaDescription, siteId, cameraId, zoneId, parameters, raisedTime, reportedTime, changedTime, clearance, acknowledgement, shelving, comments,
                incidentId, groupId, nuisance, translations, more);
    }

    /**
     * The same with its words in another language, as far as its source speaks it; else in the source's first.
     *
     * @param language BCP 47
     */
    public Alarm in(String language) {
        AlarmText text = AlarmText.of(translations, language);
        return text == null ? this : new Alarm(
                id, number, version, source, message, status, categories, text.event(), typeCode, severity, urgency, certainty, or(text.headline(), headline),
                or(text.description(), description), or(text.instruction(), instruction), position, area, or(text.areaDescription(), areaDescription), siteId,
                cameraId, zoneId, parameters, raisedTime, reportedTime, changedTime, clearance, acknowledgement, shelving, comments, incidentId, groupId, nuisance,
                translations, more);
    }

    private static @Nullable String or(@Nullable String text, @Nullable String otherwise) {
        return text == null ? otherwise : text;
    }
}
