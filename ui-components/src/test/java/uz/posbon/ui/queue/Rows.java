package uz.posbon.ui.queue;

import java.time.Instant;
import uz.posbon.ui.symbol.Tone;

/** Rows and words for tests. */
final class Rows {

    static final Instant NOON = Instant.parse("2026-11-24T07:00:00Z");

    private Rows() {}

    static QueueRow row(String id, int age) {
        return new QueueRow(id, Tone.SEVERE, Tone.SEVERE.shape(), "P2", "Fire", "Title " + id, "detail", NOON.minusSeconds(age), false, false, "");
    }

    static QueueRow together(String id, int age, String group) {
        return new QueueRow(
                id, Tone.SEVERE, Tone.SEVERE.shape(), "P2", "Fire", "Title " + id, "detail", NOON.minusSeconds(age), false, false, "", null,
                new QueueRow.Belonging(group, group), QueueMark.ROW, null);
    }

    static QueueWords words() {
        return new QueueWords("Rows", n -> "new " + n, "Filter", "Nothing here yet", "No row matches", "h", "d", n -> n + " together", n -> n + " hidden");
    }
}
