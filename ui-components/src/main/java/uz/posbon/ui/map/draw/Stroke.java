package uz.posbon.ui.map.draw;

/**
 * A pen for lines with round ends and joins and smooth edges. Where two stretches of one line meet, each pixel is drawn once, so that a
 * translucent line shows no knots. Coordinates are pixels, x to the right and y down; what lies outside the picture costs nothing.
 */
public final class Stroke {

    private final PixelGrid grid;
    private final double half;
    private boolean begun;
    private double beforeX;
    private double beforeY;
    private double lastX;
    private double lastY;
    private boolean single;

    /** A pen of this width in pixels. */
    public Stroke(PixelGrid grid, double width) {
        this.grid = grid;
        this.half = Math.max(0.5, width / 2);
    }

    /** Begins a line. */
    public void moveTo(double x, double y) {
        begun = true;
        single = true;
        lastX = x;
        lastY = y;
    }

    /** Draws on to here, in a straight ARGB colour; without a beginning, begins here. */
    public void lineTo(double x, double y, int argb) {
        if (!begun) {
            moveTo(x, y);
            return;
        }
        segment(lastX, lastY, x, y, argb);
        beforeX = lastX;
        beforeY = lastY;
        lastX = x;
        lastY = y;
        single = false;
    }

    /** Draws the closed ring or the open line x, y, x, y, ... */
    public void draw(double[] points, boolean closed, int argb) {
        if (points.length < 4) {
            return;
        }
        moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            lineTo(points[i], points[i + 1], argb);
        }
        if (closed) {
            lineTo(points[0], points[1], argb);
        }
    }

    private void segment(double ax, double ay, double bx, double by, int argb) {
        double reach = half + 1;
        double[] cut = Cut.toBox(ax, ay, bx, by, -reach, -reach, grid.width() + reach, grid.height() + reach);
        if (cut.length == 0) {
            return;
        }
        double dx = cut[2] - cut[0];
        double dy = cut[3] - cut[1];
        boolean flat = Math.abs(dx) >= Math.abs(dy);
        double length = Math.hypot(dx, dy);
        double along = Math.max(flat ? Math.abs(dx) : Math.abs(dy), 1e-9);
        double across = reach * (length < 1e-9 ? 1 : length / along);
        double start = flat ? cut[0] : cut[1];
        double end = flat ? cut[2] : cut[3];
        double side = flat ? cut[1] : cut[0];
        double slope = length < 1e-9 ? 0 : flat ? dy / dx : dx / dy;
        int limit = flat ? grid.width() : grid.height();
        int first = (int) Math.max(0, Math.floor(Math.min(start, end) - reach));
        int last = (int) Math.min(limit - 1.0, Math.ceil(Math.max(start, end) + reach));
        for (int major = first; major <= last; major++) {
            double at = Math.clamp(major + 0.5, Math.min(start, end), Math.max(start, end));
            double middle = side + (at - start) * slope;
            for (int minor = (int) Math.floor(middle - across - 1); minor <= middle + across + 1; minor++) {
                int x = flat ? major : minor;
                int y = flat ? minor : major;
                grid.blend(x, y, argb, coverage(x + 0.5, y + 0.5, ax, ay, bx, by));
            }
        }
    }

    private double coverage(double x, double y, double ax, double ay, double bx, double by) {
        double own = Math.clamp(half + 0.5 - Distance.toSegment(x, y, ax, ay, bx, by), 0, 1);
        if (own == 0 || single) {
            return own;
        }
        double drawn = Math.clamp(half + 0.5 - Distance.toSegment(x, y, beforeX, beforeY, ax, ay), 0, 1);
        return drawn >= own ? 0 : own - drawn;
    }
}
