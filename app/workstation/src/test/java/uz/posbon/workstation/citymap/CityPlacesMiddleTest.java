package uz.posbon.workstation.citymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.ui.map.LonLat;

/** Where a search leads that finds an area. */
class CityPlacesMiddleTest {
    @Test
    void anAreaIsFoundInItsMiddleAlsoOverTheAntimeridian() {
        assertThat(middle(69, 71).lon()).isCloseTo(70, Offset.offset(1e-9));
        assertThat(middle(179, -177).lon()).isCloseTo(-179, Offset.offset(1e-9));
        assertThat(middle(-179, 177).lon()).isCloseTo(179, Offset.offset(1e-9));
    }

    private static LonLat middle(double west, double east) {
        List<GeoPoint> ring = List.of(new GeoPoint(west, -1), new GeoPoint(east, -1), new GeoPoint(east, 1), new GeoPoint(west, 1));
        Zone zone = new Zone("z", LocalText.of("Lagoon"), "Hazard", new GeoShape(List.of(new GeoShape.Polygon(List.of(ring)))), null, Map.of());
        CityPlaces places = new CityPlaces(List.of(), "en");
        places.catalogue(new Catalogue(Map.of(), Map.of(), Map.of(), Map.of("z", zone), Map.of(), Map.of()), Instant.EPOCH);
        return places.finder().find("Lagoon", null, 1).getFirst().place().position();
    }
}
