package uz.posbon.benchmarks.map.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Application;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.map.Backdrop;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.ui.map.gluon.GluonMaps;
import uz.posbon.ui.map.tiles.HttpTiles;
import uz.posbon.ui.map.tiles.PaintedTiles;
import uz.posbon.ui.map.tiles.TileDisk;
import uz.posbon.ui.map.tiles.TileTone;
import uz.posbon.ui.map.tiles.Tiles;

/** The window: one map as large as an operator's screen. */
public final class MapWindow extends Application {
    private static final long MEMORY = 128L << 20;
    /** As on a desk, where the disk stands behind it. */
    private static final long DESK_MEMORY = 64L << 20;
    private static final long DISK = 512L << 20;

    private final AtomicInteger onFx = new AtomicInteger();
    private @Nullable Tiles tiles;

    @Override
    public void start(Stage stage) throws IOException {
        List<String> arguments = getParameters().getRaw();
        TileDisk disk = arguments.size() < 4 ? null : TileDisk.open(Path.of(arguments.get(3)).resolve("tiles.db"), DISK);
        MovedMap map = map(Scene.valueOf(arguments.getFirst()), Integer.parseInt(arguments.get(1)), arguments.get(2), disk);
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setScene(new javafx.scene.Scene(new StackPane(map.node()), 1920, 1080));
        stage.show();
        Thread.ofPlatform().name("orders").daemon().start(new MapOrders(stage, map, tiles == null ? null : new TilePan(map, tiles, onFx), new FxExecutor()));
    }

    @Override
    public void stop() {
        if (tiles != null) {
            tiles.close();
        }
    }

    private MovedMap map(Scene scene, int count, String template, @Nullable TileDisk disk) {
        BareTiles.use(scene == Scene.BARE || scene == Scene.NODES ? template : "");
        if (scene == Scene.BARE || scene == Scene.NODES) {
            return new BareMap(count);
        }
        MapThreads threads = SymbolMap.threads();
        HttpTiles source = new HttpTiles(template, "", 19, "Posbon-Bench/1", Duration.ofSeconds(10), Clock.systemUTC());
        Tiles made = new Tiles(
                disk == null ? source : new WatchedSource(source, onFx), disk, TileTone.PLAIN, disk == null ? MEMORY : DESK_MEMORY, threads,
                Clock.systemUTC());
        tiles = made;
        Backdrop backdrop = scene == Scene.SYMBOLS_OVER_GLUON ? new GluonMaps(made) : new PaintedTiles(made);
        return new SymbolMap(count, backdrop, threads);
    }
}
