package uz.posbon.ui.video;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.FrameTicker;

/**
 * Everything the tiles of one workstation share: the engines and the feeds. Made once at start, closed once at the end.
 *
 * <p>One camera shown in any number of tiles is pulled and decoded once, and scaled once for each tile size.
 */
public final class VideoService implements AutoCloseable {

    private record Key(URI uri, Map<String, String> headers) {}

    private static final class Shared {
        final Feed feed;
        final Thread thread;
        int watchers;

        Shared(Feed feed, Thread thread) {
            this.feed = feed;
            this.thread = thread;
        }
    }

    private final List<PlayerEngine> engines;
    private final FrameTicker ticker;
    private final ThreadFactory threads;
    private final Clock clock;
    private final RandomGenerator random;
    private final Map<Key, Shared> feeds = new HashMap<>();
    private final Map<Thread, Feed> running = new HashMap<>();
    private boolean closed;

    /**
     * @param engines in order of preference; the service closes them
     * @param ticker of the screen's pulses: {@link FrameTicker#animation()}
     * @param threads makes the decoder threads, one per feed; daemons, so that a peer that hangs in a name lookup cannot hold the exit
     */
    public VideoService(List<PlayerEngine> engines, FrameTicker ticker, ThreadFactory threads, Clock clock) {
        this.engines = List.copyOf(engines);
        this.ticker = ticker;
        this.threads = threads;
        this.clock = clock;
        this.random = RandomGenerator.getDefault();
    }

    /** What is missing on this machine and what then does not play, in one sentence for the operator; empty when all engines work. */
    public Optional<String> missing() {
        String sentences = engines.stream().flatMap(engine -> engine.missing().stream()).collect(Collectors.joining(" "));
        return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences);
    }

    /** How many streams are pulled now. */
    public int feeds() {
        synchronized (feeds) {
            return feeds.size();
        }
    }

    FrameTicker ticker() {
        return ticker;
    }

    Clock clock() {
        return clock;
    }

    /** Why this source cannot be played here at all; empty when it can. */
    Optional<String> missing(VideoSource source) {
        if (engine(source) != null) {
            return Optional.empty();
        }
        return Optional.of(missing().orElse("No engine plays " + source.scheme() + " addresses."));
    }

    /** A share in the source's feed, which starts with the first and ends with the last of them. Only for sources nothing is missing for. */
    Watch watch(VideoSource source, Box box) {
        Key key = new Key(source.uri(), source.headers());
        synchronized (feeds) {
            if (closed) {
                throw new IllegalStateException("the video service is closed");
            }
            Shared shared = feeds.get(key);
            if (shared == null) {
                shared = start(source);
                feeds.put(key, shared);
            }
            shared.watchers++;
            Shared held = shared;
            return new Watch(shared.feed, box, () -> release(key, held));
        }
    }

    private Shared start(VideoSource source) {
        PlayerEngine engine = engine(source);
        if (engine == null) {
            throw new IllegalStateException("nothing plays " + source);
        }
        Feed feed = new Feed(source, engine::player, new Backoff(random), clock);
        Thread thread = threads.newThread(() -> run(feed));
        running.put(thread, feed);
        thread.start();
        return new Shared(feed, thread);
    }

    private void run(Feed feed) {
        try {
            feed.run();
        } finally {
            synchronized (feeds) {
                running.remove(Thread.currentThread());
            }
        }
    }

    private void release(Key key, Shared shared) {
        synchronized (feeds) {
            if (--shared.watchers > 0) {
                return;
            }
            feeds.remove(key);
        }
        shared.feed.close();
    }

    private @Nullable PlayerEngine engine(VideoSource source) {
        PlayerEngine standIn = null;
        for (PlayerEngine engine : engines) {
            if (engine.missing().isPresent() || !engine.plays(source)) {
                continue;
            }
            if (engine.prefers(source)) {
                return engine;
            }
            standIn = standIn == null ? engine : standIn;
        }
        return standIn;
    }

    /** Ends all feeds and waits for their threads, a short while in all: a thread in a name lookup is left to end by itself. */
    @Override
    public void close() {
        List<Map.Entry<Thread, Feed>> left;
        synchronized (feeds) {
            closed = true;
            left = List.copyOf(running.entrySet());
        }
        left.forEach(entry -> entry.getValue().close());
        boolean all = awaitAll(left.stream().map(Map.Entry::getKey).toList());
        if (all) {
            engines.forEach(PlayerEngine::close);
        }
    }

    private static boolean awaitAll(List<Thread> threads) {
        long end = System.nanoTime() + 3_000_000_000L;
        try {
            for (Thread thread : threads) {
                thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return threads.stream().noneMatch(Thread::isAlive);
    }
}
