package uz.posbon.ui.map;

import uz.posbon.ui.map.draw.Distance;

/** The shapes as closed outlines in a box from -1 to 1, y down; the distance to them makes smooth edges at any size. */
final class Outline {

    private static final double[][] TRIANGLE = {{0, -1, 1, 0.8, -1, 0.8}};
    private static final double[][] DIAMOND = {{0, -1.05, 1.05, 0, 0, 1.05, -1.05, 0}};
    private static final double[][] SQUARE = {{-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85}};
    private static final double[][] CROSS = {
        {-0.35, -1, 0.35, -1, 0.35, -0.35, 1, -0.35, 1, 0.35, 0.35, 0.35, 0.35, 1, -0.35, 1, -0.35, 0.35, -1, 0.35, -1, -0.35, -0.35, -0.35}};
    private static final double[][] ARROW = {{0, -1.1, 0.85, 0.95, 0, 0.5, -0.85, 0.95}};
    private static final double[][] DASH = {{-1, -0.35, 1, -0.35, 1, 0.35, -1, 0.35}};
    private static final double[][] CAMERA = {
        {-0.55, 1.1, -0.55, -0.2, -0.2, -0.2, -0.85, -1.1, 0.85, -1.1, 0.2, -0.2, 0.55, -0.2, 0.55, 1.1}};
    private static final double[][] HOUSE = {{0, -1, 1, -0.15, 0.75, -0.15, 0.75, 0.9, -0.75, 0.9, -0.75, -0.15, -1, -0.15}};
    private static final double[][] PENTAGON = {regular(5)};
    private static final double[][] HEXAGON = {regular(6)};

    private Outline() {}

    /** Pixels outside (positive) or inside (negative) the shape of this radius, turned clockwise by an angle. */
    static double distance(SymbolShape shape, double x, double y, double radius, double turn) {
        double sin = Math.sin(turn);
        double cos = Math.cos(turn);
        double px = (x * cos + y * sin) / radius;
        double py = (-x * sin + y * cos) / radius;
        return radius * switch (shape) {
            case CIRCLE, RING -> Math.hypot(px, py) - 0.95;
            case TRIANGLE -> polygon(TRIANGLE, px, py);
            case DIAMOND -> polygon(DIAMOND, px, py);
            case SQUARE -> polygon(SQUARE, px, py);
            case PENTAGON -> polygon(PENTAGON, px, py);
            case HEXAGON -> polygon(HEXAGON, px, py);
            case CROSS -> polygon(CROSS, px, py);
            case ARROW -> polygon(ARROW, px, py);
            case DASH -> polygon(DASH, px, py);
            case CAMERA -> polygon(CAMERA, px, py);
            case HOUSE -> polygon(HOUSE, px, py);
        };
    }

    private static double polygon(double[][] rings, double x, double y) {
        double nearest = Double.MAX_VALUE;
        boolean inside = false;
        for (double[] ring : rings) {
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                double ax = ring[j];
                double ay = ring[j + 1];
                double bx = ring[i];
                double by = ring[i + 1];
                nearest = Math.min(nearest, Distance.toSegment(x, y, ax, ay, bx, by));
                if ((ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax) {
                    inside = !inside;
                }
            }
        }
        return inside ? -nearest : nearest;
    }

    private static double[] regular(int corners) {
        double[] ring = new double[corners * 2];
        for (int i = 0; i < corners; i++) {
            ring[2 * i] = Math.sin(2 * Math.PI * i / corners);
            ring[2 * i + 1] = -Math.cos(2 * Math.PI * i / corners);
        }
        return ring;
    }
}
