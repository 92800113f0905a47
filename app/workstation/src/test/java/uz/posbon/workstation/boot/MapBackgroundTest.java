package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.ui.map.BackdropState;

class MapBackgroundTest {
    @TempDir
    Path folder;

    @Test
    void aPackIsReadWhereItLiesAndAServersTilesAreKept() {
        try (MapBackground pack = open(folder.resolve("Tashkent.MBTiles").toString())) {
            assertThat(pack.backdrop()).isNotNull();
            assertThat(pack.backdrop().stateProperty().get()).isEqualTo(new BackdropState.Waiting());
            assertThat(folder).isEmptyDirectory();
        }
        try (MapBackground server = open("http://localhost/{z}/{x}/{y}.png")) {
            assertThat(server.backdrop()).isNotNull();
            assertThat(folder.resolve("tiles.db")).exists();
        }
    }

    @Test
    void theSchematicNeedsNoBackground() {
        try (MapBackground schematic = open("schematic")) {
            assertThat(schematic.backdrop()).isNull();
        }
    }

    private MapBackground open(String map) {
        return MapBackground.of(map, folder, task -> {}, task -> {});
    }
}
