package uz.posbon.ui.map.tiles;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Gap;

/** One tile on its way: from the disk, else from the source. Works in the background; ends once or is cancelled. */
final class TileFlight {

    /** How it ended. */
    sealed interface End {
        /** {@code last} is false when a newer version may follow. */
        record Landed(int[] pixels, boolean last) implements End {}

        /** What landed before is still the newest. */
        record Settled() implements End {}

        record Lost(Gap gap, Duration pause) implements End {}
    }

    private final TileId tile;
    private final TileSource source;
    private final @Nullable TileDisk disk;
    private final TileTone tone;
    private final Clock clock;
    private final Consumer<End> end;
    private volatile boolean cancelled;
    private volatile Runnable cancelRequest = () -> {};

    TileFlight(TileId tile, TileSource source, @Nullable TileDisk disk, TileTone tone, Clock clock, Consumer<End> end) {
        this.tile = tile;
        this.source = source;
        this.disk = disk;
        this.tone = tone;
        this.clock = clock;
        this.end = end;
    }

    /** Runs in the background. */
    void start() {
        if (cancelled) {
            return;
        }
        Optional<TileDisk.Kept> found = disk == null ? Optional.empty() : disk.find(source.name(), tile);
        TileDisk.Kept kept = found.filter(this::show).orElse(null);
        if ((kept == null || kept.expires().isBefore(clock.instant())) && !cancelled) {
            cancelRequest = source.fetch(tile, kept == null ? null : kept.version(), answer -> answered(answer, kept));
            if (cancelled) {
                cancelRequest.run();
            }
        }
    }

    /** Nothing more is said, except what is being said already. */
    void cancel() {
        cancelled = true;
        cancelRequest.run();
    }

    private boolean show(TileDisk.Kept kept) {
        try {
            int[] pixels = TilePicture.decode(kept.bytes(), tone);
            end.accept(new End.Landed(pixels, !kept.expires().isBefore(clock.instant())));
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    private void answered(TileAnswer answer, TileDisk.@Nullable Kept kept) {
        if (cancelled) {
            return;
        }
        switch (answer) {
            case TileAnswer.Picture picture -> landed(picture);
            case TileAnswer.Unchanged unchanged -> {
                if (kept != null) {
                    keep(new TileDisk.Kept(kept.bytes(), unchanged.expires(), kept.version()));
                }
                end.accept(new End.Settled());
            }
            case TileAnswer.Failed failed -> end.accept(new End.Lost(failed.gap(), failed.pause()));
        }
    }

    private void landed(TileAnswer.Picture picture) {
        int[] pixels;
        try {
            pixels = TilePicture.decode(picture.bytes(), tone);
        } catch (IOException broken) {
            end.accept(new End.Lost(Gap.NOT_A_PICTURE, Duration.ZERO));
            return;
        }
        keep(new TileDisk.Kept(picture.bytes(), picture.expires(), picture.version()));
        end.accept(new End.Landed(pixels, true));
    }

    private void keep(TileDisk.Kept kept) {
        if (disk != null) {
            disk.put(source.name(), tile, kept);
        }
    }
}
