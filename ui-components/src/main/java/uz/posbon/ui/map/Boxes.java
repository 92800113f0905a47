package uz.posbon.ui.map;

import java.util.Arrays;

/** Rectangles, many of them and none an object. One thread. */
final class Boxes {

    private static final int SIDES = 4;
    private static final int RIGHT = 2;
    private static final int BOTTOM = 3;

    private double[] sides = new double[0];
    private int count;

    boolean isEmpty() {
        return count == 0;
    }

    /** Its number. */
    int add(double left, double top, double right, double bottom) {
        int at = count * SIDES;
        if (at == sides.length) {
            sides = Arrays.copyOf(sides, Math.max(16 * SIDES, 2 * sides.length));
        }
        sides[at] = left;
        sides[at + 1] = top;
        sides[at + RIGHT] = right;
        sides[at + BOTTOM] = bottom;
        return count++;
    }

    boolean meets(int box, double left, double top, double right, double bottom) {
        int at = box * SIDES;
        return sides[at] < right && sides[at + RIGHT] > left && sides[at + 1] < bottom && sides[at + BOTTOM] > top;
    }

    boolean anyMeets(double left, double top, double right, double bottom) {
        for (int box = 0; box < count; box++) {
            if (meets(box, left, top, right, bottom)) {
                return true;
            }
        }
        return false;
    }
}
