package uz.posbon.ui.map;

import java.util.ArrayList;
import java.util.List;

/**
 * The room taken by words, in logical pixels, so that no two lie on each other. Layers that share rooms count from the top left corner of
 * the world at the zoom shown, so that a room stays right while the map is moved. One thread.
 */
public final class Room {

    private record Taken(double left, double top, double right, double bottom) {}

    private final List<Taken> taken = new ArrayList<>();
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
        taken.add(new Taken(left, top, left + width, top + height));
        return true;
    }

    public boolean free(double left, double top, double width, double height) {
        return clear(left, top, width, height) && others.stream().allMatch(other -> other.clear(left, top, width, height));
    }

    private boolean clear(double left, double top, double width, double height) {
        for (Taken box : taken) {
            if (left < box.right && left + width > box.left && top < box.bottom && top + height > box.top) {
                return false;
            }
        }
        return true;
    }

    /** Keeps words away from a box, whatever is there already. */
    public void block(double left, double top, double width, double height) {
        taken.add(new Taken(left, top, left + width, top + height));
    }
}
