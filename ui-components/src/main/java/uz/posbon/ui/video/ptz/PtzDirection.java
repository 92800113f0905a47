package uz.posbon.ui.video.ptz;

/** The eight directions of the pad, clockwise from the right. */
enum PtzDirection {
    RIGHT, DOWN_RIGHT, DOWN, DOWN_LEFT, LEFT, UP_LEFT, UP, UP_RIGHT;

    /** Degrees clockwise from the right, as the screen counts. */
    double angle() {
        return ordinal() * 45.0;
    }

    /** The direction a point lies in; the middle lies to the right. @param dx to the right @param dy down */
    static PtzDirection at(double dx, double dy) {
        int eighth = (int) Math.round(Math.toDegrees(Math.atan2(dy, dx)) / 45);
        return values()[Math.floorMod(eighth, 8)];
    }

    /** @param speed 0 to 1 */
    PtzVelocity at(double speed) {
        return new PtzVelocity(Math.cos(Math.toRadians(angle())) * speed, -Math.sin(Math.toRadians(angle())) * speed, 0);
    }

    /** Whether a movement goes this way rather than another. */
    boolean leads(PtzVelocity velocity) {
        return (velocity.pan() != 0 || velocity.tilt() != 0) && at(velocity.pan(), -velocity.tilt()) == this;
    }
}
