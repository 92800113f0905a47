package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static uz.posbon.workstation.boot.MapHands.onFx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.geodata.mapdata.Preparation;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.ui.map.LonLat;

/** A desk that knows streets, houses and ways, of a small real country; and one that does not. */
@Timeout(400)
class DeskMapDataTest {
    private static final GeoPoint CASINO = new GeoPoint(7.4283, 43.7392);
    private static final GeoPoint STADIUM = new GeoPoint(7.4156, 43.7276);
    private static final GeoPoint AT_SEA = new GeoPoint(7.50, 43.70);

    @TempDir
    static Path data;

    @TempDir
    Path folder;

    private RunningDesk desk;
    private MapHands hands;

    @BeforeAll
    static void prepare() throws Exception {
        Path extract = Path.of(System.getProperty("posbon.shared"), "data", "geo", "monaco-latest.osm.pbf");
        assumeTrue(Files.exists(extract), "the extract of Monaco is shared data, absent here");
        new Preparation(Clock.systemUTC(), (what, done) -> { }).run(extract, data.resolve("monaco"));
    }

    private void open(String... arguments) throws Exception {
        desk = new RunningDesk(folder, "Dilnoza", arguments);
        hands = new MapHands(desk);
        standAt(STADIUM);
    }

    private void standAt(GeoPoint place) {
        desk.room().units().positions(List.of(new UnitPosition("E-12", place, Instant.now(), null, null)));
    }

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
        }
    }

    private List<String> here() {
        Node card = hands.node("#map-here");
        return onFx(() -> Stream.of(".label", ".hyperlink").flatMap(kind -> card.lookupAll(kind).stream()).map(Labeled.class::cast).map(Labeled::getText).toList());
    }

    /** Map data opens a moment after the desk. */
    private void awaitHere(GeoPoint place, Predicate<List<String>> wanted) {
        hands.go(place, 17);
        await().pollInterval(Duration.ofMillis(500)).atMost(RunningDesk.SOON).until(() -> {
            if (hands.shown("#map-here")) {
                // The card of the last question may lie over the place.
                desk.press(KeyCode.ESCAPE);
            }
            desk.robot().clickOn(hands.onScreen(place), MouseButton.SECONDARY);
            WaitForAsyncUtils.waitForFxEvents();
            return hands.shown("#map-here") && wanted.test(here());
        });
    }

    @Test
    void aPlaceHasItsAddressAndUnitsTheirWaysByRoad() throws Exception {
        open("--map-data", data.resolve("monaco").toString());
        awaitHere(CASINO, lines -> lines.stream().anyMatch(line -> line.contains("E-12") && line.contains("by road")));
        assertThat(here().getFirst()).doesNotContain("What is here").isNotBlank();
        assertThat(here()).noneMatch(line -> line.contains("straight line"));

        // A unit far from any street has a straight line, and the card says why.
        standAt(AT_SEA);
        awaitHere(CASINO, lines -> lines.stream().anyMatch(line -> line.contains("straight line") && line.contains("far from any street")));
    }

    @Test
    void aStreetIsFoundByItsName() throws Exception {
        open("--map-data", data.resolve("monaco").toString());
        await().pollInterval(Duration.ofMillis(700)).atMost(RunningDesk.SOON).until(() -> {
            desk.line("find boulevard des moulins");
            WaitForAsyncUtils.waitForFxEvents();
            return onFx(() -> hands.map().getViewport().zoom() >= 16 && hands.map().getViewport().shows(new LonLat(7.4275, 43.7415)));
        });
    }

    @Test
    void theWayOfAUnitSentIsByRoadUnderThePointerToo() throws Exception {
        open("--map-data", data.resolve("monaco").toString());
        awaitHere(CASINO, lines -> lines.stream().anyMatch(line -> line.contains("by road")));
        Incident fire = desk.room().incidents().create(new NewIncident("FIRE", 1, null, "Fire at the casino", null, CASINO, null, null, null, null, Map.of()));
        desk.awaitText("Fire at the casino");
        desk.line("assign E-12 to #" + fire.number());
        hands.go(STADIUM, 17);
        // What is said is asked for when the pointer comes.
        await().atMost(RunningDesk.SOON).until(() -> {
            hands.hover(STADIUM, "#map-hover");
            return onFx(() -> hands.node("#map-hover").lookupAll(".label").stream().map(Labeled.class::cast).map(Labeled::getText)
                    .anyMatch(text -> text.contains("Fire at the casino") && text.contains("by road")));
        });
    }

    @Test
    void withoutMapDataTheCardSaysSo() throws Exception {
        open();
        awaitHere(CASINO, lines -> lines.stream().anyMatch(line -> line.contains("E-12")));
        assertThat(here()).contains("no map data is loaded: no addresses");
        assertThat(here()).anyMatch(line -> line.contains("straight line") && line.contains("no streets are loaded"));
    }
}
