package uz.posbon.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.live.FxExecutor;

/** A name on the map makes room for what is put where it stood, and what moves above it writes beside it. */
@Timeout(400)
class SchematicNamesTest extends ApplicationTest {

    private static final LonLat STATION = new LonLat(69.28, 41.31);

    private final SymbolLayer cameras = new SymbolLayer(0, 20);
    private final SymbolLayer units = new SymbolLayer(0, 0);
    private MapPane map;
    private SchematicLayer schematic;

    @Override
    public void start(Stage stage) {
        map = new MapPane(new MapThreads(Runnable::run, new FxExecutor()));
        schematic = new SchematicLayer(
                List.of(new MapFeature("station", Map.of("en", "Chorsu", "ru", "Чорсу рынок"), List.of(new double[] {69.28, 41.31}), false)),
                names -> names.getOrDefault("en", ""));
        map.setSchematic(schematic);
        List.of(cameras, schematic.names(), units).forEach(map::addLayer);
        map.centerOn(STATION, 14);
        stage.setScene(new Scene(map, 600, 400));
        stage.getScene().getStylesheets().add(SchematicNamesTest.class.getResource("theme.css").toExternalForm());
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void aNameMakesRoomForWhatStandsThere() {
        name(210, 250);
        LonLat below = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> map.getViewport().at(300, 215));
        cameras.setSymbols(List.of(MapSymbol.of("c", below, SymbolShape.SQUARE, 0xFFFF0000, 16, "", 0)));
        name(150, 192);
    }

    @Test
    void aNameIsWrittenInAnotherLanguageAtOnce() {
        int before = name(210, 250);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            schematic.setLanguage(names -> names.getOrDefault("ru", ""));
            return null;
        });
        await().atMost(Duration.ofSeconds(60)).until(() -> width(210, 250).filter(width -> width > before + 10).isPresent());
    }

    @Test
    void whatMovesAboveWritesBesideTheName() {
        name(210, 250);
        // To its right the name would be struck through.
        LonLat left = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> map.getViewport().at(250, 215));
        units.setSymbols(List.of(MapSymbol.of("u", left, SymbolShape.SQUARE, 0xFFFF0000, 12, "A-103", 0)));
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            Integer at = column(MapPalette.DARK.text(), 200, 230);
            return at != null && at < 245;
        });
    }

    @Test
    void aDistrictsNameLiesAboveWhatMovesAndStaysWhileItDoes() {
        name(210, 250);
        // As long as nothing is there yet, the name would make room for the first that comes.
        units.setSymbols(List.of(MapSymbol.of("u", new LonLat(69.28, 41.316), SymbolShape.SQUARE, 0xFFFF0000, 24, "", 0)));
        await().atMost(Duration.ofSeconds(60)).until(() -> red(300, 107));
        double south = 41.31 - 0.0077;
        SchematicLayer district = new SchematicLayer(
                List.of(new MapFeature("district", Map.of("en", "Chilonzor"), List.of(new double[] {
                    69.27, south - 0.004, 69.29, south - 0.004, 69.29, south + 0.004, 69.27, south + 0.004, 69.27, south - 0.004}), true)),
                names -> names.getOrDefault("en", ""));
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            map.setSchematic(district);
            map.addLayer(district.districts());
            return null;
        });
        int wide = name(312, 328);
        LonLat on = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> map.getViewport().at(300, 319));
        for (int step = 0; step < 3; step++) {
            units.setSymbols(List.of(MapSymbol.of("u", new LonLat(on.lon() + step / 1000.0, on.lat()), SymbolShape.SQUARE, 0xFFFF0000, 40, "", 0)));
            int from = 300 + (int) Math.round(step / 1000.0 * 11650);
            await().atMost(Duration.ofSeconds(60)).until(() -> red(from, 307));
            assertThat(width(312, 328)).contains(wide);
        }
    }

    private boolean red(int x, int y) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> near(map.snapshot(null, null).getPixelReader().getArgb(x, y), 0xFFFF0000));
    }

    /** Waits for it between two rows and gives how wide it is. */
    private int name(int from, int to) {
        await().atMost(Duration.ofSeconds(60)).until(() -> width(from, to).isPresent());
        return width(from, to).orElseThrow();
    }

    private Optional<Integer> width(int from, int to) {
        int[] columns = columns(MapPalette.DARK.muted(), from, to);
        return columns.length == 0 ? Optional.empty() : Optional.of(columns[columns.length - 1] - columns[0]);
    }

    private @Nullable Integer column(int argb, int from, int to) {
        int[] columns = columns(argb, from, to);
        return columns.length == 0 ? null : columns[0];
    }

    /** Those in which there are pixels nearly of this colour, away from what the map says about itself. */
    private int[] columns(int argb, int from, int to) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            PixelReader pixels = map.snapshot(null, null).getPixelReader();
            return IntStream.range(150, 450).filter(x -> IntStream.range(from, to).anyMatch(y -> near(pixels.getArgb(x, y), argb))).toArray();
        });
    }

    private static boolean near(int one, int other) {
        return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF)) < 16 && Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) < 16
                && Math.abs((one & 0xFF) - (other & 0xFF)) < 16;
    }
}
