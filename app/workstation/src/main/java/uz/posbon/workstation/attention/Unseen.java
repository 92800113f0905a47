package uz.posbon.workstation.attention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.symbol.Tone;

/**
 * What has come to the supervisor's list since he looked at it last. What only makes noise is no reason to call him. Immutable.
 *
 * @param seen ids of what was on the list when it was looked at
 * @param count how much of what is on it now he has not seen
 */
public record Unseen(Set<String> seen, int count) {
    /** Nobody has looked yet. */
    public static final Unseen NONE = new Unseen(Set.of(), 0);

    public Unseen {
        seen = Set.copyOf(seen);
    }

    /**
     * After the list has changed or was looked at.
     *
     * @param looking whether it is in view
     */
    public Unseen with(List<QueueRow> rows, boolean looking) {
        Stream<String> pressing = rows.stream().filter(row -> row.tone() == Tone.EXTREME || row.tone() == Tone.SEVERE).map(QueueRow::id);
        if (looking) {
            return new Unseen(new HashSet<>(pressing.toList()), 0);
        }
        return new Unseen(seen, (int) pressing.filter(id -> !seen.contains(id)).count());
    }
}
