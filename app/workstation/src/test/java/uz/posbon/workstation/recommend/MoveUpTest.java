package uz.posbon.workstation.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.workstation.SmallCity;

/** Three districts in a row, each as wide as a patrol drives in its five minutes twice over. */
class MoveUpTest {
    private static final double LATITUDE = 41.28;
    private static final double WEST = 69.20;
    private static final double MIDDLE = 69.26;
    private static final double EAST = 69.32;

    private final List<Unit> units = new ArrayList<>();
    private final List<UnitPosition> positions = new ArrayList<>();

    private void unit(String id, double longitude) {
        units.add(new Unit(id, 1, id, "102", "Patrol", Set.of("patrol"), null, UnitStatus.AVAILABLE, SmallCity.NOW, null, null, 2, null, null, Map.of()));
        positions.add(new UnitPosition(id, new GeoPoint(longitude, LATITUDE), SmallCity.NOW, null, null));
    }

    private static Zone district(String id, double longitude) {
        double w = longitude - 0.02;
        double e = longitude + 0.02;
        double s = LATITUDE - 0.02;
        double n = LATITUDE + 0.02;
        List<GeoPoint> ring = List.of(new GeoPoint(w, s), new GeoPoint(e, s), new GeoPoint(e, n), new GeoPoint(w, n), new GeoPoint(w, s));
        return new Zone(id, LocalText.of(id), Zone.DISTRICT, new GeoShape(List.of(new GeoShape.Polygon(List.of(ring)))), null, Map.of());
    }

    private List<MoveUp> gaps() {
        ResponsePlan plan = new ResponsePlan("p", "FIRE-DWELLING", List.of(new ResponsePlan.Need("patrol", 1)), List.of(), null, null,
                Duration.ofMinutes(5), Map.of());
        Site post = new Site("post", LocalText.of("West post"), Site.STATION, new GeoPoint(WEST + 0.005, LATITUDE), null, "west", "102", null, Map.of());
        Catalogue catalogue = new Catalogue(Map.of(), Map.of(), Map.of("post", post),
                Map.of("west", district("west", WEST), "middle", district("middle", MIDDLE), "east", district("east", EAST)), Map.of(),
                Map.of("p", plan));
        OperationalPicture picture = new OperationalPicture();
        picture.onStart(new PictureState(
                "log", 1, SmallCity.NOW, List.of(), List.of(SmallCity.incident("i", 1)), List.of(), List.of(), units, positions, catalogue));
        Picture snapshot = picture.snapshot();
        Journeys journeys = new Journeys();
        // The fire is in the west.
        Recommendation advice = Recommendation.of(snapshot, SmallCity.incident("i", 1), journeys, SmallCity.NOW);
        assertThat(advice.picks()).extracting(p -> p.unit().id()).containsExactly("W");
        return MoveUp.of(snapshot, advice, "i", journeys, SmallCity.NOW);
    }

    @Test
    void theNearestUnitThatCanBeSparedMovesToTheStation() {
        unit("W", WEST);
        unit("M1", MIDDLE);
        unit("M2", MIDDLE + 0.01);
        unit("E", EAST);
        assertThat(gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.zone().id()).isEqualTo("west");
            assertThat(gap.limit()).isEqualTo(Duration.ofMinutes(5));
            assertThat(gap.unit()).extracting(Unit::id).isEqualTo("M1");
            assertThat(gap.station()).extracting(Site::id).isEqualTo("post");
            assertThat(gap.travel()).isNotNull();
        });
    }

    @Test
    void nobodyIsMovedWhoseOwnDistrictNeedsHim() {
        unit("W", WEST);
        unit("M1", MIDDLE);
        unit("E", EAST);
        assertThat(gaps()).singleElement().satisfies(gap -> assertThat(gap.unit()).isNull());
    }

    @Test
    void aDistrictThatKeepsAUnitIsNotMentioned() {
        unit("W", WEST);
        unit("W2", WEST + 0.01);
        unit("M1", MIDDLE);
        assertThat(gaps()).isEmpty();
    }
}
