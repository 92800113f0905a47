package uz.posbon.backend.boot;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import uz.posbon.backend.city.Crews;
import uz.posbon.backend.city.SampleCity;
import uz.posbon.backend.http.HttpServer;
import uz.posbon.backend.http.Listening;
import uz.posbon.backend.http.Recordings;
import uz.posbon.backend.http.Serving;
import uz.posbon.backend.store.Follower;
import uz.posbon.backend.store.Frame;
import uz.posbon.backend.store.Store;
import uz.posbon.backend.store.recording.RecordingMaker;
import uz.posbon.backend.store.telemetry.TelemetryLog;
import uz.posbon.backend.stream.Hub;
import uz.posbon.backend.stream.StreamEndpoint;
import uz.posbon.backend.stream.Visitors;
import uz.posbon.backend.training.SessionClock;
import uz.posbon.backend.training.SessionRun;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.stream.PictureState;

/** A session with everything a real one has but a thread: the test moves it on, and knows at which tick it did what. */
final class ManualSession implements AutoCloseable {
    private static final String TOKEN = "a-token-that-is-long-enough-for-a-test";

    private final Store store;
    private final HttpServer server;
    private final PosbonClient client;
    private final SessionPlan plan;
    private final SessionClock clock;
    private final PosbonJson json = new PosbonJson();
    private final List<List<String>> commits = new CopyOnWriteArrayList<>();
    private SessionRun run;

    ManualSession(Path data, SessionPlan plan) throws Exception {
        this.plan = plan;
        clock = new SessionClock(plan.scenario().startTime());
        store = Store.open(data.resolve("posbon.db"), json, clock, new OrderedIds(clock, new Random(plan.seed())));
        Hub hub = new Hub(store, json, clock, new OrderedIds(clock), frame -> { }, () -> 1);
        Thread.ofPlatform().daemon().start(() -> store.writer().work(committed -> {
            commits.add(committed.frames().stream().map(Frame::text).toList());
            hub.accept(committed);
        }));
        TelemetryLog telemetry = TelemetryLog.open(data.resolve("telemetry.db"), clock);
        Serving serving = new Serving(
                new StreamEndpoint(hub, Runnable::run, Visitors.NONE), hub::present, new SeenDisplays(hub::seen, clock), hub::cameras,
                new Recordings(new RecordingMaker(store.log(), store.reader(), telemetry, json), data), null, () -> null, Visitors.NONE, null);
        server = HttpServer.start(new Listening("127.0.0.1", 0, null), TOKEN, "test", store, json, clock, serving);
        client = PosbonClient.builder().address(URI.create("http://127.0.0.1:" + server.port())).token(TOKEN).operator("Dilnoza").build();
        new SampleCity().put(client);
        run = new SessionRun(plan.scenario(), plan.seed(), plan.language(), store.writer(), new Follower(store, json), clock, Crews.ofTheCity(new Random(plan.seed())));
        run.begin();
    }

    /** Forgets everything but the log and where units were, as after a kill, and takes the session up from there. */
    void again() {
        PictureState left = picture();
        run = new SessionRun(
                plan.scenario(), plan.seed(), plan.language(), store.writer(), new Follower(store, json), clock, Crews.of(left, new Random(plan.seed())));
        run.takeUp();
    }

    /** As the trainer's desk starts from it. */
    PictureState picture() {
        return json.read(store.reader().picture(store.log(), clock.instant(), true), PictureState.class);
    }

    /** A trainee. */
    PosbonClient client() {
        return client;
    }

    SessionRun run() {
        return run;
    }

    void ticks(int count) {
        for (int i = 0; i < count; i++) {
            run.tick();
        }
    }

    /** The whole log, each event as it is stored, without the log's own name: that must differ, or a desk would take one session for the other. */
    List<String> events() {
        return store.reader().after(0, Integer.MAX_VALUE).stream().map(Frame::text).map(text -> text.replace(store.log(), "LOG")).toList();
    }

    /** What came to the disk together, each event as it is stored. */
    List<List<String>> commits() {
        return commits;
    }

    @Override
    public void close() {
        client.close();
        server.close();
        store.close();
    }
}
