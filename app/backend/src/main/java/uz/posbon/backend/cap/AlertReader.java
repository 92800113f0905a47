package uz.posbon.backend.cap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.CapMessage;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.sdk.alarm.MessageId;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.problem.Problem.FieldError;

/** Reads one alert element: leniently, but never without what identifies a message. */
final class AlertReader {
    private static final List<String> NAMESPACES =
            List.of("urn:oasis:names:tc:emergency:cap:1.1", "urn:oasis:names:tc:emergency:cap:1.2");
    private static final List<String> TYPES = List.of("Alert", "Update", "Cancel", "Ack", "Error");
    private static final List<String> KEPT = List.of("source", "scope", "restriction", "addresses", "code", "note", "incidents");
    /** The first of these the message speaks is what the room reads. */
    private static final List<String> LANGUAGES = List.of("uz", "ru", "en");
    private static final int LONGEST_IDENTIFIER = 1000;

    private final Remarks remarks = new Remarks();

    CapMessage read(Element alert) {
        MessageId id = identity(alert);
        if (!NAMESPACES.contains(alert.namespace)) {
            remarks.add("alert has the namespace '" + alert.namespace + "', which is not that of CAP 1.1 or 1.2");
        }
        remarks.order(alert.all("info").isEmpty() ? FlatAlert.envelope(alert) : alert);
        MessageStatus status = remarks.code(alert, "status", MessageStatus.KNOWN, MessageStatus::new, MessageStatus.ACTUAL);
        remarks.required(alert, "scope");
        if (!alert.all("Signature").isEmpty()) {
            remarks.add("alert/Signature was not verified");
        }
        String type = type(alert);
        List<MessageId> references = references(alert.first("references"));
        if (!type.equals("Alert") && references.isEmpty()) {
            remarks.add("alert/references is missing, though the message is of type " + type);
        }
        return new CapMessage(id, type, references, reports(alert, id, status), remarks.list());
    }

    private MessageId identity(Element alert) {
        List<FieldError> errors = new ArrayList<>();
        String identifier = required(alert, "identifier", errors);
        String sender = required(alert, "sender", errors);
        String sent = required(alert, "sent", errors);
        Instant time = Times.read(sent, "alert/sent", remarks);
        if (sent != null && time == null) {
            errors.add(new FieldError("sent", "'" + sent + "' is no date and time"));
        }
        if (identifier == null || sender == null || time == null || !errors.isEmpty()) {
            throw new Refusal(422, "incomplete-cap", "Incomplete CAP message",
                    "A CAP message is identified by identifier, sender and sent.", errors);
        }
        if (identifier.matches(".*[\\s,].*")) {
            remarks.add("alert/identifier holds a space or comma, so no reference can name it safely");
        }
        return new MessageId(identifier, sender, time);
    }

    private static @Nullable String required(Element alert, String name, List<FieldError> errors) {
        String value = alert.first(name);
        if (value == null) {
            errors.add(new FieldError(name, alert.all(name).isEmpty() ? "is missing" : "is empty"));
        } else if (value.length() > LONGEST_IDENTIFIER) {
            errors.add(new FieldError(name, "is longer than " + LONGEST_IDENTIFIER + " characters"));
        }
        return value;
    }

    private String type(Element alert) {
        remarks.required(alert, "msgType");
        String value = alert.first("msgType");
        for (String type : TYPES) {
            if (type.equalsIgnoreCase(value)) {
                if (!type.equals(value)) {
                    remarks.add("alert/msgType '" + value + "' was read as " + type);
                }
                return type;
            }
        }
        if (value != null) {
            remarks.add("alert/msgType '" + value + "' is no value of CAP and was read as Alert");
        }
        return "Alert";
    }

    private List<MessageId> references(@Nullable String text) {
        List<MessageId> references = new ArrayList<>();
        for (String reference : text == null ? new String[0] : text.split("\\s+")) {
            int first = reference.indexOf(',');
            int last = reference.lastIndexOf(',');
            Instant sent = first < 0 ? null : Times.read(reference.substring(last + 1), "alert/references", remarks);
            if (sent == null || first == last) {
                remarks.add("alert/references '" + reference + "' is no 'sender,identifier,sent'");
            } else {
                references.add(new MessageId(reference.substring(first + 1, last), reference.substring(0, first), sent));
            }
        }
        return references;
    }

    private List<NewAlarm> reports(Element alert, MessageId id, MessageStatus status) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : KEPT) {
            alert.all(name).forEach(e -> InfoReader.put(kept, "cap:" + name, e.text()));
        }
        InfoReader reader = new InfoReader(id, status, remarks);
        List<Element> infos = alert.all("info");
        if (infos.isEmpty() && FlatAlert.isFlat(alert)) {
            remarks.add("alert has the fields of an info block directly in it");
            return List.of(reader.read(FlatAlert.info(alert), kept, List.of()));
        }
        if (infos.isEmpty()) {
            remarks.add("alert/info is missing, so there is nothing to say but that there is an alert");
            return List.of(reader.bare(alert.first("note"), kept));
        }
        return reports(infos, reader, kept);
    }

    /** Info blocks of other languages are the words of the same alarms once more, in the same order; where they are not as many, nobody knows which belongs to which. */
    private List<NewAlarm> reports(List<Element> infos, InfoReader reader, Map<String, String> kept) {
        Map<String, List<Element>> spoken = infos.stream().collect(Collectors.groupingBy(AlertReader::tag, LinkedHashMap::new, Collectors.toList()));
        String first = LANGUAGES.stream().flatMap(language -> spoken.keySet().stream().filter(tag -> primary(tag).equals(language))).findFirst()
                .orElse(spoken.keySet().iterator().next());
        List<Element> chosen = spoken.getOrDefault(first, infos);
        List<Map.Entry<String, List<Element>>> others = spoken.entrySet().stream()
                .filter(other -> !other.getKey().equals(first) && other.getValue().size() == chosen.size()).toList();
        int taken = chosen.size() * (1 + others.size());
        if (taken < infos.size()) {
            remarks.add("of " + infos.size() + " info blocks " + taken + " were taken: the others are not as many as those in '" + first + "'");
        }
        List<NewAlarm> reports = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            int place = i;
            reports.add(reader.read(chosen.get(i), kept, others.stream().map(other -> reader.text(other.getKey(), other.getValue().get(place))).toList()));
        }
        return reports;
    }

    /** CAP says that none means American English. */
    private static String tag(Element info) {
        String tag = info.first("language");
        return tag == null ? "en-US" : Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag();
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
