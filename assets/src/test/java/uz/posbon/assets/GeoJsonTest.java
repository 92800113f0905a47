package uz.posbon.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonTest {

    @Test
    void readsKindsNamesAndParts() {
        List<GeoJson.Feature> features = read("""
                {"type":"FeatureCollection","features":[
                 {"type":"Feature","properties":{"kind":"river","name":{"ru":"Чирчик","en":"Chirchiq"}},
                  "geometry":{"type":"LineString","coordinates":[[69.1,41.2],[69.2,41.3,400]]}},
                 {"type":"Feature","properties":{"name":"Plain"},
                  "geometry":{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,0]],[[1,0.5],[2,0.5],[2,1],[1,0.5]]]}},
                 {"type":"Feature","properties":null,"geometry":null}]}""");

        assertThat(features).hasSize(2);
        assertThat(features.get(0).kind()).isEqualTo("river");
        assertThat(features.get(0).name()).isEqualTo(Map.of("ru", "Чирчик", "en", "Chirchiq"));
        assertThat(features.get(0).closed()).isFalse();
        assertThat(features.get(0).parts().getFirst()).containsExactly(69.1, 41.2, 69.2, 41.3);
        assertThat(features.get(1).name()).containsEntry("", "Plain");
        assertThat(features.get(1).closed()).isTrue();
        assertThat(features.get(1).parts()).hasSize(2);
    }

    @Test
    void takesCollectionsOfGeometriesApart() {
        List<GeoJson.Feature> features = read("""
                {"type":"Feature","properties":{"kind":"park"},"geometry":{"type":"GeometryCollection","geometries":[
                 {"type":"Point","coordinates":[69,41]},
                 {"type":"MultiPolygon","coordinates":[[[[0,0],[4,0],[4,4],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]}]}}""");

        assertThat(features).extracting(GeoJson.Feature::closed).containsExactly(false, true);
        assertThat(features.get(1).parts()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"type\":\"Point\",\"coordinates\":[41.3,91.2]}|swapped",
        "{\"type\":\"Point\",\"coordinates\":[\"NaN\",1]}|not a position",
        "{\"type\":\"Point\",\"coordinates\":[1e999,1]}|outside the world",
        "{\"type\":\"Point\",\"coordinates\":[NaN,1]}|Not JSON",
        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}|not closed",
        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[0,0]]]}|needs 4",
        "{\"type\":\"LineString\",\"coordinates\":[[0,0]]}|needs 2",
        "{\"type\":\"Sphere\"}|Sphere",
        "[1,2|Not JSON",
    })
    void saysWhatIsWrong(String json, String reason) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(GeoJson.NotGeoJsonException.class).hasMessageContaining(reason);
    }

    @Test
    void takesTheRealDistrictsWithTheirCollections() throws IOException {
        Path file = Path.of(System.getProperty("posbon.shared"), "data", "geo", "tashkent_districts.geojson");
        assumeTrue(Files.exists(file), "the shared data is not on this machine");
        try (InputStream in = Files.newInputStream(file)) {
            List<GeoJson.Feature> districts = GeoJson.read(in);
            assertThat(districts).isNotEmpty().anyMatch(GeoJson.Feature::closed);
            assertThat(districts.stream().flatMap(district -> district.parts().stream()))
                    .allSatisfy(part -> assertThat(part[0]).isBetween(68.5, 70.0));
        }
    }

    @Test
    void takesTheDemoCity() {
        for (String file : CityFiles.MAP) {
            assertThat(GeoJson.read(new ByteArrayInputStream(CityFiles.read(file)))).as(file).isNotEmpty()
                    .allSatisfy(feature -> assertThat(feature.kind()).isNotEmpty());
        }
    }

    private static List<GeoJson.Feature> read(String json) {
        return GeoJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
