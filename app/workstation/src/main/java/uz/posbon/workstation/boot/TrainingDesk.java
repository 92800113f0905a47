package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.workstation.cameras.CameraSources;
import uz.posbon.workstation.debrief.DebriefVerbs;
import uz.posbon.workstation.debrief.EarlierRun;
import uz.posbon.workstation.desk.LiveDesk;
import uz.posbon.workstation.replay.RecordingOpening;
import uz.posbon.workstation.replay.RecordingWords;
import uz.posbon.workstation.trainer.HandsReporter;
import uz.posbon.workstation.trainer.SessionWords;
import uz.posbon.workstation.trainer.TrainerSide;
import uz.posbon.workstation.trainer.TrainerVerbs;
import uz.posbon.workstation.trainer.TrainerView;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.words.Phrase;

/** What a desk has more when its backend plays: a banner and a frame wherever that comes from, the trainer's column, the count of a trainee's keys. */
final class TrainingDesk {
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Connection connection;
    private final LiveDesk desk;
    private final Clock clock;
    private final Executor background;
    private final AtomicReference<@Nullable Phrase> said = new AtomicReference<>();
    private final DebriefShelf shelf;
    private final RecordingOpening replays;
    private @Nullable TrainerView column;
    private @Nullable DebriefDrawer drawer;
    private @Nullable DeskWindow window;

    /**
     * Of the session behind {@code connection}, if there is one.
     *
     * @param data folder of the desk, for debriefs of all its sessions
     * @param replays opens one of the session
     */
    TrainingDesk(Connection connection, Path data, RecordingOpening replays, LiveDesk desk, Clock clock, Executor background) {
        this.shelf = new DebriefShelf(data.resolve("debriefs"));
        this.connection = connection;
        this.replays = replays;
        this.desk = desk;
        this.clock = clock;
        this.background = background;
    }

    /** Whether this desk was started for a session. */
    boolean played() {
        return connection.held().isPresent() || connection.joined();
    }

    /** What a trainer can say more than others. */
    List<Verb> verbs() {
        if (connection.held().isEmpty()) {
            return List.of();
        }
        Connection.Held held = connection.held().get();
        List<Verb> verbs = new ArrayList<>(TrainerVerbs.all(held.scenario()));
        verbs.addAll(DebriefVerbs.all(new SessionDebriefing(
                connection.client(), held.scenario(), held.begin(), new SessionFolder(connection.folder()).recording(), shelf, clock, this::show)));
        return verbs;
    }

    private void show(@Nullable Debrief debrief, List<EarlierRun> earlier) {
        DebriefDrawer below = drawer;
        DeskWindow shown = window;
        if (below != null && shown != null) {
            below.show(debrief, earlier, shown::words);
        }
    }

    /** FX thread only. */
    DeskSetting setting(CameraSources cameras) {
        DeskSetting live = DeskSetting.live(cameras);
        if (!played()) {
            return live;
        }
        // The cameras of a session film at our pace, however fast its own clock goes.
        Clock filmed = Clock.systemUTC();
        Phrase title = Phrase.of("training.title");
        if (connection.joined()) {
            return new DeskSetting(cameras, filmed, null, title, live.around(), live.dress(), null);
        }
        TrainerView view = new TrainerView(this::line);
        column = view;
        return new DeskSetting(cameras, filmed, null, title, root -> {
            DebriefDrawer below = new DebriefDrawer(root, this::replayed, new FxExecutor());
            drawer = below;
            BorderPane whole = new BorderPane(below.node());
            whole.setRight(view);
            return whole;
        }, live.dress(), null);
    }

    /** What has happened up to the last debrief is seen in a replay beside; the session goes on. */
    private void replayed(Instant moment) {
        DeskWindow shown = window;
        if (shown != null) {
            background.execute(() -> {
                try {
                    replays.open(new SessionFolder(connection.folder()).recording(), moment, shown.words().tag());
                } catch (IOException e) {
                    shown.notice("replay", Phrase.of("verb.open-recording.failed", "file", connection.folder(), "why", RecordingWords.of(e)));
                }
            });
        }
    }

    private void line(String line) {
        if (window != null) {
            window.line(line);
        }
    }

    /** Begins to follow the session, if there is one or there comes one. */
    AutoCloseable begin(DeskWindow shown) {
        window = shown;
        shown.onWords(words -> background.execute(() -> {
            Phrase banner = said.get();
            if (banner != null) {
                shown.banner(banner);
            }
            if (drawer != null) {
                drawer.speak(words);
            }
        }));
        Runnable unwatch = desk.watch(() -> look(shown));
        Subscription parts = Workstation.onFx(() -> parts(shown));
        look(shown);
        return () -> {
            unwatch.run();
            Workstation.onFx(() -> {
                parts.unsubscribe();
                return parts;
            });
        };
    }

    /** Whatever made this desk: a backend that plays makes a played desk of it. */
    private void look(DeskWindow shown) {
        Optional<Phrase> banner = SessionWords.banner(desk.state().picture());
        banner.filter(phrase -> !phrase.equals(said.getAndSet(phrase))).ifPresent(shown::banner);
    }

    private Subscription parts(DeskWindow shown) {
        Subscription parts = Subscription.EMPTY;
        if (column != null && connection.held().isPresent()) {
            Connection.Held held = connection.held().get();
            parts = parts.and(new TrainerSide(column, held.scenario(), held.join().toString(), () -> desk.state().picture(), shown::words, clock, background, shown.fx())
                    .start(FrameTicker.every(LOOK)));
        }
        if (connection.joined()) {
            parts = parts.and(new HandsReporter(connection.client().training(), connection.folder().resolve("hands"), background).start(shown::onInput));
        }
        return parts;
    }
}
