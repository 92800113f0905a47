package uz.posbon.geodata.geojson;

import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * How a file is to be read.
 *
 * @param expected where the features should lie, in degrees; without it swapped axes can only be told where they leave the world
 * @param swapAxes whether the file has latitude first; asked for by a person, never guessed
 */
public record GeoJsonOptions(Optional<Envelope> expected, boolean swapAxes) {

    /** As RFC 7946 says, anywhere in the world. */
    public static GeoJsonOptions anywhere() {
        return new GeoJsonOptions(Optional.empty(), false);
    }

    /** As RFC 7946 says, somewhere in this area. */
    public static GeoJsonOptions within(Envelope area) {
        return new GeoJsonOptions(Optional.of(area), false);
    }

    /** The same, with latitude first. */
    public GeoJsonOptions swapped() {
        return new GeoJsonOptions(expected, true);
    }
}
