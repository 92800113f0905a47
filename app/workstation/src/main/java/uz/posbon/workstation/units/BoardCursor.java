package uz.posbon.workstation.units;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** Where the keys lead on the board. Pure. */
final class BoardCursor {
    /** A place among the lines. */
    record Place(int line, int column) {}

    private final List<BoardLine> lines;

    BoardCursor(List<BoardLine> lines) {
        this.lines = lines;
    }

    /** Where a unit is shown; null when it is not. */
    @Nullable Place find(@Nullable String id) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line) instanceof BoardLine.Units units) {
                for (int column = 0; column < units.units().size(); column++) {
                    if (units.units().get(column).id().equals(id)) {
                        return new Place(line, column);
                    }
                }
            }
        }
        return null;
    }

    UnitRow at(Place place) {
        return ((BoardLine.Units) lines.get(place.line())).units().get(place.column());
    }

    /**
     * Where a key leads from a place.
     *
     * @param from null stands for a place before the first
     * @param page so many lines are a page
     * @return null where the key leads nowhere, or is none that moves
     */
    @Nullable Place move(@Nullable Place from, KeyCode key, int page) {
        Place start = from == null ? null : from;
        return switch (key) {
            case HOME -> vertical(-1, 1, 0, 1);
            case END -> end();
            case UP -> start == null ? vertical(-1, 1, 0, 1) : vertical(start.line(), -1, start.column(), 1);
            case DOWN -> start == null ? vertical(-1, 1, 0, 1) : vertical(start.line(), 1, start.column(), 1);
            case PAGE_UP -> start == null ? vertical(-1, 1, 0, 1) : vertical(start.line(), -1, start.column(), page);
            case PAGE_DOWN -> start == null ? vertical(-1, 1, 0, 1) : vertical(start.line(), 1, start.column(), page);
            case LEFT -> start == null ? vertical(-1, 1, 0, 1) : start.column() > 0
                    ? new Place(start.line(), start.column() - 1) : vertical(start.line(), -1, Integer.MAX_VALUE, 1);
            case RIGHT -> start == null ? vertical(-1, 1, 0, 1) : start.column() + 1 < width(start.line())
                    ? new Place(start.line(), start.column() + 1) : vertical(start.line(), 1, 0, 1);
            default -> null;
        };
    }

    private @Nullable Place end() {
        return vertical(lines.size(), -1, Integer.MAX_VALUE, 1);
    }

    /** So many lines of units on, as far as there are any; as near to the column as the line is wide. */
    private @Nullable Place vertical(int line, int step, int column, int times) {
        Place reached = null;
        int left = times;
        for (int at = line + step; at >= 0 && at < lines.size() && left > 0; at += step) {
            if (width(at) > 0) {
                reached = new Place(at, Math.min(column, width(at) - 1));
                left--;
            }
        }
        return reached;
    }

    private int width(int line) {
        return lines.get(line) instanceof BoardLine.Units units ? units.units().size() : 0;
    }
}
