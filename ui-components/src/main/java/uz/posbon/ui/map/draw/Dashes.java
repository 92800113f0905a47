package uz.posbon.ui.map.draw;

/** A broken line. */
public final class Dashes {

    private static final double ON = 3.5;
    private static final double OFF = 2.5;
    /** A line farther out than this has no dashes anyone sees. */
    private static final double FAR = 100;

    private Dashes() {}

    /**
     * Draws the closed ring or open line x, y, x, y, ...
     *
     * @param measure pixels that dashes and gaps are multiples of, so that a wider line can lie under a narrower one
     */
    public static void draw(PixelGrid grid, double[] points, boolean closed, double width, double measure, int argb) {
        int corners = points.length / 2;
        double way = 0;
        double round = (ON + OFF) * measure;
        for (int i = 1; i < (closed ? corners + 1 : corners); i++) {
            double ax = points[2 * i - 2];
            double ay = points[2 * i - 1];
            double bx = points[2 * i % points.length];
            double by = points[(2 * i + 1) % points.length];
            double length = Math.hypot(bx - ax, by - ay);
            double[] seen = Cut.toBox(ax, ay, bx, by, -FAR, -FAR, grid.width() + FAR, grid.height() + FAR);
            if (seen.length > 0) {
                double from = Math.hypot(seen[0] - ax, seen[1] - ay);
                double to = Math.hypot(seen[2] - ax, seen[3] - ay);
                for (double dash = Math.floor((way + from) / round) * round - way; dash < to; dash += round) {
                    double start = Math.max(0, dash);
                    double end = Math.min(length, dash + ON * measure);
                    if (end > start) {
                        Stroke stroke = new Stroke(grid, width);
                        stroke.moveTo(ax + (bx - ax) * start / length, ay + (by - ay) * start / length);
                        stroke.lineTo(ax + (bx - ax) * end / length, ay + (by - ay) * end / length, argb);
                    }
                }
            }
            way += length;
        }
    }
}
