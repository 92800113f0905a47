package uz.posbon.workstation.boot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.OnvifClient;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.RecordingFiles;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.recording.Recording;
import uz.posbon.sdk.recording.Replay;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.workstation.attention.AlarmActivity;
import uz.posbon.workstation.cameras.CameraSources;
import uz.posbon.workstation.citymap.CityKnowledge;
import uz.posbon.workstation.citymap.CityPlaces;
import uz.posbon.workstation.debrief.DebriefVerbs;
import uz.posbon.workstation.debrief.EarlierRun;
import uz.posbon.workstation.desk.DeskRoom;
import uz.posbon.workstation.desk.LiveDesk;
import uz.posbon.workstation.desk.WallsPanel;
import uz.posbon.workstation.follow.OperatorFollower;
import uz.posbon.workstation.follow.WatchVerbs;
import uz.posbon.workstation.outbox.Overlay;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.replay.Beginnings;
import uz.posbon.workstation.replay.FilmTiles;
import uz.posbon.workstation.replay.KeptFilm;
import uz.posbon.workstation.replay.KeptFilms;
import uz.posbon.workstation.replay.RecordingWords;
import uz.posbon.workstation.replay.ReplayBar;
import uz.posbon.workstation.replay.ReplayClock;
import uz.posbon.workstation.replay.ReplayPlayer;
import uz.posbon.workstation.replay.ReplayState;
import uz.posbon.workstation.replay.ReplayVerbs;
import uz.posbon.workstation.script.ScriptRunner;
import uz.posbon.workstation.verb.Verbs;
import uz.posbon.workstation.wallthen.WallsThen;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;
import uz.posbon.workstation.workspace.Workspaces;

/** The desk on a recording: the same screens at another time, framed as such, and without any way to a backend. */
final class ReplayStation extends OwningStation {
    private static final Logger LOG = LoggerFactory.getLogger(ReplayStation.class);
    private static final ZoneId ROOM = ZoneId.of("Asia/Tashkent");
    private static final Duration TICK = Duration.ofMillis(50);
    private static final Duration STEP = Duration.ofMillis(250);
    private static final String EVIDENCE = "evidence";

    /** How the replay stands, and what there is to see of that moment. */
    private record Seen(ReplayState state, List<KeptFilm> films) {}

    private volatile Runnable paint = () -> { };
    private volatile @Nullable DeskWindow opened;
    private volatile @Nullable DebriefDrawer below;

    private ReplayStation() {}

    /**
     * Opens the recording and shows the window.
     *
     * @param file a recording, or the folder of a training session
     * @throws StartException in one sentence, when the file cannot be played
     */
    static ReplayStation open(Options options, Path file, PrintStream out) {
        ReplayStation station = new ReplayStation();
        try {
            station.start(options, SessionFolder.played(file, options.operator()), out);
            return station;
        } catch (RuntimeException e) {
            station.close();
            throw e;
        }
    }

