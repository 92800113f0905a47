package uz.posbon.ui.map;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.map.layer.GeometryLayer;
import uz.posbon.ui.map.layer.HeatLayer;
import uz.posbon.ui.map.layer.HeatRadius;
import uz.posbon.ui.map.layer.TrailLayer;

/**
 * The map with everything it can show. Arguments: the folder of the city's GeoJSON files, a language tag, how many symbols stand beside
 * the few, {@code dark} or {@code light}, then optionally {@code zoom=file.png} pairs to take pictures of and end. A twentieth of the
 * symbols moves each second. {@code installers/showcase} starts it.
 */
public final class MapShowcase extends Application {

    static final LonLat MIDDLE = new LonLat(69.2797, 41.3111);

    private final ExecutorService background = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());

    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getUnnamed();
        String language = arguments.get(1);
        MapPane map = new MapPane(new MapThreads(background, new FxExecutor()));
        map.setPalette(arguments.get(3).equals("light") ? MapPalette.LIGHT : MapPalette.DARK);
        SchematicLayer schematic = new SchematicLayer(
                ShowcaseCity.read(Path.of(arguments.get(0))), names -> names.getOrDefault(language, names.values().iterator().next()));
        map.setSchematic(schematic);
        ShowcaseCrowd crowd = new ShowcaseCrowd(Integer.parseInt(arguments.get(2)));
        layers(map, schematic, crowd);
        map.setHome(MIDDLE, 12);
        map.centerOn(MIDDLE, 12);
        Scene scene = new Scene(map, 1280, 860);
        scene.getStylesheets().add(MapShowcase.class.getResource("theme.css").toExternalForm());
        stage.setScene(scene);
        stage.show();
        new ShowcasePictures(map, MIDDLE).take(arguments.subList(4, arguments.size()));
    }

    private static void layers(MapPane map, SchematicLayer schematic, ShowcaseCrowd crowd) {
        HeatLayer heat = new HeatLayer(new HeatRadius.Metres(700));
        GeometryLayer zones = new GeometryLayer();
        TrailLayer trails = new TrailLayer(Duration.ofMinutes(10), Duration.ofSeconds(60), id -> 0xFF58C4FF, Clock.systemUTC());
        SymbolLayer places = new SymbolLayer(14, 16);
        SymbolLayer many = new SymbolLayer(0, 16);
        SymbolLayer cases = new SymbolLayer(0, 11);
        List.of(heat, zones, places, schematic.names(), trails, many, schematic.districts(), cases).forEach(map::addLayer);
        heat.setPoints(ShowcaseThings.heat());
        zones.setDrawings(ShowcaseThings.zones());
        zones.setInsidesPicked(false);
        zones.onPick(zones::select);
        ShowcaseThings.trails(trails, Clock.systemUTC());
        places.setSymbols(ShowcaseThings.places());
        many.setSymbols(crowd.symbols());
        many.setClusteredUpTo(14);
        many.setSharesShown(true);
        many.onPick(many::select);
        cases.setSymbols(ShowcaseThings.cases());
        cases.select("case-0");
        cases.onPick(cases::select);
        FrameTicker.every(Duration.ofMillis(250)).onPulse(() -> many.update(crowd.move()));
    }
}
