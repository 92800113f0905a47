package uz.posbon.ui.map;

import org.jspecify.annotations.Nullable;

/** A line on the screen with the way along it. */
final class Course {

    /** Words on a bend are hard to read. */
    private static final double STRAIGHT = 0.985;

    /**
     * Where words can lie.
     *
     * @param degrees turned so that the words never stand on their head
     */
    record Straight(double x, double y, double degrees) {}

    private final double[] xs;
    private final double[] ys;
    private final double[] way;

    Course(double[] part, Sheet sheet) {
        int count = part.length / 2;
        xs = new double[count];
        ys = new double[count];
        way = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = sheet.x(part[2 * i]);
            ys[i] = sheet.y(part[2 * i + 1]);
            way[i] = i == 0 ? 0 : way[i - 1] + Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
        }
    }

    double length() {
        return way[way.length - 1];
    }

    /** The stretch that begins at {@code from} pixels along the line, or null when it bends. */
    @Nullable Straight straight(double from, double length) {
        double ax = along(xs, from);
        double ay = along(ys, from);
        double bx = along(xs, from + length);
        double by = along(ys, from + length);
        if (Math.hypot(bx - ax, by - ay) < length * STRAIGHT) {
            return null;
        }
        double degrees = Math.toDegrees(Math.atan2(by - ay, bx - ax));
        double upright = degrees > 90 ? degrees - 180 : degrees <= -90 ? degrees + 180 : degrees;
        return new Straight(along(xs, from + length / 2), along(ys, from + length / 2), upright);
    }

    private double along(double[] values, double at) {
        int low = 0;
        int high = way.length - 1;
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (way[middle] <= at) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double stretch = way[high] - way[low];
        double share = stretch == 0 ? 0 : Math.clamp((at - way[low]) / stretch, 0, 1);
        return values[low] + (values[high] - values[low]) * share;
    }
}
