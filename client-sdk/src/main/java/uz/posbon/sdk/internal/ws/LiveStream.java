package uz.posbon.sdk.internal.ws;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.internal.http.HttpGateway;
import uz.posbon.sdk.internal.json.EventDecoder;
import uz.posbon.sdk.problem.RefusedException;
import uz.posbon.sdk.problem.UnreachableException;
import uz.posbon.sdk.problem.UntrustedException;
import uz.posbon.sdk.stream.BackendClock;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.EventStream;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.StreamListener;
import uz.posbon.sdk.stream.TelemetryEvent;

/**
 * A subscription that keeps itself alive: state first, then the WebSocket from that sequence on; after a loss it
 * resumes after the last delivered sequence, and starts over when the backend's log is another one. One thread of
 * its own delivers; the socket's thread only decodes.
 */
public final class LiveStream implements EventStream {
    private static final Logger LOG = LoggerFactory.getLogger(LiveStream.class);
    private static final Duration LATE_AFTER = Duration.ofSeconds(3);
    private static final Duration LOST_AFTER = Duration.ofMillis(4500);
    /** With the longest pause less than the three seconds in which a desk is to be live again, whatever the attempt under way ran into. */
    private static final Duration OPEN_WITHIN = Duration.ofMillis(1750);
    private static final long TICK_MILLIS = 100;
    private static final int MOST_WAITING = 20_000;
    private static final long MOST_CHARACTERS_WAITING = 64L << 20;
    private static final String MOST_AT_ONCE = "500";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final OkHttpClient http;
    private final HttpGateway gateway;
    private final EventDecoder decoder;
    private final StreamListener listener;
    private final Clock clock;
    private final Consumer<EventStream> onClose;
    private final BackendClock backendClock;
    private final Thread thread;
    private final CountDownLatch closing = new CountDownLatch(1);

    private volatile boolean closed;
    private volatile long sequence;
    private volatile ConnectionState state = new ConnectionState.Connecting(1);
    private volatile @Nullable Inbox inbox;
    private @Nullable String log;
    private boolean resumed;
    private final Missing missing = new Missing();
    private Promise promise = new Promise();

    public LiveStream(
            OkHttpClient http, HttpGateway gateway, EventDecoder decoder, StreamListener listener, Clock clock, Consumer<EventStream> onClose) {
        this.http = http;
        this.gateway = gateway;
        this.decoder = decoder;
        this.listener = listener;
        this.clock = clock;
        this.onClose = onClose;
        this.backendClock = new BackendClock(clock);
        this.thread = Thread.ofPlatform().name("posbon-stream").daemon().unstarted(this::run);
    }

    public LiveStream start() {
        thread.start();
        return this;
    }

    @Override
    public ConnectionState state() {
        return state;
    }

    @Override
    public long sequence() {
        return sequence;
    }

    @Override
    public BackendClock backendClock() {
        return backendClock;
    }

    @Override
    public void close() {
        // Never by interrupt: the listener may be in the middle of something of its own.
        closed = true;
        state = new ConnectionState.Lost(clock.instant(), "closed");
        closing.countDown();
        onClose.accept(this);
        Inbox waiting = inbox;
        if (waiting != null) {
            waiting.put(new Inbox.Item.Ended("closed", 0));
        }
    }

