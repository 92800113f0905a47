package uz.posbon.sdk.training.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.AlarmText;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageId;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Caller;

/**
 * What a source will say; the fields mean what they mean in {@link uz.posbon.sdk.alarm.Alarm}.
 *
 * @param source who says it, e.g. {@code 112} or {@code fire-panel-school-4}
 * @param categories at least one
 * @param typeId incident type of the catalogue it is about; null where the source cannot know
 * @param event what it is about, in a few words; null for the name of its type, so one of both is there
 * @param headline what the queue shows
 * @param description what was said or measured; null for nothing more
 * @param position where; null for where its site or camera is, else for an alarm without a place
 * @param areaDescription where, in words
 * @param siteId protected object it comes from
 * @param cameraId camera whose analytics raise it
 * @param caller who called and how to call back; null when nobody called
 * @param parameters what the source adds
 */
public record AlarmDraft(
        String source,
        List<Category> categories,
        @Nullable String typeId,
        @Nullable LocalText event,
        Severity severity,
        Urgency urgency,
        Certainty certainty,
        LocalText headline,
        @Nullable LocalText description,
        @Nullable GeoPoint position,
        @Nullable LocalText areaDescription,
        @Nullable String siteId,
        @Nullable String cameraId,
        @Nullable Caller caller,
        Map<String, String> parameters) {
    /** Parameter that names the caller. */
    public static final String CALLER_NAME = "callerName";
    /** Parameter with the caller's telephone number. */
    public static final String CALLER_PHONE = "callerPhone";

    public AlarmDraft {
        categories = List.copyOf(categories);
        parameters = Map.copyOf(parameters);
        Limits.present("the source of an alarm", source);
        Limits.require(!categories.isEmpty(), "an alarm must have a category");
        Limits.require(typeId != null || event != null, "an alarm must have a type or say what it is about");
    }

    /**
     * What the source says, in one language first and in the others its headline is written in.
     *
     * @param language BCP 47, see {@link LocalText#in}
     * @param message identity of what it says
     * @param type the catalogue's type {@link #typeId}; null where there is none
     * @param place where it is, if {@link #position} does not say
     * @param raisedTime when it began
     */
    public NewAlarm said(
            String language, MessageStatus status, @Nullable MessageId message, @Nullable IncidentType type, @Nullable GeoPoint place, Instant raisedTime) {
        Map<String, String> all = new TreeMap<>(parameters);
        if (typeId != null) {
            all.put("typeId", typeId);
        }
        if (caller != null && caller.name() != null) {
            all.put(CALLER_NAME, caller.name());
        }
        if (caller != null && caller.phone() != null) {
            all.put(CALLER_PHONE, caller.phone());
        }
        return new NewAlarm(source, message, status, categories, event(language, type), type == null ? null : type.eidoCode(), severity, urgency, certainty,
                headline.in(language), description == null ? null : description.in(language), null, position == null ? place : position, null,
                areaDescription == null ? null : areaDescription.in(language), siteId, cameraId, all, raisedTime, translations(language, type));
    }

    /** In the order of their tags: the same session says the same. */
    private List<AlarmText> translations(String first, @Nullable IncidentType type) {
        return headline.byLanguage().keySet().stream()
                .filter(language -> !language.equals(first) && !language.equals("und"))
                .sorted()
                .map(language -> new AlarmText(
                        language, event(language, type), headline.in(language), description == null ? null : description.in(language), null,
                        areaDescription == null ? null : areaDescription.in(language)))
                .toList();
    }

    private String event(String language, @Nullable IncidentType type) {
        if (event != null) {
            return event.in(language);
        }
        return type == null ? String.valueOf(typeId) : type.name().in(language);
    }
}
