package uz.posbon.backend.boot;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.backend.camera.CameraStreams;
import uz.posbon.backend.city.Crews;
import uz.posbon.backend.city.DemoCity;
import uz.posbon.backend.city.SampleCity;
import uz.posbon.backend.http.HttpServer;
import uz.posbon.backend.http.LiveCameras;
import uz.posbon.backend.http.Recordings;
import uz.posbon.backend.http.RefusedActs;
import uz.posbon.backend.http.Serving;
import uz.posbon.backend.store.CatalogueCollection;
import uz.posbon.backend.store.Follower;
import uz.posbon.backend.store.Store;
import uz.posbon.backend.store.recording.RecordingMaker;
import uz.posbon.backend.store.sql.StoreException;
import uz.posbon.backend.store.telemetry.TelemetryLog;
import uz.posbon.backend.stream.Hub;
import uz.posbon.backend.stream.StreamEndpoint;
import uz.posbon.backend.stream.Visitors;
import uz.posbon.backend.training.SessionClock;
import uz.posbon.backend.training.SessionHost;
import uz.posbon.backend.training.SessionRun;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.internal.json.PosbonJson;

/** A running backend: the Alarm and Dispatch APIs on one loopback address, over one data folder. */
public final class Backend implements AutoCloseable {
    /** Clips of the demo cameras that are made at once. */
    private static final int ENCODERS = 2;
    /** So much telemetry a killed backend loses. */
    private static final int TELEMETRY_SECONDS = 5;
    /** So often the file of the operators is looked at. */
    private static final int EVERY_SECOND = 1;
    private static final int SETTLE_SECONDS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(Backend.class);
    private static final int TOKEN_BYTES = 32;

    private final URI address;
    private final String token;
    private final @Nullable String code;
    private final Deque<AutoCloseable> parts;

    private Backend(URI address, String token, @Nullable String code, Deque<AutoCloseable> parts) {
        this.address = address;
        this.token = token;
        this.code = code;
        this.parts = parts;
    }

    /**
     * Starts a backend; it answers when this returns.
     *
     * @throws StartException with one sentence that says why, if it cannot start; nothing is left running then
     */
    public static Backend start(BackendOptions options) {
        return start(options, Clock.systemUTC());
    }

    /** Starts a backend that lives by {@code clock}. */
    public static Backend start(BackendOptions options, Clock clock) {
        return start(options, clock, null);
    }

    /**
     * Starts a backend for a training session, in a data folder of its own. It holds the sample city and stands still until the trainer lets it go.
     *
     * @throws StartException with one sentence that says why, if it cannot start; nothing is left running then
     */
    public static Backend hold(SessionPlan plan, BackendOptions options) {
        return start(options, new SessionClock(plan.scenario().startTime()), plan);
    }

    private static Backend start(BackendOptions options, Clock clock, @Nullable SessionPlan plan) {
        Deque<AutoCloseable> parts = new ArrayDeque<>();
        try {
            return start(options, clock, plan, parts);
        } catch (StoreException e) {
            closeAll(parts);
            throw new StartException(String.valueOf(e.getMessage()), e);
        } catch (JavalinBindException e) {
            closeAll(parts);
            throw new StartException("Port " + options.port() + " on " + options.host() + " is in use or may not be used.", e);
        } catch (RuntimeException | Error e) {
            closeAll(parts);
            throw e;
        }
    }

