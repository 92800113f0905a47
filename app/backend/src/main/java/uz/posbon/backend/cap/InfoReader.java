package uz.posbon.backend.cap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.AlarmText;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageId;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;

/** Reads one info block as the report of one alarm. */
final class InfoReader {
    private static final List<String> KEPT = List.of("language", "responseType", "audience", "effective", "onset", "expires", "web", "contact");
    private static final int LONGEST_EVENT = 255;

    private final MessageId id;
    private final MessageStatus status;
    private final Remarks remarks;

    InfoReader(MessageId id, MessageStatus status, Remarks remarks) {
        this.id = id;
        this.status = status;
        this.remarks = remarks;
    }

    /** @param translations the same in other languages */
    NewAlarm read(Element info, Map<String, String> ofAlert, List<AlarmText> translations) {
        remarks.order(info);
        Map<String, String> parameters = new LinkedHashMap<>(ofAlert);
        for (String name : KEPT) {
            info.all(name).forEach(e -> put(parameters, "cap:" + name, e.text()));
        }
        info.all("eventCode").forEach(e -> named(e, "eventCode:", parameters, remarks));
        info.all("parameter").forEach(e -> named(e, "", parameters, remarks));
        for (Element resource : info.all("resource")) {
            String uri = resource.first("uri");
            put(parameters, "cap:resource", uri == null ? String.valueOf(resource.first("resourceDesc")) : uri);
        }
        AreaReader area = new AreaReader(remarks, parameters);
        info.all("area").forEach(area::read);
        Instant onset = Times.read(info.first("onset"), "info/onset", remarks);
        Instant effective = Times.read(info.first("effective"), "info/effective", remarks);
        String sender = info.first("senderName");
        return new NewAlarm(
                sender == null ? id.sender() : sender, id, status, categories(info), event(info), typeCode(info),
                remarks.code(info, "severity", Severity.KNOWN, Severity::new, Severity.UNKNOWN),
                remarks.code(info, "urgency", Urgency.KNOWN, Urgency::new, Urgency.UNKNOWN),
                remarks.code(info, "certainty", Certainty.KNOWN, Certainty::new, Certainty.UNKNOWN),
                info.first("headline"), info.first("description"), info.first("instruction"),
                area.position(), area.shape(), area.description(), null, null, parameters,
                onset != null ? onset : effective != null ? effective : id.sent(), translations);
    }

    /** The words of one more info block. */
    AlarmText text(String language, Element info) {
        AreaReader area = new AreaReader(remarks, new LinkedHashMap<>());
        info.all("area").forEach(area::read);
        return new AlarmText(language, event(info), info.first("headline"), info.first("description"), info.first("instruction"), area.description());
    }

    /** A message may say no more than that there is something. */
    NewAlarm bare(@Nullable String note, Map<String, String> ofAlert) {
        return new NewAlarm(
                id.sender(), id, status, List.of(Category.OTHER), "Alert", null,
                Severity.UNKNOWN, Urgency.UNKNOWN, Certainty.UNKNOWN, null, note, null,
                null, null, null, null, null, ofAlert, id.sent());
    }

    private List<Category> categories(Element info) {
        remarks.required(info, "category");
        List<Category> categories = new ArrayList<>();
        for (Element e : info.all("category")) {
            if (!e.text().isEmpty()) {
                Category category = remarks.code("info/category", e.text(), Category.KNOWN, Category::new, Category.OTHER);
                if (!categories.contains(category)) {
                    categories.add(category);
                }
            }
        }
        return categories.isEmpty() ? List.of(Category.OTHER) : categories;
    }

    private String event(Element info) {
        remarks.required(info, "event");
        String event = info.first("event");
        if (event == null) {
            String headline = info.first("headline");
            event = headline == null ? "Alert" : headline;
        }
        if (event.length() > LONGEST_EVENT) {
            remarks.add("info/event is longer than " + LONGEST_EVENT + " characters and was cut");
            return event.substring(0, LONGEST_EVENT - 1) + "…";
        }
        return event;
    }

    private static @Nullable String typeCode(Element info) {
        for (Element code : info.all("eventCode")) {
            String name = code.first("valueName");
            if (name != null && name.toUpperCase(Locale.ROOT).contains("EIDO")) {
                return code.first("value");
            }
        }
        return null;
    }

    /** A valueName and value pair; several of one name are kept side by side. */
    static void named(Element element, String prefix, Map<String, String> parameters, Remarks remarks) {
        String name = element.first("valueName");
        String value = element.first("value");
        if (name == null) {
            remarks.add(element.name + "/valueName is missing");
        } else {
            put(parameters, prefix + name, value == null ? "" : value);
        }
    }

    static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.merge(name, value, (one, other) -> one.equals(other) ? one : one + " | " + other);
        }
    }
}
