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
        List<@Nullable List<QueueRow>> groups = groups(sorted);
        if (groups.isEmpty()) {
            return sorted;
        }
        List<QueueRow> lines = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            QueueRow row = sorted.get(i);
            List<QueueRow> group = groups.get(i);
            if (group == null || group.size() == 1) {
                lines.add(row);
            } else if (group.getFirst() == row) {
                add(lines, HEADING + key(row), group);
            }
        }
        return Collections.unmodifiableList(lines);
    }

    /**
     * For each row those it belongs to, itself among them; null for one that is called after itself and has nobody with it, as most rows of a long
     * queue are. Empty when no row belongs to another. Each row's key is looked up once: in a flood that is most of the work.
     */
    private List<@Nullable List<QueueRow>> groups(List<QueueRow> sorted) {
        Map<String, List<QueueRow>> together = new HashMap<>();
        List<@Nullable List<QueueRow>> groups = new ArrayList<>(sorted.size());
        for (QueueRow row : sorted) {
            String key = key(row);
            // Told by what is at hand, where it can be: a hundred thousand texts take long to fetch.
            boolean isOthers = key != row.id() && !key.isEmpty() && !key.equals(row.id());
            groups.add(isOthers ? together.computeIfAbsent(key, first -> new ArrayList<>()) : null);
        }
        if (together.isEmpty()) {
            return List.of();
        }
        for (int i = 0; i < sorted.size(); i++) {
            QueueRow row = sorted.get(i);
            List<QueueRow> group = groups.get(i);
            if (group == null) {
                group = together.get(key(row));
                groups.set(i, group);
            }
            if (group != null) {
                group.add(row);
            }
        }
        return groups;
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
