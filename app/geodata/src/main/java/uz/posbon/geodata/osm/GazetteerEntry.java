package uz.posbon.geodata.osm;

import java.util.List;
import java.util.stream.Collectors;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * One thing with a name and a place. Immutable.
 *
 * @param id its number in this gazetteer; another one of a newer extract numbers anew
 * @param detail what the map says it is: {@code amenity=hospital}, {@code highway=residential}, {@code building=yes}
 * @param context names of what it lies in, from the smallest outwards: quarter, district, town
 * @param weight from 0 to 1, for the order of equal finds
 */
public record GazetteerEntry(
        long id, EntryKind kind, String detail, Names names, List<Names> context, GeoPoint position, double weight) {
    public GazetteerEntry {
        context = List.copyOf(context);
    }

    /** What it lies in, in one line: {@code Yunusobod tumani, Toshkent}. */
    public String contextIn(String language) {
        return context.stream().map(names -> names.in(language)).distinct().collect(Collectors.joining(", "));
    }
}
