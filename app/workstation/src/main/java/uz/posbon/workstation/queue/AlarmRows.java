package uz.posbon.workstation.queue;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.ui.queue.Deadline;
import uz.posbon.ui.queue.QueueMark;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.words.Words;

/** An alarm as a row of the queue, in the operator's language. Pure. */
public final class AlarmRows {
    /** What waits for somebody first, then by severity, the longest waiting first. */
    public static final Comparator<QueueRow> ORDER = Comparator.comparing(QueueRow::dim)
            .thenComparing(row -> !row.strong())
            .thenComparing(QueueRow::tone)
            .thenComparing(QueueRow::since)
            .thenComparing(QueueRow::id);

    private AlarmRows() {}

    /** @param group what {@link AlarmGroups} says it belongs to */
    static QueueRow of(Alarm alarm, String group, RowMaker maker, Instant now) {
        Words words = maker.words();
        Alarm said = alarm.in(words.tag());
        Tone tone = tone(alarm);
        RowStatus status = status(alarm, now);
        boolean isNew = status == RowStatus.NEW;
        String zone = maker.zone(alarm.zoneId(), alarm.siteId());
        return new QueueRow(
                alarm.id(),
                tone,
                tone.shape(),
                Numbers.of(alarm),
                words.name("category", alarm.category()),
                said.title(),
                maker.place(zone, said.areaDescription()),
                alarm.reportedTime(),
                !isNew,
                !alarm.isAcknowledged() && status != RowStatus.SHELVED,
                badge(alarm, status, words),
                isNew ? deadline(alarm, maker) : null,
                // The very same text where it can be: whoever compares a hundred thousand of them need not read them.
                new QueueRow.Belonging(group.equals(alarm.id()) ? alarm.id() : group, bundle(alarm, zone, status)),
                QueueMark.ROW,
                new RowFacts(
                        tone.ordinal(), alarm.category().code(), alarm.typeCode() == null ? said.event() : said.event() + " " + alarm.typeCode(), zone, agencies(alarm, maker), status));
    }

    private static RowStatus status(Alarm alarm, Instant now) {
        if (alarm.isShelved(now)) {
            return RowStatus.SHELVED;
        }
        return !alarm.isActive() ? RowStatus.CLEARED : alarm.isAcknowledged() ? RowStatus.ACKNOWLEDGED : RowStatus.NEW;
    }

    private static @Nullable Deadline deadline(Alarm alarm, RowMaker maker) {
        return maker.plans().likely(alarm)
                .map(ResponsePlan::acknowledgeWithin)
                .map(limit -> new Deadline(maker.words().text("queue.limit.acknowledge"), alarm.reportedTime(), alarm.reportedTime().plus(limit)))
                .orElse(null);
    }

    /** Where too much comes in, alarms of one kind, district and severity stand behind one line; a drill never with what is real. */
    private static String bundle(Alarm alarm, @Nullable String zone, RowStatus status) {
        return String.join("/", alarm.category().code(), zone == null ? "" : zone, alarm.severity().code(), alarm.status().code(), status.name());
    }

    private static Set<String> agencies(Alarm alarm, RowMaker maker) {
        Site site = alarm.siteId() == null ? null : maker.catalogue().sites().get(alarm.siteId());
        return site == null || site.agencyId() == null ? Set.of() : Set.of(site.agencyId());
    }

    /** The loudest of what has to be said of it; that it is a drill is said always. */
    private static String badge(Alarm alarm, RowStatus status, Words words) {
        if (alarm.status().isDrill()) {
            return words.name("messageStatus", alarm.status());
        }
        return switch (status) {
            case SHELVED -> words.text("alarm.shelved");
            case CLEARED -> words.text("alarm.cleared");
            default -> words.name("severity", alarm.severity());
        };
    }

    private static Tone tone(Alarm alarm) {
        return switch (alarm.severity().code()) {
            case "Extreme" -> Tone.EXTREME;
            case "Severe" -> Tone.SEVERE;
            case "Moderate" -> Tone.MODERATE;
            case "Minor" -> Tone.MINOR;
            default -> Tone.UNKNOWN;
        };
    }
}
