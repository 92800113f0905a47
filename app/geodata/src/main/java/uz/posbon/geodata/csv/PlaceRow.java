package uz.posbon.geodata.csv;

import java.util.Map;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * A row of the table that has a place.
 *
 * @param line line of the file it begins at, from 1
 * @param id empty when the table has no such column; as are name and address
 * @param cells all cells by their header, those above included
 */
public record PlaceRow(long line, String id, String name, String address, GeoPoint position, Map<String, String> cells) {
    public PlaceRow {
        cells = Map.copyOf(cells);
    }
}
