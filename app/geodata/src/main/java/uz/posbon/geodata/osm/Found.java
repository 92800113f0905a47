package uz.posbon.geodata.osm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * An entry on its way into the file.
 *
 * @param house house number, when it is an address
 * @param street id of the street whose names an address bears; null when it bears its own
 * @param inside ids of what it lies in, the smallest first
 */
record Found(long id, EntryKind kind, String detail, Names names, @Nullable String house, @Nullable Long street, List<Long> inside,
        Coordinate at, double weight) {

    static Found named(long id, EntryKind kind, String detail, Names names, List<Long> inside, Coordinate at, double weight) {
        return new Found(id, kind, detail, names, null, null, inside, at, weight);
    }
}
