package uz.posbon.geodata.osm;

import java.util.Optional;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * What a gazetteer holds.
 *
 * @param places everything that is neither street nor address
 * @param southWest corner of the box around all entries; empty when there are none
 * @param northEast the corner across
 */
public record GazetteerSummary(int streets, int addresses, int places, Optional<GeoPoint> southWest, Optional<GeoPoint> northEast) {

    /** How many entries there are in all. */
    public int entries() {
        return streets + addresses + places;
    }
}
