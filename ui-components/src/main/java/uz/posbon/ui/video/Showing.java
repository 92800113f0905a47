package uz.posbon.ui.video;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What one tile shows: a live stream or a replay of one. FX thread only. */
interface Showing extends AutoCloseable {

    /** Another size or part from now on; until its first picture comes the old one goes on, so that nothing turns black. */
    void look(Look look);

    /** The picture to show now, ask once a pulse; null until there is one. */
    @Nullable Shown newest();

    VideoState state();

    /** Age of the last picture; meaningless before the first. */
    Duration age();

    /** Pictures decoded so far. */
    long frames();

    /** When the last picture was taken, on the scale of {@link Packet#at()}; 0 before the first. */
    long at();

    /** The picture on the screen, or the next one, whole. */
    CompletableFuture<Still> still();

    @Override
    void close();
}
