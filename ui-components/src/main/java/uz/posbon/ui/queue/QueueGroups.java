package uz.posbon.ui.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.Arrangement;

/**
 * Rows that belong together behind one line with a counter, at the place of the first of them. A row that belongs to no other stays a line.
 *
 * @param level how much is laid together
 * @param opened ids of headings whose rows are shown below them
 * @param selected the row the operator is on; it has its own line although its heading is closed
 */
record QueueGroups(Grouping level, Set<String> opened, @Nullable String selected) implements Arrangement<QueueRow> {
    /** What the id of a heading begins with. */
    static final String HEADING = "group:";

    QueueGroups {
        opened = Set.copyOf(opened);
    }

    @Override
    public List<QueueRow> lay(List<QueueRow> sorted) {
        if (level == Grouping.NONE) {
            return sorted;
        }
        Map<String, List<QueueRow>> together = together(sorted);
        if (together.isEmpty()) {
            return sorted;
        }
        List<QueueRow> lines = new ArrayList<>(sorted.size());
        for (QueueRow row : sorted) {
            List<QueueRow> group = together.get(key(row));
            if (group == null || group.size() == 1) {
                lines.add(row);
            } else if (group.getFirst() == row) {
                add(lines, HEADING + key(row), group);
            }
        }
        return Collections.unmodifiableList(lines);
    }

    /** Rows by key, but for those that are called after themselves and have nobody with them: most rows of a long queue. */
    private Map<String, List<QueueRow>> together(List<QueueRow> sorted) {
        Map<String, List<QueueRow>> together = new HashMap<>();
        for (QueueRow row : sorted) {
            String key = key(row);
            // Told by what is at hand, where it can be: a hundred thousand texts take long to fetch.
            if (key != row.id() && !key.isEmpty() && !key.equals(row.id())) {
                together.computeIfAbsent(key, first -> new ArrayList<>());
            }
        }
        if (!together.isEmpty()) {
            for (QueueRow row : sorted) {
                List<QueueRow> group = together.get(key(row));
                if (group != null) {
                    group.add(row);
                }
            }
        }
        return together;
    }

    private String key(QueueRow row) {
        return row.belonging().at(level);
    }

    private void add(List<QueueRow> lines, String id, List<QueueRow> group) {
        List<QueueRow> unfolded = opened.contains(id) ? group : chosen(group);
        lines.add(heading(id, group, group.size() - unfolded.size()));
        QueueMark below = QueueMark.below(id);
        unfolded.forEach(row -> lines.add(row.marked(below)));
    }

    private List<QueueRow> chosen(List<QueueRow> group) {
        return selected == null ? List.of() : group.stream().filter(row -> row.id().equals(selected)).toList();
    }

    /** The first row speaks for all; age and limit are those of the row that waits longest. Looked through once: in a flood a group has thousands. */
    private static QueueRow heading(String id, List<QueueRow> group, int folded) {
        QueueRow first = group.getFirst();
        Instant since = first.since();
        Deadline deadline = null;
        boolean dim = true;
        boolean strong = false;
        for (QueueRow row : group) {
            since = row.since().isBefore(since) ? row.since() : since;
            deadline = earlier(deadline, row.deadline());
            dim &= row.dim();
            strong |= row.strong();
        }
        return new QueueRow(
                id, first.tone(), first.shape(), first.lead(), first.kind(), first.title(), first.detail(), since, dim, strong, first.badge(), deadline,
                first.belonging(), QueueMark.heading(group.size(), folded, first.id()), first.about());
    }

    private static @Nullable Deadline earlier(@Nullable Deadline one, @Nullable Deadline other) {
        return other == null || (one != null && !other.until().isBefore(one.until())) ? one : other;
    }

    @Override
    public int stands(QueueRow line) {
        return line.mark().isHeading() ? line.mark().folded() : 1;
    }

    @Override
    public int following(QueueRow line) {
        return line.mark().isOpen() ? line.mark().count() : 0;
    }

    @Override
    public QueueRow gone(QueueRow line) {
        return line.gone();
    }

    @Override
    public boolean isRow(QueueRow line) {
        return !line.mark().isHeading() && !isInside(line);
    }

    @Override
    public boolean isInside(QueueRow line) {
        return line.mark().heading() != null;
    }
}
