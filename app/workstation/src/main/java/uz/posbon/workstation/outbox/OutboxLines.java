package uz.posbon.workstation.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.outbox.OutboxEntry;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.verb.Failure;
import uz.posbon.workstation.words.Words;

/** The outbox in the operator's language. Pure. */
public final class OutboxLines {
    private OutboxLines() {}

    public static OutboxModel of(List<OutboxEntry> pending, Picture picture, Words words) {
        if (pending.isEmpty()) {
            return OutboxModel.NONE;
        }
        List<OutboxModel.Line> lines = pending.stream().map(entry -> line(entry, picture, words)).toList();
        int undecided = (int) lines.stream().filter(OutboxModel.Line::undecided).count();
        return new OutboxModel(lines, lines.size() - undecided, undecided);
    }

    /** What is about this alarm, incident or unit, one line each. */
    public static List<String> about(String id, List<OutboxEntry> pending, Words words) {
        return pending.stream().filter(entry -> entry.isAbout(id)).map(entry -> state(entry, words) + "  " + what(entry)).toList();
    }

    private static OutboxModel.Line line(OutboxEntry entry, Picture picture, Words words) {
        boolean undecided = !entry.isOnItsWay();
        String why = entry.problem() == null ? "" : words.say(Failure.of(entry.problem()));
        return new OutboxModel.Line(
                entry.place(), words.time(entry.time()), what(entry), state(entry, words), why, undecided,
                entry.state() == OutboxEntry.State.CONFLICT ? compared(entry, picture, words) : List.of());
    }

    private static String state(OutboxEntry entry, Words words) {
        return words.text("outbox.state." + entry.state().name().toLowerCase(Locale.ROOT));
    }

    private static String what(OutboxEntry entry) {
        return entry.what().isEmpty() ? entry.path() : entry.what();
    }

    private static List<OutboxModel.Compared> compared(OutboxEntry entry, Picture picture, Words words) {
        Incident now = picture.incidents().values().stream().filter(incident -> entry.isAbout(incident.id())).findFirst().orElse(null);
        if (now == null || entry.version() == null) {
            return List.of();
        }
        List<OutboxModel.Compared> compared = new ArrayList<>();
        for (Map.Entry<String, String> field : entry.fields().entrySet()) {
            String theirs = value(now, field.getKey());
            if (theirs != null) {
                compared.add(new OutboxModel.Compared(words.text("outbox.field." + field.getKey()), field.getValue(), theirs));
            }
        }
        return compared;
    }

    /** Null for a field nobody can write into an incident. */
    private static @Nullable String value(Incident incident, String field) {
        return switch (field) {
            case "title" -> incident.title();
            case "description" -> text(incident.description());
            case "address" -> text(incident.address());
            case "typeId" -> incident.typeId();
            case "siteId" -> text(incident.siteId());
            case "caller" -> incident.caller() == null ? "" : text(incident.caller().name()) + " " + text(incident.caller().phone());
            case "position" -> place(incident.position());
            default -> null;
        };
    }

    private static String place(@Nullable GeoPoint point) {
        return point == null ? "" : String.format(Locale.ROOT, "%.5f, %.5f", point.latitude(), point.longitude());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
