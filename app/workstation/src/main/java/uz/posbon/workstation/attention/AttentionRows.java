package uz.posbon.workstation.attention;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.session.PartHealth;
import uz.posbon.sdk.session.RefusedAct;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.symbol.SymbolShape;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.health.PartRow;
import uz.posbon.workstation.verb.Asked;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.words.Words;

/** What needs a supervisor's eye, as rows in his language. Pure. */
public final class AttentionRows {
    /** The most pressing kind first, the oldest first within it. */
    public static final Comparator<QueueRow> ORDER = Comparator.comparing(QueueRow::tone)
            .thenComparing(QueueRow::kind)
            .thenComparing(QueueRow::since)
            .thenComparing(QueueRow::id);

    private static final String ALARM = "alarm:";
    private static final String INCIDENT = "incident:";

    private AttentionRows() {}

    public static List<QueueRow> of(List<Attention.Item> items, Picture picture, Words words) {
        return items.stream().map(item -> row(item, picture, words)).toList();
    }

    private static QueueRow row(Attention.Item item, Picture picture, Words words) {
        return new QueueRow(
                item.kind() + " " + subject(item) + " " + item.subject() + " " + item.since().toEpochMilli(),
                tone(item.kind()),
                shape(item.kind()),
                number(item, picture),
                words.text("attention.kind." + item.kind().name()),
                title(item, picture, words),
                detail(item, picture, words),
                item.since(),
                false,
                item.kind() == Attention.Kind.LATE_SENT || item.kind() == Attention.Kind.LATE_ARRIVED,
                "");
    }

    private static String subject(Attention.Item item) {
        return item.incidentId() != null ? INCIDENT + item.incidentId() : item.alarmId() != null ? ALARM + item.alarmId() : "-";
    }

    /** The alarm the row of this id is about, if it is one. */
    public static @Nullable String alarmOf(String line) {
        return after(line, ALARM);
    }

    /** The incident the row of this id is about, if it is one. */
    public static @Nullable String incidentOf(String line) {
        return after(line, INCIDENT);
    }

    /** Whether a dispatcher who is no supervisor has to hear of it, too: a crew that does not report may need help. */
    public static boolean concernsEverybody(QueueRow row) {
        return row.id().startsWith(Attention.Kind.OVERDUE + " ");
    }

    private static @Nullable String after(String line, String prefix) {
        String[] parts = line.split(" ", 3);
        return parts.length > 1 && parts[1].startsWith(prefix) ? parts[1].substring(prefix.length()) : null;
    }

    private static String number(Attention.Item item, Picture picture) {
        Incident incident = item.incidentId() == null ? null : picture.incidents().get(item.incidentId());
        if (incident != null) {
            return Numbers.of(incident);
        }
        Alarm alarm = item.alarmId() == null ? null : picture.alarms().get(item.alarmId());
        return alarm == null ? "" : Numbers.of(alarm);
    }

    private static String title(Attention.Item item, Picture picture, Words words) {
        return switch (item.kind()) {
            case APPROVAL -> asked(item, picture, words);
            case OVERRIDDEN -> asked(item, picture, words) + ": " + item.text();
            case LATE_SENT, LATE_ARRIVED -> item.text();
            case FAULT -> fault(item, picture, words);
            case REFUSED -> refused(item, picture, words);
            case SKIPPED -> words.text("attention.step", Map.of("step", item.subject(), "reason", item.text()));
            case CHATTERING -> words.text("attention.times", Map.of(
                    "source", item.subject(), "event", alarm(item, picture, words).map(Alarm::event).orElse(item.text()), "count", item.by()));
            case OVERDUE -> item.subject() + ": " + words.name("status", item.text());
            case STANDING -> item.subject() + ": " + alarm(item, picture, words).map(Alarm::title).orElse(item.text());
            case OVERRIDE, NUISANCE, SHELVED -> item.subject() + ": " + item.text();
        };
    }

    /** The alarm it is about in the reader's language, as long as the picture holds it. */
    private static Optional<Alarm> alarm(Attention.Item item, Picture picture, Words words) {
        return Optional.ofNullable(item.alarmId()).map(picture.alarms()::get).map(alarm -> alarm.in(words.tag()));
    }

    private static String fault(Attention.Item item, Picture picture, Words words) {
        PartHealth part = picture.backendParts().get(item.subject());
        String name = words.name("healthPart", item.subject());
        return part == null ? name : name + ": " + PartRow.said(part, words);
    }

    private static String asked(Attention.Item item, Picture picture, Words words) {
        Incident incident = item.incidentId() == null ? null : picture.incidents().get(item.incidentId());
        return incident == null ? "" : incident.approvals().stream()
                .filter(approval -> approval.id().equals(item.subject()))
                .findFirst()
                .map(approval -> words.say(Asked.what(approval, picture)) + (approval.reason() == null ? "" : ": " + approval.reason()))
                .orElse("");
    }

    private static String detail(Attention.Item item, Picture picture, Words words) {
        return switch (item.kind()) {
            case CHATTERING -> words.text("attention.hour");
            case REFUSED -> from(item, picture, words);
            default -> item.by();
        };
    }

    /** An act has no word of its own here: it is named as the contract does. */
    private static String refused(Attention.Item item, Picture picture, Words words) {
        RefusedAct act = picture.refusedActs().get(item.by());
        return act == null ? item.subject() : words.text("attention.refused", Map.of(
                "operator", act.operator(),
                "act", act.act().equals(RefusedAct.OTHERS) ? words.text("attention.refused.others") : act.act().replaceAll(" .*", " ") + act.path(),
                "role", words.name("role", act.role())));
    }

    private static String from(Attention.Item item, Picture picture, Words words) {
        RefusedAct act = picture.refusedActs().get(item.by());
        return act == null ? "" : words.text("attention.refused.from", Map.of("desk", act.desk() == null ? act.address() : act.desk(), "count", Long.toString(act.count())));
    }

    private static Tone tone(Attention.Kind kind) {
        return switch (kind) {
            case APPROVAL, LATE_SENT, LATE_ARRIVED -> Tone.EXTREME;
            case OVERDUE, SKIPPED, OVERRIDE, OVERRIDDEN, FAULT, REFUSED -> Tone.SEVERE;
            case CHATTERING, NUISANCE -> Tone.MODERATE;
            case STANDING, SHELVED -> Tone.UNKNOWN;
        };
    }

    private static SymbolShape shape(Attention.Kind kind) {
        return tone(kind).shape();
    }
}
