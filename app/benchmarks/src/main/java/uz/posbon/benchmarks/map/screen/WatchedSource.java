package uz.posbon.benchmarks.map.screen;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.tiles.TileAnswer;
import uz.posbon.ui.map.tiles.TileId;
import uz.posbon.ui.map.tiles.TileSource;

/** A source that counts how often the FX thread asks it. */
record WatchedSource(TileSource source, AtomicInteger onFx) implements TileSource {
    @Override
    public String name() {
        return source.name();
    }

    @Override
    public String attribution() {
        return source.attribution();
    }

    @Override
    public int closestZoom() {
        return source.closestZoom();
    }

    @Override
    public Runnable fetch(TileId tile, @Nullable String version, Consumer<TileAnswer> answer) {
        if (Platform.isFxApplicationThread()) {
            onFx.incrementAndGet();
        }
        return source.fetch(tile, version, answer);
    }

    @Override
    public void close() {
        source.close();
    }
}
