package uz.posbon.workstation.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.ui.command.CommandBar;
import uz.posbon.ui.command.CommandResult;
import uz.posbon.ui.dock.DockSpace;
import uz.posbon.ui.live.PulseEnd;
import uz.posbon.ui.queue.Grouping;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.queue.QueueView;
import uz.posbon.ui.video.Acceleration;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.workstation.attention.AlarmActivity;
import uz.posbon.workstation.drag.PushDrag;
import uz.posbon.workstation.health.HealthRows;
import uz.posbon.workstation.cameras.CameraSources;
import uz.posbon.workstation.cameras.DeskCameras;
import uz.posbon.workstation.cameras.WallPlace;
import uz.posbon.workstation.citymap.CityMap;
import uz.posbon.workstation.citymap.CityPlaces;
import uz.posbon.workstation.citymap.CitySymbols;
import uz.posbon.workstation.command.VerbCommands;
import uz.posbon.workstation.detail.Detail;
import uz.posbon.workstation.queue.AlarmRows;
import uz.posbon.workstation.queue.DeskQueues;
import uz.posbon.workstation.queue.IncidentRows;
import uz.posbon.workstation.queue.QueueControl;
import uz.posbon.workstation.room.RoomModel;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.QueueScreen;
import uz.posbon.workstation.words.Words;

/**
 * Leads the desk: paints each model, turns what the operator does into selections and verbs. FX thread only, but for
 * what the loop makes beside it.
 */
public final class DeskController {
    private final LiveDesk desk;
    private final DeskView view;
    private final VerbCommands commands;
    private final CameraSources sources;
    private final DeskLoop loop;
    private final Function<String, Words> languages;
    private final Consumer<String> themes;
    private final Subscription running;
    private final DeskKeys keys;
    private final DeskShift shift;
    private final DeskOverview overview;
    private final WallWindow wallWindow;
    private final QueueControl alarmQueue;
    private final QueueControl incidentQueue;
    private final DeskQueues queues;
    private volatile Words words;
    private final DeskAttention attention;
    private @Nullable DeskModel shown;

    /**
     * Wires the desk; FX thread.
     *
     * @param languages the words of a language by its tag
     * @param themes puts a theme on the window
     */
    public DeskController(
            LiveDesk desk,
            DeskView view,
            VerbCommands commands,
            CameraSources sources,
            CityPlaces places,
            Words words,
            Function<String, Words> languages,
            Consumer<String> themes,
            DeskShift shift,
            DeskOverview overview,
            AlarmActivity activity,
            Supplier<Optional<Acceleration>> acceleration,
            WallWindow wallWindow,
            Executor projection,
            Executor choosing) {
        this.desk = desk;
        this.view = view;
        this.commands = commands;
        this.sources = sources;
        this.words = words;
        this.languages = languages;
        this.themes = themes;
        this.keys = new DeskKeys(this, view);
        this.shift = shift;
        this.overview = overview;
        this.wallWindow = wallWindow;
        attention = new DeskAttention(desk, view);
        // What the operator chose, never what a late picture selects: commands go to what is selected.
        DeskChoices choices = new DeskChoices(desk, id -> keepCamera(id, 0));
        view.alarms().onChooseProperty().set(id -> choices.alarm(view.alarms().subject(id)));
        view.incidents().onChooseProperty().set(choices::incident);
        view.alarms().onActivateProperty().set(id -> answer());
        view.incidents().onActivateProperty().set(id -> answer());
        view.incidents().onDragProperty().set((node, row) -> PushDrag.start(node, "incident " + row.badge()));
        view.attention().onActivateProperty().set(choices::attend);
        view.health().onActivateProperty().set(id -> view.health().line(id).ifPresent(row -> look(HealthRows.shows(row))));
        view.map().onPick(choices::picked);
        view.map().onFound(choices::found);
        // Only its name is missing.
        view.map().onDrawn(area -> line("zone "));
        view.cameras().onCommand(this::line);
        wallWindow.follow(view.commandBar());
        QueueHand.onAlarms(view.alarms(), this::line, () -> desk.state().barred(), () -> this.words);
        QueueHand.onIncidents(view.incidents(), this::line, () -> desk.state().barred(), () -> this.words);
        view.cameras().onChosen(id -> choices.found(CitySymbols.CAMERA + id));
        wallWindow.onClose(() -> place(WallPlace.STRIP));
        view.space().onSettle(() -> place(WallPlace.STRIP));
        alarmQueue = queue(desk, view.alarms(), AlarmRows.ORDER);
        incidentQueue = queue(desk, view.incidents(), IncidentRows.ORDER);
        speak();
        queues = new DeskQueues(view.alarms().rows(), view.incidents().rows());
        loop = new DeskLoop(
                desk, () -> this.words,
                new DeskProjection(queues, sources, places, shift, overview, activity, acceleration, projection), projection,
                new ChoiceProjection(queues, overview), choosing,
                this::paint, task -> PulseEnd.after(view, task), System::nanoTime);
        running = loop.start();
        overview.onNews(loop::refresh);
        view.onShown(DeskPanels.ROOM, overview::watched);
        view.onStartedAgain(loop::refresh);
    }

