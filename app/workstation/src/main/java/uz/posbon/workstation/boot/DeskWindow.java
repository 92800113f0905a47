package uz.posbon.workstation.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import uz.posbon.assets.Languages;
import uz.posbon.assets.TextSize;
import uz.posbon.assets.Themes;
import uz.posbon.sdk.OnvifClient;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.ui.command.CommandBar;
import uz.posbon.ui.dock.Monitors;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.live.LiveRows;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.ui.map.search.SearchBox;
import uz.posbon.ui.queue.QueueColumns;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.queue.QueueView;
import uz.posbon.ui.queue.QueueWords;
import uz.posbon.ui.video.Evidence;
import uz.posbon.ui.video.VideoService;
import uz.posbon.ui.video.wall.VideoWall;
import uz.posbon.workstation.attention.AlarmActivity;
import uz.posbon.workstation.attention.AttentionRows;
import uz.posbon.workstation.cameras.CameraRecords;
import uz.posbon.workstation.cameras.CameraMoves;
import uz.posbon.workstation.cameras.CameraReporter;
import uz.posbon.workstation.cameras.CameraSources;
import uz.posbon.workstation.cameras.CameraSteering;
import uz.posbon.workstation.cameras.CameraStills;
import uz.posbon.workstation.cameras.DeskCameras;
import uz.posbon.workstation.cameras.SavedViews;
import uz.posbon.workstation.citymap.Bookmarks;
import uz.posbon.workstation.citymap.CityKnowledge;
import uz.posbon.workstation.citymap.CityMap;
import uz.posbon.workstation.citymap.CityPanes;
import uz.posbon.workstation.citymap.KeptMapSource;
import uz.posbon.workstation.command.VerbCommands;
import uz.posbon.workstation.desk.DeskController;
import uz.posbon.workstation.desk.DeskLooking;
import uz.posbon.workstation.desk.DeskOverview;
import uz.posbon.workstation.desk.DeskPresence;
import uz.posbon.workstation.desk.DeskRoom;
import uz.posbon.workstation.desk.DeskScreen;
import uz.posbon.workstation.desk.DeskShift;
import uz.posbon.workstation.desk.DeskView;
import uz.posbon.workstation.desk.EarlierCases;
import uz.posbon.workstation.desk.LiveDesk;
import uz.posbon.workstation.desk.WallWindow;
import uz.posbon.workstation.desk.WallsPanel;
import uz.posbon.workstation.detail.DetailView;
import uz.posbon.workstation.kept.KeptChoice;
import uz.posbon.workstation.look.KeptSize;
import uz.posbon.workstation.look.Look;
import uz.posbon.workstation.health.HealthRows;
import uz.posbon.workstation.messages.MessageBar;
import uz.posbon.workstation.messages.MessagesView;
import uz.posbon.workstation.outbox.OutboxView;
import uz.posbon.workstation.queue.AlarmRows;
import uz.posbon.workstation.queue.IncidentRows;
import uz.posbon.workstation.queue.SavedFilters;
import uz.posbon.workstation.room.RoomFeed;
import uz.posbon.workstation.room.RoomView;
import uz.posbon.workstation.shell.KeysView;
import uz.posbon.workstation.shell.Notices;
import uz.posbon.workstation.shell.StatusLine;
import uz.posbon.workstation.shift.ShiftNotes;
import uz.posbon.workstation.shift.ShiftView;
import uz.posbon.workstation.shift.StatisticsFeed;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.verb.Screen;
import uz.posbon.workstation.units.UnitBoard;
import uz.posbon.workstation.wallboard.PresetKeys;
import uz.posbon.workstation.wallboard.WallsBoard;
import uz.posbon.workstation.verb.Verbs;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.UiWords;
import uz.posbon.workstation.words.Words;
import uz.posbon.workstation.workspace.SeatMemory;
import uz.posbon.workstation.workspace.WindowMemory;

/** The dispatcher's window and everything in it, put together by hand. FX thread only. */
final class DeskWindow {
    private static final ZoneId ROOM = ZoneId.of("Asia/Tashkent");

