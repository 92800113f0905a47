package uz.posbon.ui.video;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import uz.posbon.ui.live.FrameTicker;

/**
 * Everything the tiles of one workstation share: the engines and the feeds. Made once at start, closed once at the end.
 *
 * <p>One camera shown in any number of tiles is pulled and decoded once, and scaled once for each tile size. What it showed in the last minute
 * is kept as it came, for {@link VideoTile#replay} and {@link Evidence}.
 */
public final class VideoService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Engines engines;
    private final PictureBeat beat = new PictureBeat();
    private final FrameTicker ticker;
    private final ThreadFactory threads;
    private final Clock clock;
    private final FeedPool feeds;
    private final Sounds sounds;
    private final StillSource stills;
    private final Map<Thread, Replay> replays = new HashMap<>();

    /** With the {@link VideoSettings#USUAL usual} settings. */
    public VideoService(List<PlayerEngine> engines, FrameTicker ticker, ThreadFactory threads, Clock clock) {
        this(engines, VideoSettings.USUAL, ticker, threads, clock);
    }

    /**
     * @param engines in order of preference; the service closes them, the last one first
     * @param ticker of the screen's pulses: {@link FrameTicker#animation()}; tiles change in as few of them as their streams allow
     * @param threads makes the decoder threads, one per feed and per replay; daemons, so that a peer that hangs in a name lookup cannot hold
     *     the exit
     * @param clock of the room: what a tile says of times is in its zone
     */
    public VideoService(List<PlayerEngine> engines, VideoSettings settings, FrameTicker ticker, ThreadFactory threads, Clock clock) {
        this(engines, settings, ticker, threads, clock, StillSource.NONE);
    }

    /**
     * As {@link #VideoService(List, VideoSettings, FrameTicker, ThreadFactory, Clock)}.
     *
     * @param stills what a tile shows, named as such, while its camera's stream does not come
     */
    public VideoService(
            List<PlayerEngine> engines, VideoSettings settings, FrameTicker ticker, ThreadFactory threads, Clock clock, StillSource stills) {
        this.stills = stills;
        this.engines = new Engines(engines, settings.liveEngine());
        this.ticker = ticker.when(() -> beat.counts(System.nanoTime()));
        this.threads = threads;
        this.clock = clock;
        this.sounds = new Sounds(this.engines, settings.loginPause(), threads);
        this.feeds = new FeedPool(this.engines, settings, threads, clock, beat);
    }

    /** What is missing on this machine; empty when all engines work. Any thread. */
    public List<Absence> missing() {
        return engines.missing();
    }

    /** What became of the wish for the machine's video decoder; empty where nobody wished for it. Any thread, ask again now and then. */
    public Optional<Acceleration> acceleration() {
        return engines.acceleration();
    }

    /** How many streams are pulled now. */
    public int feeds() {
        return feeds.size();
    }

    /** Writes evidence out of what is kept; empty where no engine can. */
    public Optional<Evidence> evidence() {
        return engines.packets().map(packets -> new Evidence(packets, clock));
    }

    StillSource stills() {
        return stills;
    }

    Sounds sounds() {
        return sounds;
    }

    FrameTicker ticker() {
        return ticker;
    }

    Clock clock() {
        return clock;
    }

    /** Why this stream cannot be played here at all; empty when it can. */
    Optional<Absence> missing(VideoStream stream) {
        if (engines.of(stream).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(missing().stream().findFirst().orElse(Absence.ENGINE));
    }

    /**
     * A share in the stream's feed, which starts with the first and ends with the last of them. Only for streams nothing is missing for.
     *
     * @param label what the log calls it
     */
    Watch watch(VideoStream stream, String label, Look look) {
        return new Watch(feeds.share(stream, label), look, () -> still(stream, label));
    }

    /** The newest picture that is kept of a stream, in the size it was coded, whatever size an engine shows it in. */
    private Optional<CompletableFuture<Still>> still(VideoStream stream, String label) {
        return replay(stream, label, Replay.NEWEST, Look.whole(new Box(16, 16))).map(replay -> {
            replay.orders().pause(true);
            CompletableFuture<Still> still = replay.still();
            still.whenComplete((made, failure) -> replay.close());
            return still;
        });
    }

    /** Shows again what the stream showed at that time ({@link Packet#at()}) and since; empty when nothing is kept of it. */
    Optional<Replay> replay(VideoStream stream, String label, long from, Look look) {
        PacketEngine packets = engines.packets().orElse(null);
        if (packets == null) {
            return Optional.empty();
        }
        FeedShare share = feeds.share(stream, label);
        Feed feed = share.feed();
        Replay replay = new Replay(packets, feed::clip, from, look, beat, () -> feed.state() instanceof VideoState.Live, share::close);
        if (replay.isEmpty()) {
            replay.close();
            return Optional.empty();
        }
        synchronized (replays) {
            Thread thread = threads.newThread(() -> run(replay));
            replays.put(thread, replay);
            thread.start();
        }
        return Optional.of(replay);
    }

    private void run(Replay replay) {
        try {
            replay.run();
        } finally {
            synchronized (replays) {
                replays.remove(Thread.currentThread());
            }
        }
    }

    /** Why nothing of this camera can be played here; empty when one of its streams can. */
    Optional<Absence> missing(VideoSource source) {
        VideoStream sub = source.sub();
        return sub != null && missing(sub).isEmpty() ? Optional.empty() : missing(source.main());
    }

    /** Ends all feeds and replays and waits for their threads, a short while in all: a thread in a name lookup is left to end by itself. */
    @Override
    public void close() {
        Map<Thread, Replay> left;
        synchronized (replays) {
            left = Map.copyOf(replays);
        }
        left.values().forEach(Replay::close);
        boolean ended = FeedPool.awaitAll(List.copyOf(left.keySet()), PATIENCE) & sounds.close(PATIENCE);
        // An engine must outlive whoever decodes with it.
        if (feeds.close(PATIENCE) && ended) {
            engines.close();
        }
    }
}
