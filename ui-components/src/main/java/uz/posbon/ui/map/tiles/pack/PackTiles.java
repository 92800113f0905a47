package uz.posbon.ui.map.tiles.pack;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Gap;
import uz.posbon.ui.map.tiles.TileAnswer;
import uz.posbon.ui.map.tiles.TileId;
import uz.posbon.ui.map.tiles.TileSource;

/**
 * The tiles of a map pack. The file is opened in the background with the first tile, and again after it was replaced; while it cannot be
 * opened, that is the answer to every tile.
 */
public final class PackTiles implements TileSource {

    private final Path file;
    private final Executor background;
    private final OpenPack pack;

    /**
     * Nothing is opened yet.
     *
     * @param background reads tiles; any number of threads
     */
    public PackTiles(Path file, Executor background, Clock clock) {
        this.file = file;
        this.background = background;
        this.pack = new OpenPack(file, clock);
    }

    @Override
    public String name() {
        return file.toString();
    }

    /** Empty until the pack is open. */
    @Override
    public String attribution() {
        PackFacts facts = pack.facts();
        return facts == null ? "" : facts.attribution();
    }

    @Override
    public int closestZoom() {
        PackFacts facts = pack.facts();
        return facts == null ? TileId.CLOSEST : Math.min(facts.maxZoom(), TileId.CLOSEST);
    }

    @Override
    public Runnable fetch(TileId tile, @Nullable String version, Consumer<TileAnswer> answer) {
        AtomicBoolean cancelled = new AtomicBoolean();
        background.execute(() -> {
            if (!cancelled.get()) {
                answer.accept(read(tile));
            }
        });
        return () -> cancelled.set(true);
    }

    @Override
    public void close() {
        pack.close();
    }

    private TileAnswer read(TileId tile) {
        try {
            byte[] bytes = pack.read(tile);
            return bytes == null
                    ? new TileAnswer.Failed(Gap.NOT_FOUND, Duration.ZERO)
                    : new TileAnswer.Picture(bytes, Instant.MAX, null);
        } catch (PackException e) {
            return new TileAnswer.Failed(e.gap(), Duration.ZERO);
        }
    }
}
