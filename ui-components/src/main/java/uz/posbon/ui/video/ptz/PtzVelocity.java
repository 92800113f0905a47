package uz.posbon.ui.video.ptz;

/**
 * How fast a camera turns and zooms; each -1 to 1, brought into that range.
 *
 * @param pan negative to the left
 * @param tilt negative down
 * @param zoom negative out
 */
public record PtzVelocity(double pan, double tilt, double zoom) {

    public static final PtzVelocity STILL = new PtzVelocity(0, 0, 0);

    public PtzVelocity {
        pan = hundredths(pan);
        tilt = hundredths(tilt);
        zoom = hundredths(zoom);
    }

    /** Whether nothing moves. */
    public boolean still() {
        return pan == 0 && tilt == 0 && zoom == 0;
    }

    /** No camera tells finer steps apart, and a trembling hand must not make new ones. */
    private static double hundredths(double value) {
        return Double.isNaN(value) ? 0 : Math.round(Math.clamp(value, -1, 1) * 100) / 100.0 + 0.0;
    }
}
