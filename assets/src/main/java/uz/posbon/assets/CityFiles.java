package uz.posbon.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The demo city's files, as they lie on the class path. The GeoJSON files draw the schematic map: every feature has
 * the properties {@code kind} and {@code name} (an object by language); the JSON files are the seed of a demo
 * backend. All of it was written for Posbon and is schematic: right to a few hundred metres.
 */
public final class CityFiles {
    /** Polygons of the twelve districts; kind {@code district}. They tile the city without gaps. */
    public static final String DISTRICTS = "districts.geojson";
    /** Main streets; kind {@code motorway}, {@code primary} or {@code secondary}. Crossings share their vertex. */
    public static final String STREETS = "streets.geojson";
    /** Lines of kind {@code metro} and points of kind {@code station}. */
    public static final String METRO = "metro.geojson";
    /** Lines of kind {@code river} and {@code canal}. */
    public static final String WATER = "water.geojson";
    /** Polygons of kind {@code park}. */
    public static final String PARKS = "parks.geojson";
    /** Points of kind {@code landmark}. */
    public static final String LANDMARKS = "landmarks.geojson";
    /** All files a schematic map draws, in painting order. */
    public static final List<String> MAP = List.of(DISTRICTS, PARKS, WATER, STREETS, METRO, LANDMARKS);

    public static final String AGENCIES = "agencies.json";
    public static final String SITES = "sites.json";
    public static final String UNITS = "units.json";
    public static final String INCIDENT_TYPES = "incident-types.json";
    public static final String RESPONSE_PLANS = "response-plans.json";
    /** Kinds of alarm the demo city raises. */
    public static final String ALARMS = "alarms.json";

    private CityFiles() {}

    /** The whole of one file, UTF-8. */
    public static byte[] read(String name) {
        try (InputStream in = CityFiles.class.getResourceAsStream("city/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("the demo city has no file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the demo city's " + name, e);
        }
    }
}
