package uz.posbon.ui.map.draw;

/** Cuts stretches to a box (Liang and Barsky). */
final class Cut {

    private static final double[] NOTHING = {};

    private Cut() {}

    /** The part within the box as ax, ay, bx, by; empty when there is none. */
    static double[] toBox(double ax, double ay, double bx, double by, double left, double top, double right, double bottom) {
        double from = 0;
        double to = 1;
        double[] deltas = {ax - bx, bx - ax, ay - by, by - ay};
        double[] rooms = {ax - left, right - ax, ay - top, bottom - ay};
        for (int i = 0; i < 4; i++) {
            if (deltas[i] == 0) {
                if (rooms[i] < 0) {
                    return NOTHING;
                }
            } else if (deltas[i] < 0) {
                from = Math.max(from, rooms[i] / deltas[i]);
            } else {
                to = Math.min(to, rooms[i] / deltas[i]);
            }
        }
        return from > to ? NOTHING : new double[] {ax + from * (bx - ax), ay + from * (by - ay), ax + to * (bx - ax), ay + to * (by - ay)};
    }
}