    private final DeskSetting setting;
    private final Stage stage = new Stage();
    private final FxExecutor fx = new FxExecutor();
    private final Map<Languages, Words> languages = new EnumMap<>(Languages.class);
    private final LanguageOfTheMoment language;
    private final Notices notices = new Notices();
    private final DeskSounds sounds;
    private final PresetKeys presets;
    private final StatusLine status;
    private final VideoService video;
    private final MapBackground background;
    private final CityMap city;
    private final DeskCameras cameras;
    private final DeskView view;
    private final DeskController controller;
    private final DeskScreen screen;
    private final Scene scene;
    private final Look look;
    private final Subscription presence;
    private final SeatMemory memory;
    private final Optional<WindowMemory> place;
    private volatile boolean framed;

    DeskWindow(
            Options options,
            DeskSetting setting,
            PosbonClient client,
            OnvifClient onvif,
            LiveDesk desk,
            CityKnowledge knowledge,
            AlarmActivity activity,
            Seat seat,
            Verbs verbs,
            Clock clock,
            DeskThreads threads,
            MapThreads maps,
            Runnable closed) {
        Executor commands = threads.commands();
        Executor sorting = threads.sorting();
        Words words = words(options.language());
        Clock local = clock.withZone(ROOM);
        this.setting = setting;
        DeskMark mark = new DeskMark(setting, local);
        CameraSources sources = setting.cameras();
        Function<String, Optional<Camera>> camera = id -> Optional.ofNullable(desk.state().picture().catalogue().cameras().get(id));
        CameraSteering steering = new CameraSteering(onvif, camera, commands);
        Clock filmed = setting.filmed() == null ? local : setting.filmed().withZone(ROOM);
        CameraStills stills = new CameraStills(onvif, sources, camera, filmed, commands);
        video = VideoEngines.service(options, filmed, stills);
        background = new MapBackground(
                MapBackground.chosen(options), options.data().resolve("tiles"), maps, javafx.stage.Screen.getPrimary().getOutputScaleX(),
                Look.named(options.theme()) == Themes.LIGHT);
        language = new LanguageOfTheMoment(words);
        DeskRoom room = new DeskRoom(client, onvif, desk, () -> words().tag(), this::screen, Path.of("").toAbsolutePath());
        VerbCommands lines = new VerbCommands(verbs, room, language::words, commands);
        sounds = new DeskSounds(options, desk, language::words, clock, commands, setting.mode() == null);
        status = new StatusLine(
                clock, words, sounds.chip(), tag -> commands.execute(() -> screen().language(tag)), () -> controller().toggleShift(), () -> controller().line("panel outbox"),
                () -> controller().line("focus-panel attention"));
        KeptChoice keptLanguage = new KeptChoice(options.data().resolve(Options.KEPT_LANGUAGE), commands);
        KeptChoice keptTheme = new KeptChoice(options.data().resolve(Options.KEPT_THEME), commands);
        ShiftNotes notes = new ShiftNotes(options.data().resolve("handover"));
        DeskShift shift = new DeskShift(notes, new StatisticsFeed(client.shifts(), clock, commands));
        DeskOverview overview = new DeskOverview(
                new RoomFeed(client.room(), clock, commands), new EarlierCases(client.incidents(), client.alarms(), commands), fx);
        DeskLooking looking = new DeskLooking(desk, knowledge, language::words, commands, fx);
        CityPanes panes = new CityPanes(maps, Schematic.features(), background::make, clock);
        SearchBox search = new SearchBox(knowledge.places().finder(), commands, fx);
        city = new CityMap(panes, looking, search, line -> controller().line(line));
        cameras = new DeskCameras(video, filmed, id -> camera.apply(id).flatMap(sources::of), steering, stills, sources.hint());
        view = new DeskView(
                status,
                queue(AlarmRows.ORDER, UiWords.alarms(words), QueueColumns.byAge(), clock, sorting),
                queue(IncidentRows.ORDER, UiWords.incidents(words), QueueColumns.byLead(), clock, sorting),
                city,
                () -> new DetailView(line -> controller().line(line)),
                cameras,
                new CommandBar(lines, lines::run, UiWords.command(words), commands, fx),
                new UnitBoard(desk::state, language::words, line -> controller().line(line), threads.projection(), clock),
                new KeysView(verbs),
                () -> new ShiftView(line -> controller().line(line), id -> desk.focus(Focus.incident(id))),
                queue(AttentionRows.ORDER, UiWords.attention(words), QueueColumns.byLead(), clock, sorting),
                () -> new OutboxView(line -> controller().line(line)),
                queue(HealthRows.ORDER, UiWords.health(words), QueueColumns.byAge(), clock, sorting),
                () -> new RoomView(behind -> controller().behind(behind), row -> controller().openRow(row)),
                setting.walls() == null ? walls(client, desk, threads, clock) : setting.walls().apply(language::words),
                new MessagesView(line -> controller().line(line)),
                new MessageBar(line -> controller().line(line)),
                fx);
        controller = new DeskController(
                desk, view, lines, sources, knowledge.places(), words,
                tag -> {
                    commands.execute(() -> knowledge.places().speak(tag, clock.instant()));
                    keptLanguage.keep(tag);
                    return language.become(words(tag));
                }, name -> {
                    keptTheme.keep(name);
                    look().theme(name);
                }, shift, overview, activity, video::acceleration,
                new WallWindow(stage, new CommandBar(lines, lines::run, UiWords.command(words), commands, fx)), threads.projection(), threads.choosing());
        presence = Subscription.combine(
                new DeskPresence(client.session(), desk, lines::isWriting, clock, commands).start(),
                new CameraReporter(client.catalogue(), desk.id(), cameras::watched, clock, commands).start());
        Evidence evidence = video.evidence().orElse(null);
        screen = new DeskScreen(
                controller, new CameraRecords(options.data(), options.operator(), local, () -> mark.kind(framed, words()), evidence),
                new SavedViews(options.data().resolve("views")), new CameraMoves(steering), stills, looking, knowledge.places().finder(),
                new Bookmarks(options.data().resolve("bookmarks")),
                new DeskBackground(background, city, KeptMapSource.in(options.data()), fx), percent -> look().size(new TextSize(percent)), shift, notes, sounds.sounds(), seat.workspaces(),
                new SavedFilters(options.data().resolve("filters")), () -> mark.onPictures(framed, words()), fx);
        List<Phrase> missing = new ArrayList<>(video.missing().stream()
                .map(absence -> Phrase.of("video.absence." + absence.name().toLowerCase(Locale.ROOT)))
                .toList());
        if (seat.damaged()) {
            missing.add(Phrase.of("workspace.damaged"));
        }
        notice("start", Phrase.joined(". ", missing));
        scene = new Scene(setting.around().apply(controller.root()), options.width(), options.height());
        setting.dress().accept(scene);
        status.mode(setting.mode());
        presets = new PresetKeys(() -> desk.state().picture(), line -> controller().line(line));
        controller.listenIn(scene);
        sounds.listenIn(scene);
        presets.listenIn(scene);
        KeptSize kept = new KeptSize(options.data(), commands);
        look = new Look(
                scene,
                List.of(DeskView.class.getResource("desk.css").toExternalForm(), UnitBoard.class.getResource("units.css").toExternalForm(),
                        WallsBoard.class.getResource("walls.css").toExternalForm()),
                Look.named(options.theme()),
                options.textSize() == null ? kept.read() : new TextSize(options.textSize()),
                theme -> {
                    background.light(theme == Themes.LIGHT, city::renewBackground);
                    city.light(theme == Themes.LIGHT);
                },
                size -> {
                    kept.keep(size);
                    view.space().scale(size.factor());
                    // Once everything is dressed in it.
                    fx.execute(view.space()::fit);
                });
        view.space().scale(look.size().factor());
        view.space().onWindow(this::alike);
        memory = new SeatMemory(view.space(), seat.left(), seat.workspaces(), commands);
        stage.setTitle(mark.title(words));
        language.onChange(heard -> fx.execute(() -> stage.setTitle(mark.title(heard))));
        stage.setScene(scene);
        place = options.sized() ? Optional.empty() : Optional.of(new WindowMemory(stage, Monitors.ofThisMachine(), options.data(), commands));
        stage.setOnCloseRequest(event -> closed.run());
        stage.show();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        // Where the panels were left may have been a larger monitor.
        view.space().fit();
        controller.begin();
    }

