package uz.posbon.sdk.onvif;

/**
 * Where a camera looks, in ONVIF's generic position space.
 *
 * @param pan -1 to 1 over the camera's range
 * @param tilt -1 to 1 over the camera's range
 * @param zoom 0 (wide) to 1 (narrow)
 */
public record PtzPosition(double pan, double tilt, double zoom) {
    /** @throws IllegalArgumentException outside of the range */
    public PtzPosition {
        pan = within(-1, pan, "pan");
        tilt = within(-1, tilt, "tilt");
        zoom = within(0, zoom, "zoom");
    }

    /** The value, with one zero only: minus zero would make equal movements look different. */
    static double within(double lowest, double value, String what) {
        if (!(value >= lowest && value <= 1)) {
            throw new IllegalArgumentException(what + " must be " + lowest + " to 1: " + value);
        }
        return value + 0.0;
    }
}
