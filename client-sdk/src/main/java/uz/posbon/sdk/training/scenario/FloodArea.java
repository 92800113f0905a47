package uz.posbon.sdk.training.scenario;

import uz.posbon.sdk.geo.GeoPoint;

/** Where the alarms of a flood lie, spread evenly. */
public sealed interface FloodArea {
    /**
     * Around a place.
     *
     * @param radiusMetres more than 0 and up to 50 km
     */
    record Around(GeoPoint centre, double radiusMetres) implements FloodArea {
        /** The greatest radius. */
        public static final double GREATEST_METRES = 50_000;

        public Around {
            Limits.require(radiusMetres > 0 && radiusMetres <= GREATEST_METRES,
                    "a radius must be more than 0 and at most " + GREATEST_METRES + " metres, was " + radiusMetres);
        }
    }

    /** In a zone of the city. */
    record InZone(String zoneId) implements FloodArea {
        public InZone {
            Limits.present("the id of a zone", zoneId);
        }
    }
}