    private void start(Options options, Path file, PrintStream out) {
        Workstation.writable(options.data());
        List<String> script = Workstation.script(options.script());
        Recording recording;
        Replay replay;
        try {
            recording = owned(new RecordingFiles().open(file));
            replay = recording.replay();
        } catch (IOException e) {
            throw new StartException(StartWords.of(options).say(Phrase.of("start.recording", "file", file, "why", RecordingWords.of(e))), e);
        }
        Workstation.startToolkit();
        Clock clock = new ReplayClock(replay, ZoneOffset.UTC);
        PosbonClient client = owned(PosbonClient.builder().replay().operator(options.operator()).build());
        DeskThreads threads = owned(new DeskWorkers()).threads();
        Workers playing = owned(new Workers(Executors.newSingleThreadExecutor(Thread.ofPlatform().name("replay").daemon().factory())));
        MapThreads maps = owned(new MapWorkers()).threads();
        OnvifClient onvif = owned(OnvifClient.builder().clock(clock).build());
        OperationalPicture picture = replay.picture();
        picture.onConnection(new ConnectionState.Live(Duration.ZERO));
        CityKnowledge knowledge = owned(new CityKnowledge(new Journeys(), new CityPlaces(Schematic.features(), options.language())));
        LiveDesk desk = new LiveDesk(picture, new Overlay(client.outbox()), knowledge.journeys(), options.operator(), clock);
        desk.replays();
        ReplayPlayer player = new ReplayPlayer(recording.info(), replay, System::nanoTime, state -> paint.run());
        if (options.seek() != null) {
            player.seek(options.seek());
        }
        Path directory = Path.of("").toAbsolutePath();
        RecordedSession session = RecordedSession.of(file, recording, SessionFolder.shelf(file, options.data()), this::show);
        AtomicReference<KeptFilms> films = new AtomicReference<>(KeptFilms.in(List.of()));
        CompletableFuture<Beginnings> beginnings = new CompletableFuture<>();
        OperatorFollower follower = new OperatorFollower(() -> desk.state().picture(), desk::focus);
        desk.watch(follower::look);
        Verbs replaying = Workstation.verbs(directory, options.data()).with(ReplayVerbs.all(player, ROOM, films::get, beginnings, desk::focus)).with(WatchVerbs.all(follower, false));
        Verbs verbs = session == null ? replaying : replaying.with(DebriefVerbs.all(session));
        DeskWindow window = Workstation.onFx(() -> window(options, String.valueOf(file.getFileName()), client, onvif, desk, knowledge, clock, verbs, recording, player, follower, films, playing, threads, maps));
        owned(() -> Workstation.onFx(() -> {
            window.close();
            return window;
        }));
        owned(Workstation.onFx(() -> ticking(player, playing)));
        // It computes for seconds where there is much: commands must not wait for it.
        Thread.ofPlatform().name("beginnings").daemon().start(() -> {
            beginnings.complete(beginnings(recording));
            damage(recording).ifPresent(damage -> window.notice("recording", damage));
        });
        threads.commands().execute(() -> {
            films.set(KeptFilms.in(filmFolders(options, file)));
            paint.run();
        });
        Workstation.learn(options, knowledge, window, clock, playing);
        LOG.info("replaying {} from {} to {}", file, recording.info().from(), recording.info().to());
        if (options.led()) {
            Thread.ofPlatform().name("led").daemon().start(() -> led(moment -> {
                playing.execute(() -> player.seek(moment));
                window.toFront();
            }));
        }
        if (!script.isEmpty()) {
            DeskRoom room = new DeskRoom(client, onvif, desk, () -> window.words().tag(), window::screen, directory);
            ScriptRunner runner = new ScriptRunner(verbs, room, window::words, out, System::nanoTime);
            Thread.ofPlatform().name("script").daemon().start(() -> end(runner.run(script)));
        }
    }

