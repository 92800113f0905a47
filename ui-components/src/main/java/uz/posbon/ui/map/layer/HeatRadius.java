package uz.posbon.ui.map.layer;

import uz.posbon.ui.map.Mercator;

/** How far a point on a heat map is felt. */
public sealed interface HeatRadius {

    /** The same on the ground at every zoom. */
    record Metres(double length) implements HeatRadius {

        public Metres {
            require(length);
        }
    }

    /** The same on the screen at every zoom, logical pixels. */
    record Pixels(double length) implements HeatRadius {

        public Pixels {
            require(length);
        }
    }

    private static void require(double length) {
        if (!(length > 0) || Double.isInfinite(length)) {
            throw new IllegalArgumentException("A radius of " + length);
        }
    }

    /** In logical pixels; on the ground, what it is at this latitude. Never so large that a picture holds less than one. */
    default double pixels(double lat, int zoom) {
        double pixels = switch (this) {
            case Metres metres -> metres.length() / Mercator.metresPerPixel(lat, zoom);
            case Pixels given -> given.length();
        };
        return Math.clamp(pixels, 2, 600);
    }
}
