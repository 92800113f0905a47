package uz.posbon.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Names lie where nothing else does, as long as there is such a place; a street is named even where there is none. */
class NamePlacesTest extends ApplicationTest {

    private static final int ZOOM = 14;
    private static final double SIZE = Mercator.worldSize(ZOOM);

    @Override
    public void start(Stage stage) {}

    @Test
    void aStreetIsNamedBesideTheCamerasOnIt() {
        Room cameras = new Room();
        List<double[]> boxes = new ArrayList<>();
        for (double x = 0; x < 1200; x += 40) {
            boxes.add(new double[] {left() + x, Mercator.y(41.309) * SIZE - 4.5, 9, 9});
        }
        boxes.forEach(box -> cameras.block(box[0], box[1], box[2], box[3]));
        List<NamePlaces.Placed> names = place(street("Long street"), cameras);
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(boxes).noneMatch(box -> covers(name, box)));
        assertThat(place(street("Long street"), new Room())).as("without cameras it lies on the street")
                .allSatisfy(name -> assertThat(name.y()).isCloseTo(Mercator.y(41.309) * SIZE, org.assertj.core.api.Assertions.within(1.0)));
    }

    @Test
    void aStreetFullOfThingsIsNamedAllTheSame() {
        Room everywhere = new Room();
        everywhere.block(0, 0, SIZE, SIZE);
        assertThat(place(street("Long street"), everywhere)).isNotEmpty();
        assertThat(place(point("station", "Chorsu", 69.28), everywhere)).hasSize(1);
    }

    @Test
    void aPlaceIsNamedBelowElseAboveElseBesideIt() {
        double x = Mercator.x(69.28) * SIZE;
        double y = Mercator.y(41.309) * SIZE;
        Room room = new Room();
        assertThat(place(point("station", "Chorsu", 69.28), room).getFirst().y()).isGreaterThan(y + 5);
        room.block(x - 5, y + 5, 10, 10);
        assertThat(place(point("station", "Chorsu", 69.28), room).getFirst().y()).isLessThan(y - 5);
        room.block(x - 5, y - 15, 10, 10);
        assertThat(place(point("station", "Chorsu", 69.28), room).getFirst().x()).isGreaterThan(x + 5);
    }

    @Test
    void noTwoNamesLieOnEachOther() {
        List<MapFeature> features = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            features.add(point("landmark", "Landmark " + i, 69.26 + i * 0.0006));
        }
        List<NamePlaces.Placed> names = place(features, new Room());
        assertThat(names).hasSizeBetween(5, 59);
        for (NamePlaces.Placed one : names) {
            assertThat(names).noneMatch(other -> other != one && Math.abs(other.y() - one.y()) < one.words().thickness() - 1
                    && Math.abs(other.x() - one.x()) < (one.words().length() + other.words().length()) / 2);
        }
    }

    private static double left() {
        return Mercator.x(69.28) * SIZE - 600;
    }

    private static boolean covers(NamePlaces.Placed name, double[] box) {
        double half = name.words().length() / 2;
        double high = name.words().font().font().getSize() / 2;
        return name.x() - half < box[0] + box[2] && name.x() + half > box[0] && name.y() - high < box[1] + box[3] && name.y() + high > box[1];
    }

    private static MapFeature street(String name) {
        return new MapFeature("primary", Map.of("en", name), List.of(new double[] {69.2, 41.309, 69.36, 41.309}), false);
    }

    private static MapFeature point(String kind, String name, double longitude) {
        return new MapFeature(kind, Map.of("en", name), List.of(new double[] {longitude, 41.309}), false);
    }

    private static List<NamePlaces.Placed> place(MapFeature feature, Room marks) {
        return place(List.of(feature), marks);
    }

    private static List<NamePlaces.Placed> place(List<MapFeature> features, Room marks) {
        Sheet sheet = new Sheet(left(), Mercator.y(41.309) * SIZE - 400, 1200, 800, SIZE, ZOOM);
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new NamePlaces(sheet, NameFonts.of(1), MapPalette.DARK, List.of(marks), List.of())
                .place(Sketch.of(features), names -> names.getOrDefault("en", "")));
    }
}