    private void run() {
        int attempt = 1;
        try {
            do {
                if (!(state instanceof ConnectionState.Lost || state instanceof ConnectionState.Refused || state instanceof ConnectionState.Untrusted)) {
                    tell(new ConnectionState.Connecting(attempt));
                }
                attempt = attempt() ? 1 : attempt + 1;
            } while (!closing.await(Pause.millis(attempt, state), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            // Nobody but the virtual machine's end interrupts this thread.
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong in one attempt, there is a next one. */
    private boolean attempt() throws InterruptedException {
        try {
            return connect();
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.error("the stream failed and is connected again", e);
                lost(e.toString());
            }
            return false;
        }
    }

    /** One attempt, until the link is gone; true when it had been live. */
    private boolean connect() throws InterruptedException {
        try {
            if (log == null) {
                PictureState start = gateway.getOnce("picture", PictureState.class);
                log = start.log();
                sequence = start.sequence();
                resumed = false;
                tell(l -> l.onStart(start));
            }
        } catch (RefusedException e) {
            refuse(e.problem().status(), String.valueOf(e.getMessage()));
            return false;
        } catch (UntrustedException e) {
            tell(new ConnectionState.Untrusted(String.valueOf(e.getMessage())));
            return false;
        } catch (UnreachableException e) {
            lost(String.valueOf(e.getMessage()));
            return false;
        }
        Inbox filling = new Inbox(MOST_WAITING, MOST_CHARACTERS_WAITING);
        inbox = filling;
        Heart heart = new Heart(System.nanoTime(), backendClock);
        promise = new Promise();
        missing.begin();
        Socket socket = new Socket(http, request(), decoder, filling, heart);
        try {
            return pump(socket, filling, heart);
        } finally {
            socket.abandon();
        }
    }

    private Request request() {
        HttpUrl url = gateway.base().newBuilder()
                .addPathSegment("stream")
                .addQueryParameter("after", Long.toString(sequence))
                .addQueryParameter("log", log)
                .addQueryParameter("batch", MOST_AT_ONCE)
                .build();
        Request.Builder request = new Request.Builder().url(url);
        String token = gateway.token();
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    private boolean pump(Socket socket, Inbox filling, Heart heart) throws InterruptedException {
        boolean slow = false;
        while (!closed) {
            Inbox.Item item = filling.take(TICK_MILLIS);
            switch (item) {
                case null -> {}
                case Inbox.Item.Opened opened -> open(heart);
                case Inbox.Item.Malformed malformed -> {
                    missing.rubbish();
                    tell(l -> l.onMalformed(malformed.why()));
                }
                case Inbox.Item.Ended ended -> {
                    end(ended);
                    return heart.isOpen();
                }
                case Inbox.Item.Untrusted other -> {
                    tell(new ConnectionState.Untrusted(other.why()));
                    return false;
                }
                case Inbox.Item.Unreadable unreadable -> {
                    tell(l -> l.onMalformed(unreadable.why()));
                    gap(unreadable.why());
                    return heart.isOpen();
                }
                case Inbox.Item.Full full -> {
                    return heart.isOpen();
                }
                case Inbox.Item.Event event -> {
                    if (!deliver(event.event(), heart, slow)) {
                        return heart.isOpen();
                    }
                }
                case Inbox.Item.Events several -> {
                    if (!deliver(several.events())) {
                        return heart.isOpen();
                    }
                }
            }
            if (filling.isFull()) {
                // The link is gone by our own choice, so its silence says nothing; what waits is delivered first.
                if (!slow) {
                    slow = true;
                    slow(filling, heart);
                }
            } else if (isLost(heart)) {
                return heart.isOpen();
            } else {
                socket.pingIfDue();
            }
        }
        return heart.isOpen();
    }

    private void slow(Inbox filling, Heart heart) {
        int waiting = filling.waiting();
        LOG.warn("{} events wait for a slow listener; the rest is left at the backend until it has caught up", waiting);
        tell(new ConnectionState.Late(lastHeard(heart)));
        tell(l -> l.onSlow(waiting));
    }

    /** Looks how long the link has been silent, and says so when that is late, over, or lost. */
    private boolean isLost(Heart heart) {
        Duration silent = heart.silentFor(System.nanoTime());
        if (silent.compareTo(heart.isOpen() ? LOST_AFTER : OPEN_WITHIN) > 0) {
            lost("nothing heard for " + silent.toSeconds() + " s");
            return true;
        }
        if (heart.isUnheard()) {
            lost("the backend is heard but does not hear us");
            return true;
        }
        boolean late = silent.compareTo(LATE_AFTER) > 0;
        if (heart.isOpen() && late && !(state instanceof ConnectionState.Late)) {
            tell(new ConnectionState.Late(lastHeard(heart)));
        } else if (!late && state instanceof ConnectionState.Late) {
            tell(new ConnectionState.Live(heart.latency()));
        }
        return false;
    }

    private Instant lastHeard(Heart heart) {
        return clock.instant().minus(heart.silentFor(System.nanoTime()));
    }

    private void open(Heart heart) {
        tell(new ConnectionState.Live(heart.latency()));
        if (resumed) {
            long from = sequence;
            tell(l -> l.onResumed(from));
        }
        resumed = true;
    }

    /** False when an event is missing before this one: the link is given up and resumed after the last one. */
    private boolean deliver(StreamEvent event, Heart heart, boolean slow) {
        if (event instanceof DurableEvent) {
            long next = event.envelope().sequence();
            if (next <= sequence) {
                return true;
            }
            if (next > sequence + 1) {
                gap("event %d came where %d was expected".formatted(next, sequence + 1));
                return false;
            }
            tell(l -> l.onEvent(event));
            sequence = next;
            missing.came();
            return true;
        }
        if (event instanceof TelemetryEvent.Heartbeat beat) {
            if (promise.isBroken(beat.sequence(), sequence)) {
                gap("the events after %d did not come".formatted(sequence));
                return false;
            }
            if (!slow) {
                tell(new ConnectionState.Live(heart.latency()));
            }
        }
        tell(l -> l.onEvent(event));
        return true;
    }

    /** As one by one, but told at once. */
    private boolean deliver(List<DurableEvent> events) {
        List<DurableEvent> next = new ArrayList<>(events.size());
        long last = sequence;
        long late = 0;
        for (DurableEvent event : events) {
            long number = event.envelope().sequence();
            if (number > last + 1) {
                late = number;
                break;
            }
            if (number > last) {
                next.add(event);
                last = number;
            }
        }
        if (!next.isEmpty()) {
            tell(l -> l.onEvents(List.copyOf(next)));
            sequence = last;
            missing.came();
        }
        if (late > 0) {
            gap("event %d came where %d was expected".formatted(late, sequence + 1));
        }
        return late == 0;
    }

    /** The rest is asked for again; where that is of no use, only the state can help. */
    private void gap(String why) {
        lost(why);
        if (missing.isHopeless(sequence, System.nanoTime())) {
            LOG.warn("event {} cannot be had: starting over", sequence + 1);
            log = null;
        }
    }

    private void end(Inbox.Item.Ended ended) {
        switch (ended.status()) {
            case UNAUTHORIZED, FORBIDDEN -> refuse(ended.status(), ended.why());
            case CONFLICT -> {
                LOG.warn("the backend's log is another one than ours: starting over");
                log = null;
            }
            case NOT_FOUND -> refuse(ended.status(), ended.why());
            default -> lost(ended.why());
        }
    }

    private void refuse(int status, String why) {
        switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> tell(new ConnectionState.Refused(why));
            case NOT_FOUND -> tell(new ConnectionState.Incompatible("the backend knows no such stream: " + why));
            default -> lost(why);
        }
    }

    private void lost(String why) {
        if (!(state instanceof ConnectionState.Lost)) {
            // Idle connections went the same way: the next request must not wait for an answer on one of them.
            http.connectionPool().evictAll();
            tell(new ConnectionState.Lost(clock.instant(), why));
        }
    }

    private void tell(ConnectionState next) {
        if (closed) {
            return;
        }
        state = next;
        tell(l -> l.onConnection(next));
    }

    private interface Call {
        void on(StreamListener listener);
    }

    /** A listener that throws costs nobody else anything: it is said once in the log, the stream goes on. */
    private void tell(Call call) {
        if (closed) {
            return;
        }
        try {
            call.on(listener);
        } catch (RuntimeException e) {
            LOG.error("a stream listener failed", e);
        }
    }
}
