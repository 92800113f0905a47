package uz.posbon.workstation.boot;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.OnvifClient;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.stream.EventStream;
import uz.posbon.ui.live.DelayedExecutor;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.workstation.attention.AlarmActivity;
import uz.posbon.workstation.cameras.CameraSources;
import uz.posbon.workstation.citymap.CityKnowledge;
import uz.posbon.workstation.citymap.CityPlaces;
import uz.posbon.workstation.desk.DeskRights;
import uz.posbon.workstation.desk.DeskRoom;
import uz.posbon.workstation.desk.LiveDesk;
import uz.posbon.workstation.follow.OperatorFollower;
import uz.posbon.workstation.follow.WatchVerbs;
import uz.posbon.workstation.outbox.OutboxVerbs;
import uz.posbon.workstation.outbox.Overlay;
import uz.posbon.workstation.paper.PaperCopy;
import uz.posbon.workstation.paper.PrintVerbs;
import uz.posbon.workstation.paper.ReportVerbs;
import uz.posbon.workstation.queue.QueueVerbs;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.replay.OpenRecordingVerb;
import uz.posbon.workstation.replay.RecordVerbs;
import uz.posbon.workstation.script.ScriptRunner;
import uz.posbon.workstation.units.UnitBoardVerbs;
import uz.posbon.workstation.trainer.SessionOpeningVerbs;
import uz.posbon.workstation.verb.AlarmVerbs;
import uz.posbon.workstation.verb.ApprovalVerbs;
import uz.posbon.workstation.verb.CameraVerbs;
import uz.posbon.workstation.verb.FilmVerbs;
import uz.posbon.workstation.verb.Moments;
import uz.posbon.workstation.verb.ViewVerbs;
import uz.posbon.workstation.verb.CaseVerbs;
import uz.posbon.workstation.verb.DeskVerbs;
import uz.posbon.workstation.verb.DispatchVerbs;
import uz.posbon.workstation.verb.EidoVerbs;
import uz.posbon.workstation.verb.HandoverVerbs;
import uz.posbon.workstation.verb.ImportVerbs;
import uz.posbon.workstation.verb.IncidentVerbs;
import uz.posbon.workstation.verb.LookVerbs;
import uz.posbon.workstation.verb.MapVerbs;
import uz.posbon.workstation.verb.PaperVerbs;
import uz.posbon.workstation.verb.MessageVerbs;
import uz.posbon.workstation.verb.OnvifVerbs;
import uz.posbon.workstation.verb.OpeningVerbs;
import uz.posbon.workstation.verb.PanelVerbs;
import uz.posbon.workstation.verb.RoomVerbs;
import uz.posbon.workstation.verb.ShiftVerbs;
import uz.posbon.workstation.verb.SoundVerbs;
import uz.posbon.workstation.verb.UnitVerbs;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.Verbs;
import uz.posbon.workstation.verb.WallPlanVerbs;
import uz.posbon.workstation.verb.WallVerbs;
import uz.posbon.workstation.verb.ZoneVerbs;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.workspace.Workspaces;

/** One running workstation: everything is made here, tied together here, and ended here. */
final class Workstation extends OwningStation {
    private static final ZoneId ROOM = ZoneId.of("Asia/Tashkent");
    private static final Logger LOG = LoggerFactory.getLogger(Workstation.class);

    private Workstation() {}

    /**
     * Starts everything and shows the window.
     *
     * @throws StartException in one sentence, when something it cannot do without is missing
     */
    static Workstation open(Options options, PrintStream out) {
        Workstation workstation = new Workstation();
        try {
            workstation.start(options, out);
            return workstation;
        } catch (RuntimeException e) {
            workstation.close();
            throw e;
        }
    }

