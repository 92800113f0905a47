package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.ui.map.Backdrop;
import uz.posbon.ui.map.BackdropState;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.ui.map.gluon.GluonMaps;
import uz.posbon.ui.map.tiles.PaintedTiles;
import uz.posbon.workstation.citymap.KeptMapSource;
import uz.posbon.workstation.verb.MapSource;

class MapBackgroundTest {
    private static final MapThreads IDLE = new MapThreads(task -> {}, task -> {});

    @TempDir
    Path folder;

    @Test
    void aPackIsReadWhereItLiesAndAServersTilesAreKept() {
        try (MapBackground pack = open(folder.resolve("Tashkent.MBTiles").toString())) {
            Backdrop first = pack.make();
            assertThat(first).isNotNull().isNotSameAs(pack.make());
            assertThat(first.stateProperty().get()).isEqualTo(new BackdropState.Waiting());
            assertThat(folder).isEmptyDirectory();
        }
        try (MapBackground server = open("http://localhost/{z}/{x}/{y}.png")) {
            assertThat(server.make()).isNotNull();
            assertThat(folder.resolve("tiles.db")).exists();
        }
    }

    @Test
    void gluonPaintsWhereAPixelOfTheMapIsNoWholePixel() {
        String server = "http://localhost/{z}/{x}/{y}.png";
        try (MapBackground whole = open(server);
                MapBackground fraction = new MapBackground(MapSource.of(server), folder, IDLE, 1.25, false)) {
            assertThat(whole.make()).isInstanceOf(PaintedTiles.class);
            assertThat(fraction.make()).isInstanceOf(GluonMaps.class);
        }
    }

    @Test
    void theSchematicNeedsNoBackground() {
        try (MapBackground schematic = open("schematic")) {
            assertThat(schematic.make()).isNull();
        }
    }

    @Test
    void anotherSourceTakesItsPlaceWhileItRuns() {
        try (MapBackground background = open("schematic")) {
            List<Backdrop> renewed = new ArrayList<>();
            background.use(new MapSource("http://localhost/{z}/{x}/{y}.png", "Room 5", 16), () -> renewed.add(background.make()));
            assertThat(renewed).hasSize(1).first().extracting(Backdrop::attribution).isEqualTo("Room 5");
            assertThat(background.chosen().closest()).isEqualTo(16);

            // What cannot be used changes nothing.
            assertThatThrownBy(() -> background.use(MapSource.of("http://a b/{z}/{x}/{y}.png"), () -> renewed.add(background.make())))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(renewed).hasSize(1);
            assertThat(background.chosen().attribution()).isEqualTo("Room 5");
        }
    }

    @Test
    void tilesAreMadeAnewWhenTheRoomGetsLightAndOnlyThen() {
        try (MapBackground background = open("http://localhost/{z}/{x}/{y}.png")) {
            List<Backdrop> renewed = new ArrayList<>();
            Runnable renew = () -> renewed.add(background.make());
            background.light(false, renew);
            assertThat(renewed).isEmpty();
            background.light(true, renew);
            background.light(true, renew);
            assertThat(renewed).hasSize(1);
        }
    }

    @Test
    void theCommandLineGoesBeforeWhatWasKeptAndThatBeforeOpenStreetMap() throws IOException {
        List<String> data = List.of("--data", folder.toString());
        assertThat(MapBackground.chosen(Options.parse(data, Map.of()))).isEqualTo(MapSource.of("osm"));
        KeptMapSource kept = KeptMapSource.in(folder);
        MapSource server = new MapSource("http://localhost/{z}/{x}/{y}.png", "\u00A9 Room 5", 16);
        kept.keep(server);
        assertThat(MapBackground.chosen(Options.parse(data, Map.of()))).isEqualTo(server);
        assertThat(MapBackground.chosen(Options.parse(List.of("--data", folder.toString(), "--map", "schematic"), Map.of())))
                .isEqualTo(MapSource.of("schematic"));
        Files.writeString(kept.file(), "satellite\nx\n");
        assertThat(MapBackground.chosen(Options.parse(data, Map.of()))).isEqualTo(MapSource.of("osm"));
    }

    private MapBackground open(String map) {
        return new MapBackground(MapSource.of(map), folder, IDLE, 1, false);
    }
}
