package uz.posbon.ui.map;

import java.util.List;

/**
 * The room taken by words, in logical pixels, so that no two lie on each other. Layers that share rooms count from the top left corner of
 * the world at the zoom shown, so that a room stays right while the map is moved. One thread.
 */
public final class Room {

    private static final double CELL = 64;
    /** What covers more cells is kept apart. */
    private static final long MOST_CELLS = 64;

    private final Boxes boxes = new Boxes();
    /** By the cells they touch: among a thousand symbols a word has to be held against a few. */
    private final CellTable cells = new CellTable();
    private final Boxes large = new Boxes();
    private final List<Room> others;

    public Room() {
        this(List.of());
    }

    /** Room that other rooms leave. */
    public Room(List<Room> others) {
        this.others = List.copyOf(others);
    }

    /** Takes the box unless something is there already. */
    public boolean take(double left, double top, double width, double height) {
        if (!free(left, top, width, height)) {
            return false;
        }
        block(left, top, width, height);
        return true;
    }

    public boolean free(double left, double top, double width, double height) {
        double right = left + width;
        double bottom = top + height;
        if (!clear(left, top, right, bottom)) {
            return false;
        }
        for (int i = 0; i < others.size(); i++) {
            if (!others.get(i).clear(left, top, right, bottom)) {
                return false;
            }
        }
        return true;
    }

    /** Asked tens of thousands of times for one picture, on the FX thread: nothing is made and nothing boxed. */
    private boolean clear(double left, double top, double right, double bottom) {
        if (large.anyMeets(left, top, right, bottom)) {
            return false;
        }
        if (isLarge(left, top, right, bottom)) {
            return !boxes.anyMeets(left, top, right, bottom);
        }
        long lastAcross = cell(right);
        long lastDown = cell(bottom);
        for (long across = cell(left); across <= lastAcross; across++) {
            for (long down = cell(top); down <= lastDown; down++) {
                for (int entry = cells.first(across, down); entry >= 0; entry = cells.next(entry)) {
                    if (boxes.meets(cells.value(entry), left, top, right, bottom)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    boolean isEmpty() {
        return boxes.isEmpty() && large.isEmpty() && others.stream().allMatch(Room::isEmpty);
    }

    /** Keeps words away from a box, whatever is there already. */
    public void block(double left, double top, double width, double height) {
        double right = left + width;
        double bottom = top + height;
        if (isLarge(left, top, right, bottom)) {
            large.add(left, top, right, bottom);
            return;
        }
        int box = boxes.add(left, top, right, bottom);
        long lastAcross = cell(right);
        long lastDown = cell(bottom);
        for (long across = cell(left); across <= lastAcross; across++) {
            for (long down = cell(top); down <= lastDown; down++) {
                cells.add(across, down, box);
            }
        }
    }

    private static boolean isLarge(double left, double top, double right, double bottom) {
        return (cell(right) - cell(left) + 1) * (cell(bottom) - cell(top) + 1) > MOST_CELLS;
    }

    private static long cell(double at) {
        return (long) Math.floor(at / CELL);
    }
}
