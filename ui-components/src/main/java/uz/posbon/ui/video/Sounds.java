package uz.posbon.ui.video;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** What can be heard of the tiles: one at a time, so that it is known which. Thread-safe. */
final class Sounds {

    private final Engines engines;
    private final Duration loginPause;
    private final ThreadFactory threads;
    private final Map<Thread, Sounding> running = new HashMap<>();

    /** @param loginPause see {@link VideoSettings#loginPause()} */
    Sounds(Engines engines, Duration loginPause, ThreadFactory threads) {
        this.engines = engines;
        this.loginPause = loginPause;
        this.threads = threads;
    }

    /**
     * From now on this stream and no other; empty where nothing here plays its sound.
     *
     * @param held see {@link Sounding#hold}
     */
    synchronized Optional<Sounding> only(VideoStream stream, @Nullable Playhead playhead, boolean held) {
        running.values().forEach(Sounding::close);
        return engines.sound(stream).map(engine -> {
            Sounding sounding = new Sounding(engine, stream, playhead, held, loginPause);
            Thread thread = threads.newThread(() -> run(sounding));
            running.put(thread, sounding);
            thread.start();
            return sounding;
        });
    }

    private void run(Sounding sounding) {
        try {
            sounding.run();
        } finally {
            synchronized (this) {
                running.remove(Thread.currentThread());
            }
        }
    }

    /** False when a thread is left to end by itself. */
    boolean close(Duration patience) {
        Map<Thread, Sounding> left;
        synchronized (this) {
            left = Map.copyOf(running);
        }
        left.values().forEach(Sounding::close);
        return FeedPool.awaitAll(List.copyOf(left.keySet()), patience);
    }
}
