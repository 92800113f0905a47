package uz.posbon.workstation.health;

import java.util.Map;
import uz.posbon.sdk.session.PartHealth;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.words.Words;

/** A part of the backend that has a fault while the rest goes on: what is wrong, and since when. */
public final class PartRow {
    private PartRow() {}

    static QueueRow of(PartHealth part, Words words) {
        String kind = words.text("health.kind." + Health.Kind.PART.name());
        return new QueueRow(
                Health.Kind.PART + " " + part.part(), Tone.SEVERE, Tone.SEVERE.shape(), "", kind, words.name("healthPart", part.part()), said(part, words), part.since(),
                false, true, "");
    }

    /** What is wrong with it; what this version has no words for is said as the contract names it. */
    public static String said(PartHealth part, Words words) {
        String fault = part.fault() == null ? part.state() : words.name("healthFault", part.fault());
        String where = part.line() == null ? fault : words.text("health.line", Map.of("line", Integer.toString(part.line()), "fault", fault));
        return part.part().equals(PartHealth.OPERATORS) ? words.text("health.kept", Map.of("fault", where)) : where;
    }
}
