package uz.posbon.ui.map;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import uz.posbon.ui.live.FxExecutor;

/**
 * The map with everything it can show. Arguments: the folder of the city's GeoJSON files, a language tag, how many symbols to add to the
 * few, then optionally {@code zoom=file.png} pairs to take pictures of and end.
 */
public final class MapShowcase extends Application {

    private static final LonLat MIDDLE = new LonLat(69.2797, 41.3111);
    private static final int[] SEVERITIES = {0xFFFF4D5E, 0xFFFF9433, 0xFFFFD84D, 0xFF58C4FF, 0xFF9AA6B5};
    private static final SymbolShape[] SHAPES = {
        SymbolShape.TRIANGLE, SymbolShape.DIAMOND, SymbolShape.SQUARE, SymbolShape.CIRCLE, SymbolShape.RING};

    private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getUnnamed();
        String language = arguments.get(1);
        MapPane map = new MapPane(new MapThreads(background, new FxExecutor()));
        map.setSchematic(new SchematicLayer(
                ShowcaseCity.read(Path.of(arguments.get(0))), names -> names.getOrDefault(language, names.values().iterator().next())));
        SymbolLayer places = new SymbolLayer(14, 16);
        ShapeLayer shapes = new ShapeLayer();
        SymbolLayer units = new SymbolLayer(0, 13);
        SymbolLayer cases = new SymbolLayer(0, 11);
        List.of(shapes, places, units, cases).forEach(map::addLayer);
        places.setSymbols(places());
        units.setSymbols(units(120 + Integer.parseInt(arguments.get(2))));
        cases.setSymbols(cases());
        cases.select("case-0");
        cases.onPick(cases::select);
        units.onPick(units::select);
        shapes.setFields(List.of(new FieldOfView("f", new LonLat(69.2762, 41.3088), 60, 70, 220, 0xFF97A3B3)));
        shapes.setLines(List.of(new MapLine(
                "l", List.of(new LonLat(69.262, 41.306), new LonLat(69.2715, 41.3125), MIDDLE), 0xFF58C4FF, 3, true)));
        map.setHome(MIDDLE, 12);
        map.centerOn(MIDDLE, 12);
        Scene scene = new Scene(map, 940, 780);
        scene.getStylesheets().add(MapShowcase.class.getResource("theme.css").toExternalForm());
        stage.setScene(scene);
        stage.show();
        pictures(map, scene, arguments.subList(3, arguments.size()));
    }

    private void pictures(MapPane map, Scene scene, List<String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        background.execute(() -> Platform.runLater(() -> {
            for (String each : wanted) {
                map.centerOn(MIDDLE, Integer.parseInt(each.substring(0, each.indexOf('='))));
                map.layout();
                try {
                    ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", new File(each.substring(each.indexOf('=') + 1)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            Platform.exit();
        }));
    }

    private static List<MapSymbol> places() {
        Random random = new Random(7);
        List<MapSymbol> symbols = new ArrayList<>();
        for (int i = 0; i < 460; i++) {
            boolean camera = i < 400;
            symbols.add(new MapSymbol(
                    "place-" + i, lon(random), lat(random), camera ? SymbolShape.CAMERA : SymbolShape.HOUSE, camera ? 0xFF7F8EA3 : 0xFF97A3B3,
                    10, camera ? "cam " + (1000 + i) : "Site " + i, camera ? random.nextInt(360) : Double.NaN, false, false, 0));
        }
        symbols.add(new MapSymbol("cam", 69.2762, 41.3088, SymbolShape.CAMERA, 0xFF97A3B3, 12, "cam 1204", 60, false, false, 1));
        return symbols;
    }

    private static List<MapSymbol> units(int count) {
        Random random = new Random(3);
        List<MapSymbol> symbols = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int state = random.nextInt(5);
            SymbolShape shape = List.of(SymbolShape.CIRCLE, SymbolShape.ARROW, SymbolShape.SQUARE, SymbolShape.DIAMOND, SymbolShape.RING).get(state);
            int color = new int[] {0xFF4CD18B, 0xFF58C4FF, 0xFFFF9433, 0xFFC79BFF, 0xFF7A879A}[state];
            symbols.add(new MapSymbol(
                    "unit-" + i, lon(random), lat(random), shape, color, 13, "A-" + (100 + i), state < 2 ? random.nextInt(360) : Double.NaN,
                    false, i % 11 == 0, 2));
        }
        return symbols;
    }

    private static List<MapSymbol> cases() {
        Random random = new Random(5);
        List<MapSymbol> symbols = new ArrayList<>();
        symbols.add(MapSymbol.of("case-0", MIDDLE, SymbolShape.CROSS, SEVERITIES[0], 20, "#0427 Fire", 5));
        for (int i = 1; i < 24; i++) {
            int severity = random.nextInt(5);
            symbols.add(new MapSymbol(
                    "case-" + i, lon(random), lat(random), SHAPES[severity], SEVERITIES[severity], 18, "#0" + (427 + i), Double.NaN, i % 5 == 0,
                    false, 4));
        }
        return symbols;
    }

    private static double lon(Random random) {
        return MIDDLE.lon() + random.nextGaussian() * 0.045;
    }

    private static double lat(Random random) {
        return MIDDLE.lat() + random.nextGaussian() * 0.03;
    }
}
