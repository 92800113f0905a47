package uz.posbon.benchmarks.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uz.posbon.ui.map.search.Place;
import uz.posbon.ui.map.search.PlaceIndex;

class NamedCityTest {

    @Test
    void everyNameIsFoundInEachOfItsSpellings() {
        List<Place> places = NamedCity.of(1500);
        assertThat(places).hasSize(1500).doesNotHaveDuplicates().isEqualTo(NamedCity.of(1500));
        for (int spelling = 0; spelling < 3; spelling++) {
            int language = spelling;
            PlaceIndex index = PlaceIndex.EMPTY.with("city", places.stream().map(place -> new Place(
                    place.id(), place.kind(), List.of(place.names().get(language)), place.context(), place.position(), place.weight())).toList());
            assertThat(places.subList(0, 200)).allSatisfy(place -> assertThat(place.names()).allSatisfy(asked ->
                    assertThat(index.find(asked, null, 100)).as(asked).extracting(found -> found.place().id()).contains(place.id())));
        }
    }
}
