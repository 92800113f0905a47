package uz.posbon.workstation.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.command.CommandBar;
import uz.posbon.ui.dock.DockPanel;
import uz.posbon.ui.dock.DockSide;
import uz.posbon.ui.dock.DockSpace;
import uz.posbon.ui.dock.Monitors;
import uz.posbon.ui.queue.QueueView;
import uz.posbon.workstation.cameras.DeskCameras;
import uz.posbon.workstation.cameras.WallPlace;
import uz.posbon.workstation.citymap.CityMap;
import uz.posbon.workstation.detail.DetailView;
import uz.posbon.workstation.messages.MessageBar;
import uz.posbon.workstation.messages.MessagesModel;
import uz.posbon.workstation.messages.MessagesView;
import uz.posbon.workstation.outbox.OutboxView;
import uz.posbon.workstation.room.RoomView;
import uz.posbon.workstation.shell.KeysView;
import uz.posbon.workstation.shell.StatusLine;
import uz.posbon.workstation.shift.ShiftView;
import uz.posbon.workstation.units.UnitBoard;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.watch.PanelGuard;
import uz.posbon.workstation.watch.PanelGuards;
import uz.posbon.workstation.words.UiWords;
import uz.posbon.workstation.words.Words;

/**
 * The dispatcher's desk: the status line on top, the command line at the bottom, and between them panels that stand where the operator wants them.
 * FX thread only.
 */
public final class DeskView extends BorderPane {
    private final StatusLine status;
    private final QueueView alarms;
    private final QueueView incidents;
    private final CityMap map;
    private DetailView detail;
    private final DeskCameras cameras;
    private final CommandBar commandBar;
    private final UnitBoard units;
    private final KeysView keys;
    private ShiftView shift;
    private final QueueView attention;
    private OutboxView outbox;
    private final QueueView health;
    private RoomView room;
    private final WallsPanel walls;
    private final MessagesView messages;
    private final MessageBar messageBar;
    private final Executor fx;
    private final Map<String, PanelGuard> guards = new LinkedHashMap<>();
    private final PanelGuards allGuards;
    private Runnable refresh = () -> {};
    private final List<DockPanel> panels;
    private final DockSpace space;

    /** The title of each panel is {@code panel.ID} in the languages; units, shift, attention, outbox, health, room, walls and messages are hidden until they are shown. */
    public DeskView(
            StatusLine status,
            QueueView alarms,
            QueueView incidents,
            CityMap map,
            Supplier<DetailView> details,
            DeskCameras cameras,
            CommandBar commandBar,
            UnitBoard units,
            KeysView keys,
            Supplier<ShiftView> shifts,
            QueueView attention,
            Supplier<OutboxView> outboxes,
            QueueView health,
            Supplier<RoomView> rooms,
            WallsPanel walls,
            MessagesView messages,
            MessageBar messageBar,
            Executor fx) {
        this.status = status;
        this.alarms = alarms;
        this.incidents = incidents;
        this.map = map;
        detail = named("detail", details.get());
        shift = shifts.get();
        outbox = outboxes.get();
        room = rooms.get();
        this.cameras = cameras;
        this.commandBar = commandBar;
        this.units = units;
        this.keys = keys;
        this.attention = attention;
        this.health = health;
        this.walls = walls;
        this.messages = messages;
        this.messageBar = messageBar;
        attention.setId("attention");
        health.setId("health");
        this.fx = fx;
        getStyleClass().add("desk");
        alarms.setId("alarms");
        incidents.setId("incidents");
        cameras.setId("cameras");
        cameras.setMinSize(160, 120);
        panels = DeskPanels.of(
                guarded(DeskPanels.ALARMS, alarms).atLeast(380, 90), guarded(DeskPanels.INCIDENTS, incidents).atLeast(380, 90),
                guarded(DeskPanels.MAP, map).atLeast(160, 120), guarded(DeskPanels.CASE, detail, () -> detail = named("detail", details.get())).atLeast(360, 90),
                // Not guarded: the cameras move to a window of their own and back, and fail tile by tile.
                cameras, List.of(
                        DockPanel.free(DeskPanels.UNITS, guarded(DeskPanels.UNITS, units).atLeast(520, 200), DockSide.RIGHT, 700, 600),
                        DockPanel.free(DeskPanels.SHIFT, guarded(DeskPanels.SHIFT, shift, () -> shift = shifts.get()).atLeast(360, 200), DockSide.RIGHT, 560, 600),
                        DockPanel.free(DeskPanels.ATTENTION, guarded(DeskPanels.ATTENTION, attention).atLeast(380, 90), DockSide.BOTTOM, 520, 200),
                        DockPanel.free(DeskPanels.OUTBOX, guarded(DeskPanels.OUTBOX, outbox, () -> outbox = outboxes.get()), DockSide.BOTTOM, 520, 200),
                        DockPanel.free(DeskPanels.HEALTH, guarded(DeskPanels.HEALTH, health).atLeast(380, 200), DockSide.RIGHT, 460, 600),
                        DockPanel.free(DeskPanels.ROOM, guarded(DeskPanels.ROOM, room, () -> room = rooms.get()), DockSide.RIGHT, 900, 700),
                        DockPanel.free(DeskPanels.WALLS, guarded(DeskPanels.WALLS, walls.node()).atLeast(400, 200), DockSide.RIGHT, 560, 600),
                        DockPanel.free(DeskPanels.MESSAGES, guarded(DeskPanels.MESSAGES, messages), DockSide.RIGHT, 460, 600)));
        allGuards = new PanelGuards(List.copyOf(guards.values()), List.of(status, messageBar, commandBar, keys));
        space = new DockSpace(panels, DeskPanels.newcomer(), Monitors.ofThisMachine(), fx);
        space.overlay(keys);
        setTop(status);
        setCenter(space);
        setBottom(new VBox(messageBar, commandBar));
        commandBar.setMinWidth(0);
    }