    private static Backend start(BackendOptions options, Clock clock, @Nullable SessionPlan plan, Deque<AutoCloseable> parts) {
        requireLoopback(options.host());
        DataFolder folder = DataFolder.open(options.data());
        parts.push(folder);
        PosbonJson json = new PosbonJson();
        HeldSession held = plan == null ? null : new HeldSession();
        // What is in the log of a session is the same whenever it is the same session; what is sent beside it takes none of its numbers.
        Supplier<String> ids = plan == null ? new OrderedIds(clock) : new OrderedIds(clock, new Random(plan.seed()));
        TelemetryLog telemetry = TelemetryLog.open(folder.telemetry(), clock);
        parts.push(telemetry);
        Store store = Store.open(folder.database(), json, clock, ids);
        Hub hub = new Hub(store, json, clock, new OrderedIds(clock), telemetry::frame, held == null ? () -> 1 : held::pace);
        Thread.ofPlatform().name("posbon-writer").start(() -> store.writer().work(committed -> {
            hub.accept(committed);
            telemetry.positions(committed.positions());
        }));
        parts.push(store);
        every(TELEMETRY_SECONDS, "posbon-telemetry", telemetry::flush, parts);
        ExecutorService readers = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("posbon-stream-", 0).factory());
        parts.push(readers);
        parts.push(hub::close);
        // Counted once before anybody asks: the first supervisor does not wait for classes to load and pages to be read.
        readers.execute(() -> store.reader().figures(null, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        String token = options.token() == null ? newToken() : options.token();
        Visitors visitors = held == null ? operators(folder, token, parts) : held;
        RefusedActs refused = held == null ? refused(store, clock, parts) : null;
        Serving serving = new Serving(
                new StreamEndpoint(hub, readers, visitors), hub::present, new SeenDisplays(hub::seen, clock), hub::cameras,
                new Recordings(new RecordingMaker(store.log(), store.reader(), telemetry, json), folder.recordings()),
                options.demo() || held != null ? cameras(folder, store, json, held, parts) : null, held == null ? () -> null : held::host, visitors, refused);
        HttpServer server = HttpServer.start(options.host(), options.port(), token, version(), store, json, clock, serving);
        parts.push(server);
        parts.push(WallTimes.start(store, json, clock));
        folder.writeToken(token);
        URI address = URI.create("http://" + (options.host().contains(":") ? "[" + options.host() + "]" : options.host()) + ":" + server.port());
        if (plan != null && held != null) {
            parts.push(held);
            play(address, token, plan, held, store, json, (SessionClock) clock, hub);
        } else if (options.demo()) {
            settle(address, token, clock, parts);
        }
        LOG.info("Listening at {}/api/v1, data in {}", address, options.data());
        return new Backend(address, token, held == null ? null : held.door().code(), parts);
    }

    private static void play(URI address, String token, SessionPlan plan, HeldSession held, Store store, PosbonJson json, SessionClock clock, Hub hub) {
        Crews crews;
        if (plan.begin() == null) {
            crews = Crews.ofTheCity(new Random(plan.seed()));
            settle(address, token);
        } else {
            crews = Crews.of(plan.begin(), new Random(plan.seed()));
        }
        SessionRun run = new SessionRun(plan.scenario(), plan.seed(), plan.language(), store.writer(), new Follower(store, json), clock, crews);
        if (plan.begin() != null) {
            run.restore(plan.begin());
        }
        held.begin(new SessionHost(run, plan.text(), held.door()), hub);
    }

    private static Visitors operators(DataFolder folder, String token, Deque<AutoCloseable> parts) {
        RoomOperators operators = RoomOperators.open(folder.operators(), token);
        every(EVERY_SECOND, "posbon-operators", operators::look, parts);
        return operators;
    }

    private static RefusedActs refused(Store store, Clock clock, Deque<AutoCloseable> parts) {
        RefusedActs refused = new RefusedActs(store, clock, new OrderedIds(clock));
        parts.push(refused::close);
        every(SETTLE_SECONDS, "posbon-refused", refused::settle, parts);
        return refused;
    }

    private static void every(int seconds, String name, Runnable task, Deque<AutoCloseable> parts) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name(name).factory());
        thread.scheduleWithFixedDelay(task, seconds, seconds, TimeUnit.SECONDS);
        parts.push(thread::shutdown);
    }

    private static LiveCameras cameras(DataFolder folder, Store store, PosbonJson json, @Nullable HeldSession held, Deque<AutoCloseable> parts) {
        ExecutorService encoders = Executors.newFixedThreadPool(ENCODERS, Thread.ofPlatform().daemon().name("posbon-clips-", 0).factory());
        parts.push(encoders::shutdownNow);
        CameraStreams streams = new CameraStreams(folder.cameraClips(), id -> store.reader()
                .item(CatalogueCollection.CAMERAS, id)
                .map(document -> json.read(document, Camera.class).name()), encoders);
        parts.push(streams);
        return held == null ? streams::serve : (id, out) -> streams.serve(id, new LosableStream(out, () -> held.isLost(id)));
    }

    private static void settle(URI address, String token) {
        try (PosbonClient client = PosbonClient.builder().address(address).token(token).operator("sample city").build()) {
            new SampleCity().put(client);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("The start was interrupted.", e);
        }
    }

    /** The demo city is a client like any other: it knows no more of the backend than its API. */
    private static void settle(URI address, String token, Clock clock, Deque<AutoCloseable> parts) {
        PosbonClient client = PosbonClient.builder().address(address).token(token).operator("demo city").build();
        parts.push(client);
        parts.push(DemoCity.start(client, clock));
    }

    private static void requireLoopback(String host) {
        try {
            if (InetAddress.getByName(host).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException e) {
            throw new StartException("There is no address '" + host + "' to listen on.", e);
        }
        throw new StartException("This backend listens on the loopback address only, not on '" + host
                + "': beyond it TLS and a login (OIDC) are needed, and it has neither yet.", null);
    }

    private static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String version() {
        try (InputStream in = Backend.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("the backend's own version cannot be read", e);
        }
    }

    /** Where it answers: scheme, host and port, without {@code /api/v1}. */
    public URI address() {
        return address;
    }

    /** The bearer token that opens it. Never log it. */
    public String token() {
        return token;
    }

    /** The code trainees join its training session with; empty where it holds none. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** Stops taking requests, finishes those that run, and lets go of the data folder. */
    @Override
    public void close() {
        closeAll(parts);
    }

    /** Closes in the opposite order of starting; one that fails does not keep the others open. */
    private static void closeAll(Deque<AutoCloseable> parts) {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                LOG.warn("A part of the backend did not close", e);
            }
        }
    }
}