    private static QueueControl queue(LiveDesk desk, QueueView queue, Comparator<QueueRow> usual) {
        return new QueueControl(queue, usual, () -> desk.state().picture().catalogue(), desk.clock());
    }

    private void speak() {
        view.words(words, desk.state());
        alarmQueue.words(words);
        incidentQueue.words(words);
    }

    private QueueControl queue(QueueScreen.Which queue) {
        return switch (queue) {
            case ALARMS -> alarmQueue;
            case INCIDENTS -> incidentQueue;
        };
    }

    /** What a queue shows. */
    QueueScreen.View queueView(QueueScreen.Which queue) {
        return queue(queue).view();
    }

    /** Shows this of a queue; says what is wrong with its filter. */
    String showQueue(QueueScreen.Which queue, QueueScreen.View next) {
        return queue(queue).show(next, words);
    }

    /** Says which alarms stand behind one line of the queue as it is shown now; what it gives may be asked on any thread. */
    Function<String, List<String>> behindOneLine() {
        return alarmQueue.behindOneLine(queues);
    }

    public Parent root() {
        return view;
    }

    /** Keys that work wherever the keyboard is. */
    public void listenIn(Scene scene) {
        view.commandBar().listenIn(scene);
        keys.listenIn(scene);
    }

    /** Does what the case on the right says that Enter does: what was seen is what is sent. */
    private void answer() {
        DeskModel seen = shown;
        if (seen == null || !seen.focus().equals(desk.focus())) {
            return;
        }
        String line = switch (seen.detail()) {
            case Detail.Nothing nothing -> "";
            case Detail.AlarmDetail alarm -> alarm.enter();
            case Detail.IncidentDetail incident -> incident.enter();
        };
        if (!line.isEmpty()) {
            run(line);
        }
    }

    /** Puts the keyboard where the work is; the window is shown by now. */
    public void begin() {
        view.alarms().requestFocus();
    }

    private void paint(DeskModel model) {
        DeskModel before = shown;
        boolean selected = before == null || !model.focus().equals(before.focus());
        shown = model;
        view.paint(DeskPanels.ALARMS, () -> {
            view.alarms().groupingProperty().set(model.load().flood() ? Grouping.BUNDLES : Grouping.GROUPS);
            view.alarms().bannerProperty().set(model.load().banner());
        });
        view.paint(DeskPanels.CASE, () -> view.detail().show(model.detail(), model.words()));
        boolean sameCity = before != null && before.map() == model.map();
        if (!sameCity) {
            view.paint(DeskPanels.CAMERAS, () -> view.cameras().follow(model.focus(), model.cameras(), model.allCameras()));
        }
        if (!sameCity || selected) {
            view.paint(DeskPanels.MAP, () -> {
                view.map().show(model.map(), model.focus());
                view.map().positions(model.positions());
            });
        }
        // A picture of an earlier choice must not move the operator's hand back.
        if (selected && model.focus().equals(desk.focus())) {
            view.alarms().select(model.focus().alarmId());
            view.incidents().select(model.focus().incidentId());
            view.units().choose(model.focus().unitId());
            view.cameras().choose(model.focus().cameraId());
            if (model.focus().incidentId() != null && view.alarms().isFocusWithin()) {
                // The alarm became this incident: the keys go with the case, so that the next Enter sends units.
                view.space().reveal(DeskPanels.INCIDENTS);
            }
        }
        view.status().show(
                model.connection(), model.asOf(), model.load().recentAlarms(), view.cameras().live().size(), model.allCameras().size(), model.shift(), model.outbox(), model.words());
        attention.paint(model.attention(), model.words());
        if (view.isShown(DeskPanels.HEALTH)) {
            view.paint(DeskPanels.HEALTH, () -> view.health().rows().replaceAll(model.health()));
        }
        view.paint(DeskPanels.OUTBOX, () -> view.outbox().show(model.outbox(), model.words()));
        view.show(model.messages(), model.words());
        if (view.isShown(DeskPanels.ROOM)) {
            view.paint(DeskPanels.ROOM, () -> view.room().show(model.room(), model.words()));
        }
        if (view.isShown(DeskPanels.SHIFT)) {
            view.paint(DeskPanels.SHIFT, () -> view.shift().show(model.shift(), model.words()));
        }
    }

