package uz.posbon.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CityFilesTest {
    private static final Set<String> KINDS = Set.of(
            "district", "motorway", "primary", "secondary", "metro", "station", "river", "canal", "park", "landmark");
    static final Iterable<String> maps = CityFiles.MAP;

    @ParameterizedTest
    @FieldSource("maps")
    void everyFeatureHasAKindFourNamesAndAPlaceInTheCity(String file) {
        JsonNode collection = new JsonMapper().readTree(CityFiles.read(file));
        Set<String> ids = new HashSet<>();
        assertThat(collection.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(collection.get("features").size()).isPositive();
        for (JsonNode feature : collection.get("features")) {
            JsonNode properties = feature.get("properties");
            assertThat(ids.add(feature.get("id").asString())).as("id is unique").isTrue();
            assertThat(KINDS).contains(properties.get("kind").asString());
            for (String language : new String[] {"uz-Latn", "uz-Cyrl", "ru", "en"}) {
                assertThat(properties.get("name").get(language).asString()).isNotBlank();
            }
            assertThat(properties.get("name").get("uz-Latn").asString()).doesNotContainPattern("['`‘’]");
            assertThat(properties.get("name").get("uz-Cyrl").asString()).doesNotContainPattern("[A-Za-z]");
            checkPlace(feature.get("geometry").get("coordinates"));
        }
    }

    private static void checkPlace(JsonNode coordinates) {
        if (coordinates.get(0).isArray()) {
            coordinates.forEach(CityFilesTest::checkPlace);
        } else {
            assertThat(coordinates.get(0).asDouble()).as("longitude").isBetween(69.10, 69.55);
            assertThat(coordinates.get(1).asDouble()).as("latitude").isBetween(41.14, 41.42);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCapabilityOfTheCityHasAName(Languages language) {
        Set<String> capabilities = new TreeSet<>();
        new JsonMapper().readTree(CityFiles.read(CityFiles.UNITS)).forEach(unit -> unit.get("unit").get("capabilities").forEach(each -> capabilities.add(each.asString())));
        new JsonMapper().readTree(CityFiles.read(CityFiles.RESPONSE_PLANS)).forEach(plan -> plan.get("needs").forEach(need -> capabilities.add(need.get("capability").asString())));
        assertThat(capabilities).hasSizeGreaterThan(20).allSatisfy(each -> assertThat(language.texts().find("capability." + each)).as(each).isPresent());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> CityFiles.read("moon.geojson")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("moon");
    }
}
