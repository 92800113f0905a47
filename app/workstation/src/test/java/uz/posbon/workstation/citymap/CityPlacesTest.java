package uz.posbon.workstation.citymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapFeature;
import uz.posbon.ui.map.search.Found;
import uz.posbon.workstation.SmallCity;

/** Everything with a name is found, however it is spelt. */
class CityPlacesTest {
    private static final LonLat HERE = new LonLat(69.2, 41.28);
    private static final GeoPoint PLACE = new GeoPoint(69.21, 41.29);
    private static final Map<String, String> STREET =
            Map.of("uz-Latn", "Shota Rustaveli ko\u02BBchasi", "uz-Cyrl", "\u0428\u043E\u0442\u0430 \u0420\u0443\u0441\u0442\u0430\u0432\u0435\u043B\u0438 \u043A\u045E\u0447\u0430\u0441\u0438",
                    "ru", "\u0443\u043B\u0438\u0446\u0430 \u0428\u043E\u0442\u0430 \u0420\u0443\u0441\u0442\u0430\u0432\u0435\u043B\u0438");

    private final CityPlaces places = new CityPlaces(
            List.of(new MapFeature("primary", STREET, List.of(new double[] {69.20, 41.28, 69.21, 41.29}), false)), "uz-Latn");

    CityPlacesTest() {
        places.speak("uz-Latn", SmallCity.NOW);
        GeoShape area = new GeoShape(List.of(new GeoShape.Polygon(List.of(List.of(PLACE, new GeoPoint(69.22, 41.29), new GeoPoint(69.22, 41.30), PLACE)))));
        places.catalogue(new Catalogue(Map.of(),
                Map.of("cam-7", new Camera("cam-7", "Chorsu gate", PLACE, null, null, null, false, List.of(), null, null, null, Map.of())),
                Map.of("m", new Site("m", LocalText.of("O\u02BBzbekiston bozori"), "Market", PLACE, "Sag\u02BBbon 3", null, null, null, Map.of())),
                Map.of("z", new Zone("z", LocalText.of("Chilonzor tumani"), "District", area, null, Map.of()),
                        "over", new Zone("over", LocalText.of("Ended cordon"), "Cordon", area, SmallCity.NOW.minusSeconds(1), Map.of())),
                Map.of(), Map.of()), SmallCity.NOW);
        places.units(new SmallCity().picture().snapshot());
    }

    private List<String> found(String text) {
        return places.finder().find(text, HERE, 5).stream().map(Found::place).map(place -> place.id().replaceAll("^map:.*", "map:") + " " + place.kind()).toList();
    }

    @Test
    void everyKindIsFound() {
        assertThat(found("shota rustaveli")).containsExactly("map: street");
        assertThat(found("chorsu gate")).first().isEqualTo("camera:cam-7 camera");
        assertThat(found("cam-7")).first().isEqualTo("camera:cam-7 camera");
        assertThat(found("bozori")).first().isEqualTo("site:m object");
        assertThat(found("chilonzor")).first().isEqualTo("zone:z district");
        assertThat(found("e-12")).first().isEqualTo("unit:E-12 unit");
        assertThat(found("ended cordon")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "shota rustaveli ko'chasi", "SHOTA RUSTAVELI KO\u02BBCHASI", "shota rustaveli ko`chasi", "\u0448\u043E\u0442\u0430 \u0440\u0443\u0441\u0442\u0430\u0432\u0435\u043B\u0438 \u043A\u045E\u0447\u0430\u0441\u0438",
        "\u0443\u043B\u0438\u0446\u0430 \u0448\u043E\u0442\u0430 \u0440\u0443\u0441\u0442\u0430\u0432\u0435\u043B\u0438"
    })
    void oneNameInThreeSpellingsIsOneStreet(String spelling) {
        assertThat(found(spelling)).first().isEqualTo("map: street");
    }

    @ParameterizedTest
    @ValueSource(strings = {"o'zbekiston bozori", "ozbekiston bozori", "\u045E\u0437\u0431\u0435\u043A\u0438\u0441\u0442\u043E\u043D \u0431\u043E\u0437\u043E\u0440\u0438", "\u0443\u0437\u0431\u0435\u043A\u0438\u0441\u0442\u043E\u043D \u0431\u043E\u0437\u043E\u0440\u0438"})
    void aNameInOneScriptIsFoundInTheOthers(String spelling) {
        assertThat(found(spelling)).first().isEqualTo("site:m object");
    }
}
