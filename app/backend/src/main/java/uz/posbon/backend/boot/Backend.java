package uz.posbon.backend.boot;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.backend.camera.CameraStreams;
import uz.posbon.backend.city.DemoCity;
import uz.posbon.backend.city.SampleCity;
import uz.posbon.backend.http.HttpServer;
import uz.posbon.backend.http.Listening;
import uz.posbon.backend.http.LiveCameras;
import uz.posbon.backend.http.Recordings;
import uz.posbon.backend.http.RefusedActs;
import uz.posbon.backend.http.Serving;
import uz.posbon.backend.store.CatalogueCollection;
import uz.posbon.backend.store.Store;
import uz.posbon.backend.store.recording.RecordingMaker;
import uz.posbon.backend.store.sql.StoreException;
import uz.posbon.backend.store.telemetry.TelemetryLog;
import uz.posbon.backend.stream.Hub;
import uz.posbon.backend.stream.StreamEndpoint;
import uz.posbon.backend.stream.Visitors;
import uz.posbon.backend.training.SessionClock;
import uz.posbon.backend.training.SessionRun;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.session.Fingerprint;
import uz.posbon.sdk.training.scenario.Scenario;

/** A running backend: the Alarm and Dispatch APIs on one address, over one data folder. */
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
    private final @Nullable SessionKeys keys;
    private final Deque<AutoCloseable> parts;

    private Backend(URI address, String token, @Nullable SessionKeys keys, Deque<AutoCloseable> parts) {
        this.address = address;
        this.token = token;
        this.keys = keys;
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
        return hold(plan, options, SessionKeys.draw(options.host(), options.port(), false));
    }

    /**
     * The same over TLS alone, with a certificate made for this session; so it may listen beyond this machine, on one address that its trainees reach.
     *
     * @throws StartException with one sentence that says why, if it cannot start; nothing is left running then
     */
    public static Backend holdSecured(SessionPlan plan, BackendOptions options) {
        return hold(plan, options, SessionKeys.draw(options.host(), options.port(), true));
    }

    private static Backend hold(SessionPlan plan, BackendOptions options, SessionKeys keys) {
        return start(options, new SessionClock(plan.scenario().startTime()), new HeldSession(plan, keys, false));
    }

    /**
     * Takes up a training session whose backend ended before it, where its log ends: at the same address, with the same code, certificate and tokens. It
     * stands still until the trainer lets it go.
     *
     * @param scenario the one it was begun with, at any time
     * @param text the scenario as it was written
     * @param language what sources, callers and crews speak, BCP 47
     * @param data the data folder it was held in
     * @throws StartException with one sentence that says why, if it cannot be; nothing is left running then
     */
    public static Backend resume(Scenario scenario, String text, String language, Path data) {
        KeptSession kept = KeptLog.session(data);
        if (!kept.session().scenarioId().equals(scenario.id())) {
            throw new StartException("The session in " + data + " plays the scenario " + kept.session().scenarioId() + ", not " + scenario.id() + ".", null);
        }
        SessionKeys keys = SessionKeys.read(DataFolder.sessionKeys(data));
        SessionPlan plan = new SessionPlan(scenario.at(kept.session().startTime()), text, kept.session().seed(), language);
        return start(new BackendOptions(data, keys.host(), keys.port(), null, false), new SessionClock(kept.last().plus(SessionRun.TICK)), new HeldSession(plan, keys, true));
    }

    private static Backend start(BackendOptions options, Clock clock, @Nullable HeldSession held) {
        Deque<AutoCloseable> parts = new ArrayDeque<>();
        try {
            return start(options, clock, held, parts);
        } catch (StoreException e) {
            closeAll(parts);
            throw new StartException(String.valueOf(e.getMessage()), e);
        } catch (JavalinBindException e) {
            closeAll(parts);
            throw new StartException("Port " + options.port() + " on " + options.host() + " is in use, may not be used, or is of no address of this machine.", e);
        } catch (RuntimeException | Error e) {
            closeAll(parts);
            throw e;
        }
    }

    private static Backend start(BackendOptions options, Clock clock, @Nullable HeldSession held, Deque<AutoCloseable> parts) {
        SSLContext tls = held == null ? null : held.keys().tls();
        requireAllowed(options.host(), tls != null);
        DataFolder folder = DataFolder.open(options.data());
        parts.push(folder);
        PosbonJson json = new PosbonJson();
        // What is sent beside the log takes none of its numbers.
        Supplier<String> ids = held == null ? new OrderedIds(clock) : held.ids(clock);
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
        Visitors visitors = held == null ? operators(folder, token, clock, hub, parts) : held;
        RefusedActs refused = held == null ? refused(store, clock, parts) : null;
        Serving serving = new Serving(
                new StreamEndpoint(hub, readers, visitors), hub::present, new SeenDisplays(hub::seen, clock), hub::cameras,
                new Recordings(new RecordingMaker(store.log(), store.reader(), telemetry, json), folder.recordings()),
                options.demo() || held != null ? cameras(folder, store, json, held, parts) : null, held == null ? () -> null : held::host, visitors, refused);
        HttpServer server = HttpServer.start(new Listening(options.host(), options.port(), tls), token, version(), store, json, clock, serving);
        parts.push(server);
        parts.push(WallTimes.start(store, json, clock));
        folder.writeToken(token);
        URI address = URI.create((tls == null ? "http://" : "https://") + (options.host().contains(":") ? "[" + options.host() + "]" : options.host()) + ":" + server.port());
        SessionKeys keys = held == null ? null : held.keys().at(server.port());
        if (held != null && keys != null) {
            folder.writeSessionKeys(keys);
            parts.push(held);
            held.begin(store, json, (SessionClock) clock, hub, () -> settle(address, token, keys.fingerprint()));
        } else if (options.demo()) {
            settle(address, token, clock, options.language(), parts);
        }
        LOG.info("Listening at {}/api/v1, data in {}", address, options.data());
        return new Backend(address, token, keys, parts);
    }

    private static Visitors operators(DataFolder folder, String token, Clock clock, Hub hub, Deque<AutoCloseable> parts) {
        RoomOperators operators = RoomOperators.open(folder.operators(), token, clock, hub::part);
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

    private static void settle(URI address, String token, @Nullable Fingerprint certificate) {
        try (PosbonClient client = PosbonClient.builder().address(address).certificate(certificate).token(token).operator("sample city").build()) {
            new SampleCity().put(client);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("The start was interrupted.", e);
        }
    }

    /** The demo city is a client like any other: it knows no more of the backend than its API. */
    private static void settle(URI address, String token, Clock clock, String language, Deque<AutoCloseable> parts) {
        PosbonClient client = PosbonClient.builder().address(address).token(token).operator("demo city").build();
        parts.push(client);
        parts.push(DemoCity.start(client, clock, language));
    }

    private static void requireAllowed(String host, boolean secured) {
        InetAddress address;
        try {
            address = InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new StartException("There is no address '" + host + "' to listen on.", e);
        }
        if (address.isLoopbackAddress() || (secured && !address.isAnyLocalAddress())) {
            return;
        }
        if (secured) {
            throw new StartException("A session listens on one address its trainees reach, not on all of this machine's ('" + host + "').", null);
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
        return Optional.ofNullable(keys).map(SessionKeys::code);
    }

    /** What the certificate is known by that it proves itself with; empty where it speaks plain HTTP. */
    public Optional<Fingerprint> certificate() {
        return Optional.ofNullable(keys == null ? null : keys.fingerprint());
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
