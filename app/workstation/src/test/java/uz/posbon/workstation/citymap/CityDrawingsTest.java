package uz.posbon.workstation.citymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.layer.MapDrawing;
import uz.posbon.ui.map.layer.MapGeometry;
import uz.posbon.workstation.words.Words;

/** What an area is, told without its colour. */
class CityDrawingsTest {
    private static final MapGeometry.Polygon PLACE = new MapGeometry.Polygon(
            List.of(List.of(new LonLat(69.2, 41.3), new LonLat(69.3, 41.3), new LonLat(69.3, 41.4), new LonLat(69.2, 41.3))));

    @Test
    void everyKindOfZoneSaysItsNameInEveryLanguage() {
        for (Languages language : Languages.values()) {
            Words words = new Words(language.texts(), ZoneId.of("Asia/Tashkent"));
            Set<String> labels = new HashSet<>();
            for (String kind : List.of("Hazard", "Cordon", "Evacuation", "Closure", "Watch")) {
                MapDrawing drawing = drawn(kind, words);
                assertThat(drawing.label()).startsWith(words.text("zone." + kind)).endsWith("Chorsu").doesNotContain("zone.");
                labels.add(drawing.label());
            }
            assertThat(labels).hasSize(5);
        }
    }

    @Test
    void whereNobodyMayGoTheOutlineIsFull() {
        Words words = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));
        assertThat(List.of("Hazard", "Cordon", "Evacuation", "Closure")).allMatch(kind -> !drawn(kind, words).dashed());
        assertThat(List.of("Watch", "Area", "Parade")).allMatch(kind -> drawn(kind, words).dashed());
        assertThat(drawn(Zone.DISTRICT, words)).matches(district -> !district.dashed() && district.label().isEmpty());
    }

    private static MapDrawing drawn(String kind, Words words) {
        return CityDrawings.zone(new Zone("z", LocalText.of("Chorsu"), kind, new GeoShape(List.of()), null, Map.of()), "zone:z", PLACE, words);
    }
}