    /** The desk this replay was opened from wants something else seen. */
    private static void led(Consumer<Instant> to) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                to.accept(Instant.parse(line.strip()));
            }
        } catch (IOException | DateTimeException e) {
            LOG.warn("this replay is led no more", e);
        }
    }

    /** Whoever looks at a damaged recording knows it before he comes to the damage. */
    private static Optional<Phrase> damage(Recording recording) {
        try {
            recording.check();
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("the recording is damaged", e);
            return Optional.of(Phrase.of("replay.damaged", "why", RecordingWords.of(e)));
        }
    }

    private static Beginnings beginnings(Recording recording) {
        try {
            return new Beginnings(recording.beginnings());
        } catch (IOException | RuntimeException e) {
            LOG.warn("what begins in the recording is not known", e);
            return Beginnings.NONE;
        }
    }

    private DeskWindow window(
            Options options, String name, PosbonClient client, OnvifClient onvif, LiveDesk desk, CityKnowledge knowledge, Clock clock, Verbs verbs, Recording recording,
            ReplayPlayer player, OperatorFollower follower, AtomicReference<KeptFilms> films, Executor playing, DeskThreads threads, MapThreads maps) {
        Words words = new Words(Languages.of(options.language()).orElse(Languages.ENGLISH).texts(), ROOM);
        ReplayBar bar = new ReplayBar(
                player, recording.density(), words, this::line, moment -> playing.execute(() -> player.seek(moment)));
        DeskSetting setting = new DeskSetting(
                CameraSources.none(), null, Phrase.of("replay.mode"), Phrase.of("replay.title", "file", name), root -> framed(drawer(root, moment -> playing.execute(() -> player.seek(moment))), bar), scene -> scene.getRoot().getStyleClass().add("training-frame"),
                heard -> walls(desk, heard, threads.projection(), clock));
        DeskWindow window = new DeskWindow(
                options, setting, client, onvif, desk, knowledge, new AlarmActivity(), Seat.read(new Workspaces(options.data().resolve("workspaces"))), verbs, clock,
                threads, maps, () -> end(0));
        opened = window;
        window.onWords(bar::speak);
        window.onWords(heard -> playing.execute(() -> below().speak(heard)));
        FilmTiles tiles = new FilmTiles(window.cameras(), System::nanoTime);
        Subscription step = FrameTicker.every(STEP).onPulse(() -> {
            tiles.keepStep();
            bar.follow(follower.followed().orElse(null));
        });
        owned(() -> Workstation.onFx(() -> {
            step.unsubscribe();
            return step;
        }));
        // Ticks come faster than pictures: only the newest is shown.
        AtomicReference<@Nullable Seen> shown = new AtomicReference<>();
        paint = () -> {
            ReplayState state = player.state();
            if (shown.getAndSet(new Seen(state, Objects.requireNonNull(films.get()).at(state.at()))) == null) {
                window.fx().execute(() -> {
                    Seen seen = Objects.requireNonNull(shown.getAndSet(null));
                    bar.show(seen.state());
                    bar.show(seen.films());
                    tiles.show(seen.films(), seen.state());
                });
            }
        };
        bar.keyboard().requestFocus();
        return window;
    }

    private static WallsPanel walls(LiveDesk desk, Supplier<Words> heard, Executor projection, Clock clock) {
        WallsThen walls = new WallsThen(() -> desk.state().picture(), heard, projection, clock);
        return new WallsPanel(walls, walls::words);
    }

    /** Beside the recording, where a session or a debriefing brings its films along, and where the live desk keeps its evidence. */
    private static List<Path> filmFolders(Options options, Path file) {
        Path folder = file.toAbsolutePath().resolveSibling(EVIDENCE);
        return List.of(file.toAbsolutePath().getParent(), folder, options.films());
    }

    private Parent drawer(Parent desk, Consumer<Instant> jump) {
        below = new DebriefDrawer(desk, jump, new FxExecutor());
        return below.node();
    }

    private DebriefDrawer below() {
        return Objects.requireNonNull(below);
    }

    private void show(@Nullable Debrief debrief, List<EarlierRun> earlier) {
        below().show(debrief, earlier, Objects.requireNonNull(opened)::words);
    }

    /** What a button of the bar says. FX thread only. */
    private void line(String line) {
        if (opened != null) {
            opened.line(line);
        }
    }

    private static Parent framed(Parent desk, ReplayBar bar) {
        BorderPane frame = new BorderPane(desk);
        frame.setBottom(bar);
        return frame;
    }

    private static AutoCloseable ticking(ReplayPlayer player, Executor playing) {
        AtomicBoolean waiting = new AtomicBoolean();
        Subscription ticks = FrameTicker.every(TICK).onPulse(() -> {
            if (waiting.compareAndSet(false, true)) {
                playing.execute(() -> {
                    waiting.set(false);
                    player.tick();
                });
            }
        });
        return () -> Workstation.onFx(() -> {
            ticks.unsubscribe();
            return ticks;
        });
    }
}