    /** Gives another window of the desk its look and its keys. */
    private void alike(Scene other) {
        other.fillProperty().bind(scene.fillProperty());
        Bindings.bindContent(other.getStylesheets(), scene.getStylesheets());
        setting.dress().accept(other);
        controller.listenIn(other);
        sounds.listenIn(other);
        presets.listenIn(other);
    }

    /** Says in the status line what a part of the desk has to say, until that part says something else. Any thread. */
    void notice(String part, Phrase sentence) {
        fx.execute(() -> {
            notices.put(part, sentence);
            status.notice(notices.line(), words());
        });
    }

    /** Says that nothing here is real, in front of everything else and on every window, for as long as this desk lives. Any thread. */
    void banner(Phrase sentence) {
        fx.execute(() -> {
            status.banner(sentence, words());
            if (!framed) {
                framed = true;
                DeskMark.frame(scene);
                view.space().onWindow(DeskMark::frame);
            }
        });
    }

    /** Lets somebody hear everything that is pressed in any of its windows. FX thread only. */
    void onInput(Consumer<InputEvent> heard) {
        Consumer<Scene> listen = window -> {
            window.addEventFilter(KeyEvent.KEY_PRESSED, heard::accept);
            window.addEventFilter(MouseEvent.MOUSE_PRESSED, heard::accept);
        };
        listen.accept(scene);
        view.space().onWindow(listen);
    }

