package uz.posbon.sdk.onvif;

/**
 * How fast a camera turns and zooms, in ONVIF's generic velocity space.
 *
 * @param pan -1 (left) to 1 (right)
 * @param tilt -1 (down) to 1 (up)
 * @param zoom -1 (out) to 1 (in)
 */
public record PtzVelocity(double pan, double tilt, double zoom) {
    public static final PtzVelocity STILL = new PtzVelocity(0, 0, 0);

    /** @throws IllegalArgumentException outside of -1 to 1 */
    public PtzVelocity {
        pan = PtzPosition.within(-1, pan, "pan");
        tilt = PtzPosition.within(-1, tilt, "tilt");
        zoom = PtzPosition.within(-1, zoom, "zoom");
    }

    /** Whether nothing moves. */
    public boolean still() {
        return pan == 0 && tilt == 0 && zoom == 0;
    }
}
