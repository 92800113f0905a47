package uz.posbon.geodata.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;
import uz.posbon.geodata.problem.Fault;
import uz.posbon.geodata.problem.Problem;

class GeoJsonReaderTest {
    private static final Envelope TASHKENT = new Envelope(69.1, 69.4, 41.1, 41.45);
    private static final String POINT = "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Point\",\"coordinates\":[69.2,41.3]}}";

    @Test
    void readsTheRealDistricts() throws IOException {
        Path file = Path.of(System.getProperty("posbon.shared"), "data", "geo", "tashkent_districts.geojson");
        assumeTrue(Files.exists(file), "the districts are shared data, absent here");

        GeoJsonImport read = GeoJsonReader.read(file, GeoJsonOptions.within(TASHKENT));

        assertThat(read.problems()).isEmpty();
        assertThat(read.features()).hasSize(12);
        assertThat(read.features().getFirst().names())
                .containsEntry("en", "Bektemir district").containsEntry("ru", "Бектемирский район").containsEntry("uz", "Bektemir tumani");
        assertThat(read.features()).allSatisfy(feature -> {
            assertThat(feature.geometry().isValid()).isTrue();
            assertThat(feature.geometry().getArea()).isGreaterThan(0.0005);
        });
    }

    @Test
    void tellsSwappedAxesAndSwapsOnlyWhenAsked() throws IOException {
        String file = collection("{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Point\",\"coordinates\":[41.3,69.2]}}");

        GeoJsonImport read = read(file, GeoJsonOptions.within(TASHKENT));
        GeoJsonImport swapped = read(file, GeoJsonOptions.within(TASHKENT).swapped());

        assertThat(faults(read)).containsExactly(Fault.AXES_SWAPPED);
        assertThat(read.features().getFirst().geometry().getCoordinate().x).isEqualTo(41.3);
        assertThat(swapped.problems()).isEmpty();
        assertThat(swapped.features().getFirst().geometry().getCoordinate().x).isEqualTo(69.2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"type\":\"Point\",\"coordinates\":[NaN,1]}|NOT_A_NUMBER|feature 1, geometry.coordinates",
        "{\"type\":\"Point\",\"coordinates\":[1,-Infinity]}|NOT_A_NUMBER|feature 1, geometry.coordinates",
        "{\"type\":\"Point\",\"coordinates\":[1e999,1]}|NOT_A_NUMBER|feature 1, geometry.coordinates",
        "{\"type\":\"Point\",\"coordinates\":[\"69.2\",\"41.3\"]}|NOT_A_NUMBER|feature 1, geometry.coordinates",
        "{\"type\":\"Point\",\"coordinates\":\"69.2 41.3\"}|NOT_A_POSITION|feature 1, geometry.coordinates",
        "{\"type\":\"Point\",\"coordinates\":[69.2]}|NOT_A_POSITION|feature 1, geometry.coordinates",
        "{\"type\":\"Point\",\"coordinates\":[]}|NOT_A_POSITION|feature 1, geometry.coordinates",
        "{\"type\":\"Point\",\"coordinates\":[[69.2,41.3]]}|NOT_A_POSITION|feature 1, geometry.coordinates",
        "{\"type\":\"Point\",\"coordinates\":[41.3,100]}|OUTSIDE_WORLD|feature 1, geometry.coordinates",
        "{\"type\":\"Point\",\"coordinates\":[7707000,5052000]}|OUTSIDE_WORLD|feature 1, geometry.coordinates",
        "{\"type\":\"LineString\",\"coordinates\":[[0,0],[1,null]]}|NOT_A_NUMBER|feature 1, geometry.coordinates[1]",
        "{\"type\":\"LineString\",\"coordinates\":[[0,0]]}|TOO_FEW_POSITIONS|feature 1, geometry.coordinates",
        "{\"type\":\"LineString\",\"coordinates\":[[[[[[[0,0]]]]]]]}|NOT_A_POSITION|feature 1, geometry.coordinates[0]",
        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[0,0]]]}|TOO_FEW_POSITIONS|feature 1, geometry.coordinates[0]",
        "{\"type\":\"MultiPolygon\",\"coordinates\":[]}|NO_PLACE|feature 1",
        "{\"type\":\"Blob\",\"coordinates\":[1,2]}|UNKNOWN_TYPE|feature 1, geometry.coordinates",
        "{\"coordinates\":[1,2]}|UNKNOWN_TYPE|feature 1, geometry.coordinates",
        "{\"type\":\"Point\"}|NOT_A_POSITION|feature 1, geometry",
        "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\",\"coordinates\":[]}]}|NOT_A_POSITION|feature 1, geometry.geometries[0].coordinates",
        "{\"type\":\"GeometryCollection\",\"geometries\":[]}|NO_PLACE|feature 1",
        "null|NO_PLACE|feature 1",
    })
    void saysWhatIsWrongAndWhereAndKeepsTheRest(String geometry, Fault fault, String where) throws IOException {
        GeoJsonImport read = read(collection("{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + geometry + "}", POINT), GeoJsonOptions.anywhere());

        assertThat(read.problems().getFirst().fault()).isEqualTo(fault);
        assertThat(read.problems().getFirst().where()).isEqualTo(where);
        assertThat(read.inFile()).isEqualTo(2);
        assertThat(read.features()).extracting(GeoFeature::number).containsExactly(2);
    }

    @Test
    void mendsWhatCanBeMended() throws IOException {
        GeoJsonImport read = read(collection(
                feature("Polygon", "[[[0,0],[4,0],[4,4],[0,4]]]"),
                feature("Polygon", "[[[0,0],[4,4],[4,0],[0,4],[0,0]]]"),
                feature("Polygon", "[[[0,0],[0,4],[4,4],[4,0],[0,0]]]")), GeoJsonOptions.anywhere());

        assertThat(faults(read)).containsExactly(Fault.RING_NOT_CLOSED, Fault.SELF_CROSSING);
        assertThat(read.features()).extracting(feature -> feature.geometry().getArea()).containsExactly(16.0, 8.0, 16.0);
    }

    @Test
    void cutsAtTheAntimeridianAndReachesThePoles() throws IOException {
        GeoJsonImport read = read(collection(
                feature("Polygon", "[[[170,10],[190,10],[190,20],[170,20],[170,10]]]"),
                feature("Polygon", "[[[170,10],[-170,10],[-170,20],[170,20],[170,10]]]"),
                feature("LineString", "[[179,0],[-179,0]]"),
                feature("Point", "[190,5]"),
                feature("Polygon", "[[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]]")), GeoJsonOptions.anywhere());

        assertThat(read.counts()).containsOnlyKeys(Fault.CROSSES_ANTIMERIDIAN).containsEntry(Fault.CROSSES_ANTIMERIDIAN, 4);
        assertThat(read.features()).hasSize(5).allSatisfy(feature ->
                assertThat(new Envelope(-180, 180, -90, 90).contains(feature.geometry().getEnvelopeInternal())).isTrue());
        assertThat(read.features().get(0).geometry()).isInstanceOf(MultiPolygon.class);
        assertThat(read.features()).extracting(feature -> feature.geometry().getArea()).containsExactly(200.0, 200.0, 0.0, 0.0, 64_800.0);
        assertThat(read.features().get(2).geometry().getLength()).isEqualTo(2);
        assertThat(read.features().get(3).geometry().getCoordinate().x).isEqualTo(-170);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "''|CUT_OFF", "hello|NOT_JSON", "<gml/>|NOT_JSON", "[1,2]|NOT_GEOJSON", "{}|NOT_GEOJSON", "null|NOT_GEOJSON",
        "{\"type\":\"FeatureCollection\",\"features\":7}|NOT_GEOJSON",
        "{\"type\":\"Topology\",\"objects\":{}}|NOT_GEOJSON",
    })
    void refusesWhatIsNoGeoJson(String file, Fault fault) throws IOException {
        GeoJsonImport read = read(file, GeoJsonOptions.anywhere());

        assertThat(faults(read)).containsExactly(fault);
        assertThat(read.features()).isEmpty();
        assertThat(read.problems().getFirst().where()).startsWith("line 1");
    }

    @Test
    void keepsWhatStoodBeforeTheCut() throws IOException {
        String whole = collection(POINT, POINT, POINT);

        GeoJsonImport read = read(whole.substring(0, whole.length() - 30), GeoJsonOptions.anywhere());

        assertThat(faults(read)).containsExactly(Fault.CUT_OFF);
        assertThat(read.features()).hasSize(2);
        assertThat(read.problems().getFirst().toString()).contains("after feature 2");
    }

    @Test
    void goesOnlySoDeep() throws IOException {
        GeoJsonImport read = read("{\"type\":\"FeatureCollection\",\"features\":[" + POINT + ",{\"type\":\"Feature\",\"geometry\":{\"coordinates\":"
                + "[".repeat(100_000), GeoJsonOptions.anywhere());

        assertThat(faults(read)).containsExactly(Fault.TOO_DEEP);
        assertThat(read.features()).hasSize(1);
    }

    @Test
    void takesNothingOfAnotherReferenceSystem() throws IOException {
        String crs = "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"%s\"}},\"features\":[" + POINT + "]}";

        assertThat(read(crs.formatted("urn:ogc:def:crs:OGC:1.3:CRS84"), GeoJsonOptions.anywhere()).features()).hasSize(1);
        GeoJsonImport shifted = read(crs.formatted("urn:ogc:def:crs:EPSG::4284"), GeoJsonOptions.anywhere());
        assertThat(shifted.features()).isEmpty();
        assertThat(faults(shifted)).containsExactly(Fault.OTHER_REFERENCE_SYSTEM);
    }

    @Test
    void keepsBothOfOneIdAndSaysSo() throws IOException {
        String same = POINT.replace("\"properties\"", "\"id\":7,\"properties\"");

        GeoJsonImport read = read(collection(same, same), GeoJsonOptions.anywhere());

        assertThat(read.features()).hasSize(2);
        assertThat(faults(read)).containsExactly(Fault.DUPLICATE_ID);
    }

    @Test
    void readsOneFeatureAndABareGeometry() throws IOException {
        assertThat(read(POINT, GeoJsonOptions.anywhere()).features()).hasSize(1);
        assertThat(read("{\"coordinates\":[1,2],\"type\":\"Point\"}", GeoJsonOptions.anywhere()).features()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsAnyUnicodeWithItsMark(String charset) throws IOException {
        byte[] bytes = ("\ufeff" + POINT.replace("{}", "{\"name:uz\":\"Юнусобод\"}")).getBytes(Charset.forName(charset));

        GeoJsonImport read = GeoJsonReader.read(new ByteArrayInputStream(bytes), GeoJsonOptions.anywhere());

        assertThat(read.problems()).isEmpty();
        assertThat(read.features().getFirst().names()).containsEntry("uz", "Юнусобод");
    }

    @Test
    void readsThirtyMegabytesInLittleTime() throws IOException {
        StringBuilder big = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int i = 0; big.length() < 30_000_000; i++) {
            big.append(i == 0 ? "" : ",").append(feature("Polygon", ring(i, 200)));
        }
        byte[] bytes = big.append("]}").toString().getBytes(StandardCharsets.UTF_8);
        long begun = System.nanoTime();

        GeoJsonImport read = GeoJsonReader.read(new ByteArrayInputStream(bytes), GeoJsonOptions.anywhere());

        long millis = (System.nanoTime() - begun) / 1_000_000;
        System.err.println("30 MB of GeoJSON, " + read.features().size() + " areas, in " + millis + " ms");
        assertThat(read.problems()).isEmpty();
        assertThat(millis).isLessThan(60_000);
    }

    private static String ring(int seed, int corners) {
        StringBuilder ring = new StringBuilder("[[");
        for (int i = 0; i <= corners; i++) {
            double angle = 2 * Math.PI * (i % corners) / corners;
            ring.append(i == 0 ? "" : ",").append('[').append(69 + seed % 100 * 0.001 + 0.01 * Math.cos(angle)).append(',')
                    .append(41 + seed % 77 * 0.001 + 0.01 * Math.sin(angle)).append(']');
        }
        return ring.append("]]").toString();
    }

    private static String feature(String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}}";
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static GeoJsonImport read(String file, GeoJsonOptions options) throws IOException {
        return GeoJsonReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), options);
    }

    private static List<Fault> faults(GeoJsonImport read) {
        return read.problems().stream().map(Problem::fault).toList();
    }
}
