package uz.posbon.workstation.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import uz.posbon.geodata.csv.CsvImport;
import uz.posbon.geodata.csv.CsvPlaces;
import uz.posbon.geodata.csv.PlaceRow;
import uz.posbon.geodata.geojson.GeoFeature;
import uz.posbon.geodata.geojson.GeoJsonImport;
import uz.posbon.geodata.geojson.GeoJsonOptions;
import uz.posbon.geodata.geojson.GeoJsonReader;
import uz.posbon.geodata.problem.Problem;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.workstation.words.Phrase;

/**
 * A GeoJSON file or a table of places, read into entries of the catalogue: areas become zones, points become objects. Read again, the same file
 * gives the same ids, so that it takes the place of what it brought before. Not for the FX thread.
 */
public final class PlaceFile {
    /** What lies outside is taken all the same, and said. */
    private static final Envelope COUNTRY = new Envelope(55.9, 73.2, 37.1, 45.7);

    private final String prefix;
    private final String kind;
    private final List<Zone> zones = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private int leftOut;

    private PlaceFile(String prefix, String kind) {
        this.prefix = prefix;
        this.kind = kind;
    }

    /**
     * Reads a file by its ending: {@code .geojson}, {@code .json}, else a table.
     *
     * @param kind of the zones and objects
     * @throws IOException when it is not there or cannot be read at all
     */
    public static Imported read(Path file, String kind) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        String name = String.valueOf(file.getFileName());
        PlaceFile reading = new PlaceFile("import-" + name.replaceAll("[^\\p{L}\\p{N}_-]", "_") + "-", kind);
        String ending = name.toLowerCase(Locale.ROOT);
        List<Problem> problems = ending.endsWith(".geojson") || ending.endsWith(".json") ? reading.geoJson(file) : reading.table(file);
        return new Imported(reading.zones, reading.sites, problems.stream().map(PlaceFile::said).toList(), reading.leftOut);
    }

    private static Phrase said(Problem problem) {
        Phrase fault = Phrase.of("fault." + problem.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return Phrase.joined(": ", Phrase.plain(problem.where()), fault, Phrase.plain(problem.detail()));
    }

    private List<Problem> geoJson(Path file) throws IOException {
        GeoJsonImport read = GeoJsonReader.read(file, GeoJsonOptions.within(COUNTRY));
        read.features().forEach(this::feature);
        return read.problems();
    }

    private void feature(GeoFeature feature) {
        String id = prefix + (feature.id() == null ? feature.number() : feature.id());
        Map<String, String> texts = new HashMap<>();
        feature.names().forEach((tag, name) -> texts.put(tag.isEmpty() ? "und" : tag.equals("uz") ? "uz-Latn" : tag, name));
        LocalText name = texts.isEmpty() ? LocalText.of(id) : new LocalText(texts);
        Geometry geometry = feature.geometry();
        List<GeoShape.Polygon> areas = new ArrayList<>();
        int points = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof Polygon polygon) {
                areas.add(polygon(polygon));
            } else if (part instanceof Point point) {
                String each = points++ == 0 ? id : id + "-" + points;
                sites.add(site(each, name, new GeoPoint(point.getX(), point.getY()), null));
            } else {
                leftOut++;
            }
        }
        if (!areas.isEmpty()) {
            zones.add(new Zone(id, name, kind, new GeoShape(areas), null, Map.of()));
        }
    }

    private static GeoShape.Polygon polygon(Polygon polygon) {
        List<List<GeoPoint>> rings = new ArrayList<>();
        rings.add(ring(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(ring(polygon.getInteriorRingN(i)));
        }
        return new GeoShape.Polygon(rings);
    }

    private static List<GeoPoint> ring(LinearRing ring) {
        return Arrays.stream(ring.getCoordinates()).map(corner -> new GeoPoint(corner.x, corner.y)).toList();
    }

    private List<Problem> table(Path file) throws IOException {
        CsvImport read = CsvPlaces.read(file);
        read.rows().forEach(this::row);
        return read.problems();
    }

    private void row(PlaceRow row) {
        String id = prefix + (row.id().isEmpty() ? "line-" + row.line() : row.id());
        String name = row.name().isEmpty() ? row.address().isEmpty() ? id : row.address() : row.name();
        sites.add(site(id, LocalText.of(name), row.position(), row.address().isEmpty() ? null : row.address()));
    }

    private Site site(String id, LocalText name, GeoPoint position, @Nullable String address) {
        return new Site(id, name, kind, position, address, null, null, null, Map.of());
    }
}
