package uz.posbon.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The room taken by words, in logical pixels, so that no two lie on each other. Layers that share rooms count from the top left corner of
 * the world at the zoom shown, so that a room stays right while the map is moved. One thread.
 */
public final class Room {

    private static final double CELL = 64;
    /** What covers more cells is kept apart. */
    private static final long MOST_CELLS = 64;

    private record Taken(double left, double top, double right, double bottom) {
        boolean meets(Taken other) {
            return other.left < right && other.right > left && other.top < bottom && other.bottom > top;
        }
    }

    /** By the cells they touch: among a thousand symbols a word has to be held against a few. */
    private final Map<Long, List<Taken>> taken = new HashMap<>();
    private final List<Taken> large = new ArrayList<>();
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
        Taken box = new Taken(left, top, left + width, top + height);
        if (!clear(box)) {
            return false;
        }
        for (Room other : others) {
            if (!other.clear(box)) {
                return false;
            }
        }
        return true;
    }

    /** Asked thousands of times for one picture, on the FX thread. */
    private boolean clear(Taken box) {
        for (Taken other : large) {
            if (box.meets(other)) {
                return false;
            }
        }
        if (isLarge(box)) {
            return taken.values().stream().flatMap(List::stream).noneMatch(box::meets);
        }
        for (long across = cell(box.left); across <= cell(box.right); across++) {
            for (long down = cell(box.top); down <= cell(box.bottom); down++) {
                for (Taken other : taken.getOrDefault(key(across, down), List.of())) {
                    if (box.meets(other)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    boolean isEmpty() {
        return taken.isEmpty() && large.isEmpty() && others.stream().allMatch(Room::isEmpty);
    }

    /** Keeps words away from a box, whatever is there already. */
    public void block(double left, double top, double width, double height) {
        Taken box = new Taken(left, top, left + width, top + height);
        if (isLarge(box)) {
            large.add(box);
            return;
        }
        for (long across = cell(box.left); across <= cell(box.right); across++) {
            for (long down = cell(box.top); down <= cell(box.bottom); down++) {
                taken.computeIfAbsent(key(across, down), cell -> new ArrayList<>()).add(box);
            }
        }
    }

    private static boolean isLarge(Taken box) {
        return (cell(box.right) - cell(box.left) + 1) * (cell(box.bottom) - cell(box.top) + 1) > MOST_CELLS;
    }

    /** Spread over all bits; cells that should ever share a key are only looked at for nothing. */
    private static long key(long across, long down) {
        return across * 0x9E3779B97F4A7C15L + down;
    }

    private static long cell(double at) {
        return (long) Math.floor(at / CELL);
    }
}