    /** Stops the panel a failure comes from that nobody has caught; false when it is none of theirs. */
    boolean blame(Throwable failure) {
        return view.blame(failure);
    }

    /** The language of the moment. Any thread. */
    Words words() {
        return language.words();
    }

    private DeskController controller() {
        return controller;
    }

    private Look look() {
        return look;
    }

    /** Runs a line of verbs. FX thread only. */
    void line(String line) {
        controller.line(line);
    }

    /** What it is dressed in now. FX thread only. */
    List<String> stylesheets() {
        return List.copyOf(scene.getStylesheets());
    }

    /** Brings it before others. Any thread. */
    void toFront() {
        fx.execute(stage::toFront);
    }

    /** The FX thread. */
    Executor fx() {
        return fx;
    }

    /** Told of every other language from now on. */
    void onWords(Consumer<Words> heard) {
        language.onChange(heard);
    }

    Screen screen() {
        return screen;
    }

    void close() {
        presence.unsubscribe();
        sounds.close();
        memory.close();
        place.ifPresent(WindowMemory::close);
        controller.close();
        // A popup that outlives its window brings the toolkit's native code down at exit.
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
        stage.close();
        // Whoever still holds the closed window holds an empty one.
        scene.setRoot(new Pane());
        video.close();
        background.close();
    }

    private WallsPanel walls(PosbonClient client, LiveDesk desk, DeskThreads threads, Clock clock) {
        WallsBoard board = new WallsBoard(
                desk::state, language::words, line -> controller().line(line), new Thumbnails(client.walls(), threads.commands(), fx), threads.projection(), clock);
        return new WallsPanel(board, board::words);
    }

    /** The wall of the desk's cameras. FX thread only. */
    VideoWall cameras() {
        return cameras.wall();
    }

    private static QueueView queue(Comparator<QueueRow> order, QueueWords words, QueueColumns columns, Clock clock, Executor projection) {
        LiveRows<String, QueueRow> rows = LiveRows.onFx(QueueRow::id, order, projection);
        QueueView view = new QueueView(rows, words, clock, FrameTicker.every(Duration.ofSeconds(1)));
        view.columnsProperty().set(columns);
        return view;
    }

    private Words words(String tag) {
        Languages language = Languages.of(tag).orElse(Languages.ENGLISH);
        return languages.computeIfAbsent(language, l -> new Words(l.texts(), ROOM));
    }
}