    private PanelGuard guarded(String id, Region content) {
        return guarded(id, content, null);
    }

    /** One that is painted whole from the model, so that a new one can take its place. */
    private PanelGuard guarded(String id, Region content, @Nullable Supplier<? extends Region> maker) {
        PanelGuard guard = new PanelGuard(id, content, maker, fx, () -> refresh.run());
        guards.put(id, guard);
        return guard;
    }

    private static <T extends Region> T named(String id, T node) {
        node.setId(id);
        return node;
    }

    /** Called when a panel that had failed has been started again. */
    void onStartedAgain(Runnable paint) {
        refresh = paint;
    }

    /** Does something to a panel; a failure costs that panel and nothing else. */
    void paint(String id, Runnable task) {
        PanelGuard guard = guards.get(id);
        if (guard == null) {
            task.run();
        } else {
            guard.run(task);
        }
    }

    /** Stops the panel a failure comes from that nobody has caught; false when it is none of theirs. */
    public boolean blame(Throwable failure) {
        return allGuards.blame(failure);
    }

    StatusLine status() {
        return status;
    }

    QueueView alarms() {
        return alarms;
    }

    QueueView incidents() {
        return incidents;
    }

    CityMap map() {
        return map;
    }

    DetailView detail() {
        return detail;
    }

    DeskCameras cameras() {
        return cameras;
    }

    CommandBar commandBar() {
        return commandBar;
    }

    QueueView health() {
        return health;
    }

    QueueView attention() {
        return attention;
    }

    OutboxView outbox() {
        return outbox;
    }

    RoomView room() {
        return room;
    }

    ShiftView shift() {
        return shift;
    }

    /** Shows what the operator has to take note of, and the list of messages where it is open. */
    void show(MessagesModel model, Words words) {
        messageBar.show(model, words);
        if (isShown(DeskPanels.MESSAGES)) {
            paint(DeskPanels.MESSAGES, () -> messages.show(model, words));
        }
    }

    Executor fx() {
        return fx;
    }

    /** Where the panels stand. */
    public DockSpace space() {
        return space;
    }

    /** The panels, in the order in which keys lead to them. */
    List<DockPanel> panels() {
        return panels;
    }

    /** Puts the cameras there; in the middle they take the room of map and case, never that of the queues. */
    void place(WallPlace place) {
        cameras.place(place);
        switch (place) {
            case STRIP -> space.settle();
            case CENTRE -> space.passing(DeskPanels::largeCameras);
            case WINDOW -> space.passing(DeskPanels::withoutCameras);
        }
    }

    UnitBoard units() {
        return units;
    }

    /** Whether a panel can be seen somewhere. */
    boolean isShown(String id) {
        return panels.stream().anyMatch(panel -> panel.id().equals(id) && panel.content().getScene() != null);
    }

    /** Tells {@code seen} when a panel comes into view or leaves it. */
    void onShown(String id, Consumer<Boolean> seen) {
        panels.stream().filter(panel -> panel.id().equals(id)).forEach(
                panel -> panel.content().sceneProperty().subscribe(scene -> seen.accept(scene != null)));
    }

    /** Brings a panel into view with the keyboard in it; one that stands nowhere comes behind the map's tab. */
    void reveal(String id) {
        if (!space.arrangement().panels().contains(id)) {
            space.move(id, DockSide.CENTRE);
        }
        space.reveal(id);
    }

    boolean isHelpShown() {
        return keys.isVisible();
    }

    void help(boolean open, DeskState desk, Words words) {
        keys.show(desk, words);
        keys.setVisible(open);
    }

    /** Puts every fixed text into another language. */
    void words(Words words, DeskState desk) {
        alarms.wordsProperty().set(UiWords.alarms(words));
        incidents.wordsProperty().set(desk.replay() ? UiWords.incidentsThen(words) : UiWords.incidents(words));
        attention.wordsProperty().set(UiWords.attention(words));
        health.wordsProperty().set(UiWords.health(words));
        commandBar.wordsProperty().set(UiWords.command(words));
        panels.forEach(panel -> panel.title().set(words.text("panel." + panel.id())));
        space.words(UiWords.dock(words), "Posbon");
        cameras.words(words);
        map.words(words);
        units.words(words);
        walls.words().accept(words);
        keys.show(desk, words);
        guards.values().forEach(guard -> guard.words(words));
    }
}
