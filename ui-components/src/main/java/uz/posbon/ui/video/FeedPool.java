package uz.posbon.ui.video;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The feeds that run: one for each pulled stream, however many look at it. Thread-safe. */
final class FeedPool {

    /** @param own of a recording, which each tile sees by itself; null for a camera, which is shared */
    private record Key(URI uri, Map<String, String> headers, @Nullable String engine, @Nullable Object own) {}

    private static final class Shared {
        final Key key;
        final PacketRing ring;
        final Feed feed;
        int watchers;
        volatile long idleSince;

        Shared(Key key, FeedPool pool, VideoStream stream, String label, PlayerEngine engine) {
            this.key = key;
            this.ring = new PacketRing(pool.settings.history(), pool.memory);
            Playhead playhead = stream.live() ? null : new Playhead();
            this.feed = new Feed(label, stream, () -> playhead == null ? engine.player(stream) : engine.player(stream, playhead), playhead, ring,
                    pool.beat, new Backoff(pool.random, pool.settings.loginPause()), pool.clock, () -> pool.abandoned(this));
        }
    }

    private final Engines engines;
    private final VideoSettings settings;
    private final ThreadFactory threads;
    private final Clock clock;
    private final PictureBeat beat;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private final PacketMemory memory;
    private final Map<Key, Shared> feeds = new HashMap<>();
    private final Map<Thread, Feed> running = new HashMap<>();
    private boolean closed;

    FeedPool(Engines engines, VideoSettings settings, ThreadFactory threads, Clock clock, PictureBeat beat) {
        this.engines = engines;
        this.settings = settings;
        this.threads = threads;
        this.clock = clock;
        this.beat = beat;
        this.memory = new PacketMemory(settings.historyBytes());
    }

    int size() {
        synchronized (feeds) {
            return feeds.size();
        }
    }

    /** A share in the stream's feed, which starts with the first and ends some time after the last of them. */
    FeedShare share(VideoStream stream, String label) {
        Key key = new Key(stream.uri(), stream.headers(), stream.engine(), stream.live() ? null : new Object());
        synchronized (feeds) {
            if (closed) {
                throw new IllegalStateException("the video service is closed");
            }
            Shared shared = feeds.computeIfAbsent(key, k -> start(k, stream, label));
            shared.watchers++;
            shared.idleSince = 0;
            return new FeedShare(shared.feed, () -> release(shared));
        }
    }

    private Shared start(Key key, VideoStream stream, String label) {
        PlayerEngine engine = engines.of(stream).orElseThrow(() -> new IllegalStateException("nothing plays " + stream));
        Shared shared = new Shared(key, this, stream, label, engine);
        Thread thread = threads.newThread(() -> run(shared));
        running.put(thread, shared.feed);
        thread.start();
        return shared;
    }

    private void run(Shared shared) {
        memory.enter(shared.ring);
        try {
            shared.feed.run();
        } finally {
            memory.leave(shared.ring);
            synchronized (feeds) {
                // A recording at its end, say: whoever wants it again gets a new one.
                feeds.remove(shared.key, shared);
                running.remove(Thread.currentThread());
            }
        }
    }

    private void release(Shared shared) {
        synchronized (feeds) {
            if (--shared.watchers > 0) {
                return;
            }
            boolean delivers = shared.feed.state() instanceof VideoState.Live;
            if (delivers && !settings.linger().isZero()) {
                shared.idleSince = System.nanoTime();
                return;
            }
            feeds.remove(shared.key, shared);
        }
        shared.feed.close();
    }

    /** Asked by the feed's own thread with every packet and after every loss. */
    private boolean abandoned(Shared shared) {
        long since = shared.idleSince;
        if (since == 0) {
            return false;
        }
        synchronized (feeds) {
            boolean patience = System.nanoTime() - since < settings.linger().toNanos() && shared.feed.state() instanceof VideoState.Live;
            if (shared.watchers > 0 || patience) {
                return false;
            }
            feeds.remove(shared.key, shared);
            return true;
        }
    }

    /** Ends all feeds and waits for their threads, a short while in all; false when one is left, in a name lookup perhaps, to end by itself. */
    boolean close(Duration patience) {
        Map<Thread, Feed> left;
        synchronized (feeds) {
            closed = true;
            left = Map.copyOf(running);
        }
        left.values().forEach(Feed::close);
        return awaitAll(List.copyOf(left.keySet()), patience);
    }

    static boolean awaitAll(List<Thread> threads, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
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
