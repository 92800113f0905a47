package uz.posbon.workstation.queue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.words.Words;

/** The alarms of the queue: every one that is not part of an incident, in the operator's language. Pure. */
public final class AlarmRows {
    /** What waits for somebody first, then by severity, the longest waiting first. */
    public static final Comparator<QueueRow> ORDER = Comparator.comparing(QueueRow::dim)
            .thenComparing(row -> !row.strong())
            .thenComparing(QueueRow::tone)
            .thenComparing(QueueRow::since)
            .thenComparing(QueueRow::id);

    private AlarmRows() {}

    public static List<QueueRow> of(Picture picture, Instant now, Words words) {
        return picture.alarms().values().stream()
                .filter(alarm -> alarm.incidentId() == null)
                .map(alarm -> row(alarm, picture, now, words))
                .toList();
    }

    private static QueueRow row(Alarm alarm, Picture picture, Instant now, Words words) {
        Tone tone = tone(alarm);
        boolean waits = !alarm.isAcknowledged() && !alarm.isShelved(now);
        return new QueueRow(
                alarm.id(),
                tone,
                tone.shape(),
                Numbers.of(alarm),
                words.name("category", alarm.category()),
                alarm.title(),
                place(alarm, picture, words),
                alarm.reportedTime(),
                !waits || !alarm.isActive(),
                waits,
                badge(alarm, now, words));
    }

    /** The loudest of what has to be said of it; that it is a drill is said always. */
    private static String badge(Alarm alarm, Instant now, Words words) {
        if (alarm.status().isDrill()) {
            return words.name("messageStatus", alarm.status());
        }
        if (alarm.isShelved(now)) {
            return words.text("alarm.shelved");
        }
        if (!alarm.isActive()) {
            return words.text("alarm.cleared");
        }
        return words.name("severity", alarm.severity());
    }

    private static String place(Alarm alarm, Picture picture, Words words) {
        Zone zone = alarm.zoneId() == null ? null : picture.catalogue().zones().get(alarm.zoneId());
        if (zone != null) {
            return words.local(zone.name());
        }
        return alarm.areaDescription() == null ? "" : alarm.areaDescription();
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
