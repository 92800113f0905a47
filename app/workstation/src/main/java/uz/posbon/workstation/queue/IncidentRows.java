package uz.posbon.workstation.queue;

import java.util.Comparator;
import java.util.List;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.symbol.SymbolShape;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.words.Words;

/** The incidents of the queue: open ones, then those just closed. Pure. */
public final class IncidentRows {
    /** Open before closed, then by priority, the oldest first. */
    public static final Comparator<QueueRow> ORDER = Comparator.comparing(QueueRow::dim)
            .thenComparing(QueueRow::tone)
            .thenComparing(QueueRow::since)
            .thenComparing(QueueRow::id);

    private IncidentRows() {}

    public static List<QueueRow> of(Picture picture, Words words) {
        return picture.incidents().values().stream().map(incident -> row(incident, picture, words)).toList();
    }

    private static QueueRow row(Incident incident, Picture picture, Words words) {
        long units = picture.assignmentsOf(incident.id()).stream().filter(Assignment::isOpen).count();
        return new QueueRow(
                incident.id(),
                tone(incident.priority()),
                SymbolShape.CROSS,
                "P" + incident.priority(),
                words.name("category", incident.category()),
                incident.title(),
                state(incident, units, words),
                incident.reportedTime(),
                !incident.isOpen(),
                incident.isOpen() && units == 0,
                Numbers.of(incident));
    }

    private static String state(Incident incident, long units, Words words) {
        if (incident.drill().isDrill()) {
            return words.name("messageStatus", incident.drill());
        }
        if (!incident.isOpen()) {
            return words.text("incident.closed");
        }
        return units == 0 ? words.text("incident.noUnits") : words.count("incident.units", units);
    }

    private static Tone tone(int priority) {
        return switch (priority) {
            case 1 -> Tone.EXTREME;
            case 2 -> Tone.SEVERE;
            case 3 -> Tone.MODERATE;
            case 4 -> Tone.MINOR;
            default -> Tone.UNKNOWN;
        };
    }
}
