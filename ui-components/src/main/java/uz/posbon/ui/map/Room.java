package uz.posbon.ui.map;

import java.util.ArrayList;
import java.util.List;

/** The room taken by words, so that no two lie on each other. */
final class Room {

    private record Taken(double left, double top, double right, double bottom) {}

    private final List<Taken> taken = new ArrayList<>();

    /** Takes the box unless something is there already. */
    boolean take(double left, double top, double width, double height) {
        if (!free(left, top, width, height)) {
            return false;
        }
        taken.add(new Taken(left, top, left + width, top + height));
        return true;
    }

    boolean free(double left, double top, double width, double height) {
        for (Taken box : taken) {
            if (left < box.right && left + width > box.left && top < box.bottom && top + height > box.top) {
                return false;
            }
        }
        return true;
    }

    /** Keeps words away from a box, whatever is there already. */
    void block(double left, double top, double width, double height) {
        taken.add(new Taken(left, top, left + width, top + height));
    }
}
