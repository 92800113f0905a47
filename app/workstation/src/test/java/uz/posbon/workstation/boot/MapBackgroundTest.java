package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.ui.map.Backdrop;
import uz.posbon.ui.map.BackdropState;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.ui.map.gluon.GluonMaps;
import uz.posbon.ui.map.tiles.PaintedTiles;

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
                MapBackground fraction = MapBackground.of(server, folder, IDLE, 1.25)) {
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

    private MapBackground open(String map) {
        return MapBackground.of(map, folder, IDLE, 1);
    }
}