    private void start(Options options, PrintStream out) {
        RoomClock clock = new RoomClock(Clock.systemUTC());
        writable(options.data());
        List<String> script = script(options.script());
        startToolkit();
        Connection connection = owned(Connection.open(options));
        DeskThreads threads = owned(new DeskWorkers()).threads();
        // A platform thread: what works for seconds must not take a carrier from the virtual threads, the embedded backend's among them.
        Workers background = owned(new Workers(Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("desk-background").daemon().factory())));
        MapThreads maps = owned(new MapWorkers()).threads();
        OnvifClient onvif = owned(OnvifClient.builder().clock(clock).build());
        OperationalPicture picture = new OperationalPicture();
        Path kept = connection.folder().resolve("picture.json.gz");
        KeptPicture.show(kept, picture);
        AlarmActivity activity = new AlarmActivity();
        CityKnowledge knowledge = owned(new CityKnowledge(new Journeys(), new CityPlaces(Schematic.features(), options.language())));
        LiveDesk desk = new LiveDesk(picture, new Overlay(connection.client().outbox()), knowledge.journeys(), options.operator(), clock);
        Path directory = Path.of("").toAbsolutePath();
        Verbs usual = verbs(directory, options.data());
        ReplaysBeside replays = owned(new ReplaysBeside(options));
        SessionsBeside sessions = new SessionsBeside(options);
        TrainingDesk training = new TrainingDesk(connection, options.data(), replays, desk, clock, background);
        OperatorFollower follower = new OperatorFollower(() -> desk.state().picture(), desk::focus);
        desk.watch(follower::look);
        Verbs verbs = usual.with(training.verbs()).with(WatchVerbs.all(follower, true)).with(OpenRecordingVerb.all(replays)).with(SessionOpeningVerbs.all(sessions));
        Seat seat = Seat.read(new Workspaces(options.data().resolve("workspaces")));
        DeskWindow window = onFx(() -> new DeskWindow(
                options, training.setting(new CameraSources(connection.client().catalogue())), connection.client(), onvif, desk, knowledge, activity, seat, verbs, clock,
                threads, maps, () -> end(0)));
        owned(() -> onFx(() -> {
            window.close();
            return window;
        }));
        owned(training.begin(window));
        replays.onNotice(window::notice);
        sessions.onNotice(window::notice);
        learn(options, knowledge, window, clock, background);
        owned(new KeptPicture(kept, picture, phrase -> window.notice("kept-picture", phrase)).start());
        owned(new PaperCopy(desk::state, window::words, options.paperFolders(), System::nanoTime, DelayedExecutor.onto(background),
                sentence -> window.notice("paper", sentence))).start();
        owned(new DeskWatch(window, options.data(), clock, background)).start();
        new OverviewRehearsal(connection.client().room(), desk, window, DelayedExecutor.onto(background)).start();
        new DeskRights(connection.client().session(), desk, sentence -> window.notice("rights", sentence), threads.commands()).start();
        EventStream stream = owned(connection.client().open(new PictureAndActivity(picture, activity)));
        clock.follow(stream.backendClock());
        if (!training.played()) {
            picture.watch(new ClockNotice(stream.backendClock(), sentence -> window.notice("clock", sentence)));
        }
        LOG.info("connected to {} from sequence {}", connection.client().address(), stream.sequence());
        if (!script.isEmpty()) {
            DeskRoom room = new DeskRoom(connection.client(), onvif, desk, () -> window.words().tag(), window::screen, directory);
            ScriptRunner runner = new ScriptRunner(verbs, room, window::words, out, System::nanoTime);
            Thread.ofPlatform().name("script").daemon().start(() -> end(runner.run(script)));
        }
    }

    /** Map data of a country takes seconds to open; the desk does not wait for it, and goes on without where there is none. */
    static void learn(Options options, CityKnowledge knowledge, DeskWindow window, Clock clock, Executor background) {
        Path folder = options.mapData();
        background.execute(() -> knowledge.places().speak(options.language(), Instant.now(clock)));
        if (folder != null) {
            background.execute(() -> {
                try {
                    knowledge.open(folder);
                } catch (IOException | RuntimeException e) {
                    LOG.warn("Map data {} cannot be used", folder, e);
                    window.notice("map-data", Phrase.of("notice.map-data", "folder", folder));
                }
            });
        }
    }

    /** Every verb; {@code directory} is where relative file names begin, {@code data} where the desk keeps its own files. */
    static Verbs verbs(Path directory, Path data) {
        List<Verb> all = new ArrayList<>(AlarmVerbs.all());
        all.addAll(IncidentVerbs.all());
        all.addAll(DispatchVerbs.all());
        all.addAll(PaperVerbs.all());
        all.addAll(OpeningVerbs.all());
        all.addAll(OutboxVerbs.all());
        all.addAll(UnitVerbs.all());
        all.addAll(UnitBoardVerbs.all());
        Moments moments = new Moments(ROOM);
        all.addAll(CameraVerbs.all());
        all.addAll(FilmVerbs.all(moments));
        all.addAll(ViewVerbs.all());
        all.addAll(OnvifVerbs.all());
        all.addAll(MapVerbs.all());
        all.addAll(ZoneVerbs.all());
        all.addAll(ImportVerbs.all());
        all.addAll(EidoVerbs.all(directory));
        all.addAll(HandoverVerbs.all(data));
        all.addAll(PrintVerbs.all(data));
        all.addAll(ReportVerbs.all(data));
        all.addAll(RecordVerbs.all(moments));
        all.addAll(ShiftVerbs.all());
        all.addAll(SoundVerbs.all());
        all.addAll(PanelVerbs.all());
        all.addAll(RoomVerbs.all());
        all.addAll(WallVerbs.all());
        all.addAll(WallPlanVerbs.all(ROOM));
        all.addAll(MessageVerbs.all());
        all.addAll(CaseVerbs.all());
        all.addAll(ApprovalVerbs.all());
        all.addAll(QueueVerbs.all());
        all.addAll(DeskVerbs.all());
        all.addAll(LookVerbs.all());
        return new Verbs(all);
    }

    static void writable(Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new StartException("the data folder " + data + " cannot be made", e);
        }
        if (!Files.isWritable(data)) {
            throw new StartException("the data folder " + data + " cannot be written to", null);
        }
    }

    static List<String> script(@Nullable Path file) {
        if (file == null) {
            return List.of();
        }
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new StartException("the script " + file + " cannot be read", e);
        }
    }

    static void startToolkit() {
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException e) {
            // It runs already: another window of this process has started it.
            LOG.debug("toolkit", e);
            Platform.runLater(() -> started.complete(null));
        } catch (RuntimeException e) {
            throw new StartException("there is no display to paint on: " + e.getMessage(), e);
        }
        Platform.setImplicitExit(false);
        started.join();
    }

    static <T> T onFx(java.util.concurrent.Callable<T> task) {
        CompletableFuture<T> done = new CompletableFuture<>();
        new FxExecutor().execute(() -> {
            try {
                done.complete(task.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }
}