    private void look(String line) {
        if (!line.isEmpty()) {
            line(line);
        }
    }

    /** Runs a line; one that ends in a blank wants more words, and the operator writes them. */
    public void line(String text) {
        if (text.endsWith(" ")) {
            // Later, or the letter of the key that led here would be typed into the line.
            view.fx().execute(() -> {
                CommandBar line = wallWindow.line().orElse(view.commandBar());
                line.textProperty().set(text);
                line.enter();
            });
        } else {
            run(text);
        }
    }

    void run(String line) {
        CompletableFuture<CommandResult> running = commands.run(line).toCompletableFuture();
        view.commandBar().resultProperty().set(null);
        running.thenAcceptAsync(result -> view.commandBar().resultProperty().set(result), view.fx());
    }

    /** Asks what is behind a figure of the room. */
    public void behind(RoomModel.Behind behind) {
        overview.ask(behind, view.room().rows(), desk, this);
    }

    /** Opens what was counted in a figure of the room. */
    public void openRow(RoomRow row) {
        overview.open(row, view.room().rows(), desk, this);
    }

    /** Brings the case into view, wherever it stands. */
    void showCase() {
        view.reveal(DeskPanels.CASE);
    }

    /** Opens the shift panel behind the map's tab, or closes it. */
    public void toggleShift() {
        boolean open = !view.isShown(DeskPanels.SHIFT);
        shift.watched(open);
        if (!open) {
            view.space().hide(DeskPanels.SHIFT);
        } else {
            if (shown != null) {
                view.shift().show(shown.shift(), shown.words());
            }
            view.reveal(DeskPanels.SHIFT);
        }
        loop.refresh();
    }

    /** What the desk stands on now. Any thread. */
    DeskState state() {
        return desk.state();
    }

    /** The language of the moment. Any thread. */
    Words words() {
        return words;
    }

    DockSpace space() {
        return view.space();
    }

    /** Opens the help, or closes it where it is open. */
    void help() {
        help(!view.isHelpShown());
    }

    void help(boolean open) {
        view.help(open, desk.state(), words);
    }

    DeskCameras cameras() {
        return view.cameras();
    }

    /** Moves the cameras; a window of their own opens and closes with it. */
    void place(WallPlace place) {
        if (place == view.cameras().place()) {
            return;
        }
        wallWindow.hide();
        view.place(place);
        if (place == WallPlace.WINDOW) {
            wallWindow.show(view.cameras(), view.cameras()::toggleList);
        }
        if (place != WallPlace.STRIP) {
            view.cameras().requestFocus();
        }
    }

    /** Makes everything on the screen anew. Any thread. */
    void refresh() {
        loop.refresh();
    }

    void keepCamera(String cameraId, int tile) {
        Optional<VideoSource> source = Optional.ofNullable(desk.state().picture().catalogue().cameras().get(cameraId)).flatMap(sources::of);
        source.ifPresent(found -> view.cameras().keep(found, tile));
    }

    /** Opens the board of units with a filter and puts the keyboard on it. */
    void units(String filter) {
        view.units().filter(filter);
        view.reveal(DeskPanels.UNITS);
    }

    void followCameras() {
        view.cameras().release();
        loop.refresh();
    }

    void language(String tag) {
        words = languages.apply(tag);
        speak();
        if (view.commandBar().resultProperty().get() != null) {
            view.commandBar().resultProperty().set(commands.last());
        }
        loop.refresh();
    }

    void theme(String name) {
        themes.accept(name);
    }

    CityMap map() {
        return view.map();
    }

    /** Completes {@code painted} with what the window shows, after everything done so far has been painted. */
    void paintedFrame(CompletableFuture<WritableImage> painted) {
        PaintedFrame.of(view, painted);
    }

    /** Stops painting. */
    public void close() {
        wallWindow.hide();
        view.space().close();
        running.unsubscribe();
    }
}
