package uz.posbon.workstation.verb;

import java.util.List;
import java.util.Locale;

/**
 * What the map's background comes from.
 *
 * @param address {@code schematic}, {@code osm}, a file .mbtiles or .pmtiles, or an XYZ address with {z} {x} {y}
 * @param attribution whom tiles of an address are owed to, as their licence asks for it to be shown; empty for nobody
 * @param closest the closest zoom an address has tiles of; nearer ones are enlarged
 */
public record MapSource(String address, String attribution, int closest) {
    /** What most servers have. */
    public static final int USUAL_CLOSEST = 19;

    /** The nearest the map can be looked at. */
    public static final int MOST_CLOSE = 22;

    public static final String SCHEMATIC = "schematic";
    public static final String OPEN_STREET_MAP = "osm";

    public MapSource {
        if (!isPack(address) && !isServer(address) && !List.of(OPEN_STREET_MAP, SCHEMATIC).contains(address)) {
            throw new IllegalArgumentException("No source of a map: " + address);
        }
        if (closest < 1 || closest > MOST_CLOSE || attribution.contains("\n")) {
            throw new IllegalArgumentException("No source of a map: zoom " + closest + ", owed to " + attribution);
        }
    }

    /**
     * A source with nothing said beside its address.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static MapSource of(String address) {
        return new MapSource(address, "", USUAL_CLOSEST);
    }

    public boolean isPack() {
        return isPack(address);
    }

    /** Whether tiles are asked of a server. */
    public boolean isServer() {
        return isServer(address);
    }

    private static boolean isPack(String address) {
        String name = address.toLowerCase(Locale.ROOT);
        return !name.contains("://") && (name.endsWith(".mbtiles") || name.endsWith(".pmtiles"));
    }

    private static boolean isServer(String address) {
        return address.matches("(?i)https?://.*") && List.of("{z}", "{x}", "{y}").stream().allMatch(address::contains);
    }
}
