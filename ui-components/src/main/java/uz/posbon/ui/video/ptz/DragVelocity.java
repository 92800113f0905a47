package uz.posbon.ui.video.ptz;

/** The velocity of a drag: towards where it points, faster the farther from where it began. */
final class DragVelocity {

    /** Pixels within which a press is a click and nothing moves. */
    static final double DEAD_ZONE = 6;
    /** Pixels at which the camera goes at full speed. */
    static final double REACH = 160;
    private static final double SLOWEST = 0.05;

    private DragVelocity() {}

    /**
     * Grows with the square of the distance, so that small corrections are easy.
     *
     * @param dx pixels to the right
     * @param dy pixels down
     */
    static PtzVelocity of(double dx, double dy) {
        double distance = Math.hypot(dx, dy);
        if (!(distance > DEAD_ZONE)) {
            return PtzVelocity.STILL;
        }
        double part = Math.min(1, (distance - DEAD_ZONE) / (REACH - DEAD_ZONE));
        double speed = SLOWEST + (1 - SLOWEST) * part * part;
        return new PtzVelocity(dx / distance * speed, -dy / distance * speed, 0);
    }
}
