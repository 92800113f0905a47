package uz.posbon.ui.map.draw;

/** Distances in the plane. */
public final class Distance {

    private Distance() {}

    /** From a point to the nearest point of a stretch. */
    public static double toSegment(double x, double y, double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.clamp(((x - ax) * dx + (y - ay) * dy) / length, 0, 1);
        double offX = x - ax - t * dx;
        double offY = y - ay - t * dy;
        return Math.sqrt(offX * offX + offY * offY);
    }
}
