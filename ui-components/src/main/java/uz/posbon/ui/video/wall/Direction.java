package uz.posbon.ui.video.wall;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Where an arrow key points, and which cell lies there. */
enum Direction {
    LEFT(false, false),
    RIGHT(false, true),
    UP(true, false),
    DOWN(true, true);

    private final boolean vertical;
    private final boolean onward;

    Direction(boolean vertical, boolean onward) {
        this.vertical = vertical;
        this.onward = onward;
    }

    /** Index of the nearest cell this way; of those equally near the one that shares a side and lies least askew, then the first. */
    OptionalInt from(List<WallCell> cells, int index) {
        WallCell origin = cells.get(index);
        return IntStream.range(0, cells.size())
                .filter(i -> i != index && gap(origin, cells.get(i)) >= 0)
                .boxed()
                .min(Comparator.<Integer, Boolean>comparing(i -> !beside(origin, cells.get(i)))
                        .thenComparing(i -> gap(origin, cells.get(i)))
                        .thenComparing(i -> askew(origin, cells.get(i)))
                        .thenComparing(Comparator.naturalOrder()))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** Lines between the two along this direction; negative when the other does not lie this way. */
    private int gap(WallCell origin, WallCell other) {
        return onward ? start(other, vertical) - end(origin, vertical) : start(origin, vertical) - end(other, vertical);
    }

    private boolean beside(WallCell origin, WallCell other) {
        return start(origin, !vertical) < end(other, !vertical) && start(other, !vertical) < end(origin, !vertical);
    }

    private int askew(WallCell origin, WallCell other) {
        return Math.abs(start(origin, !vertical) + end(origin, !vertical) - start(other, !vertical) - end(other, !vertical));
    }

    private static int start(WallCell cell, boolean vertical) {
        return vertical ? cell.row() : cell.column();
    }

    private static int end(WallCell cell, boolean vertical) {
        return vertical ? cell.bottom() : cell.right();
    }
}
