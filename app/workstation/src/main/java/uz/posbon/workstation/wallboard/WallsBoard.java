package uz.posbon.workstation.wallboard;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.ui.live.Conflated;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.live.SceneTicks;
import uz.posbon.workstation.drag.PushDrag;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.words.Words;

/** Every wall with its displays in small. It costs nothing while it is in no scene. FX thread only. */
public final class WallsBoard extends BorderPane {
    private static final Logger LOG = LoggerFactory.getLogger(WallsBoard.class);
    private static final int PER_SECOND = 4;
    /** In em: what a narrow panel has room for. A flow of parts is never narrower than the widest of them would like to be. */
    private static final double WIDEST = 20;

    private final Supplier<DeskState> desk;
    private final Supplier<Words> language;
    private final Consumer<String> run;
    private final WallPictures pictures;
    private final Executor work;
    private final Clock clock;
    private final VBox body = new VBox();
    private final Label empty = new Label();
    private final Label keys = new Label();
    private final Map<String, MiniView> minis = new HashMap<>();
    private final Conflated<WallsModel> screen = Conflated.onFx(PER_SECOND, this::paint);
    private final AtomicBoolean projecting = new AtomicBoolean();
    private @Nullable WallsModel shown;

    /**
     * Makes the panel.
     *
     * @param desk asked on {@code work}
     * @param language the words of the moment; any thread
     * @param run runs a line of the command line
     * @param work makes what is shown
     */
    public WallsBoard(Supplier<DeskState> desk, Supplier<Words> language, Consumer<String> run, WallPictures pictures, Executor work, Clock clock) {
        this.desk = desk;
        this.language = language;
        this.run = run;
        this.pictures = pictures;
        this.work = work;
        this.clock = clock;
        setId("walls");
        getStyleClass().add("walls-board");
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        keys.getStyleClass().add("walls-keys");
        keys.setWrapText(true);
        body.getStyleClass().add("walls-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(keys);
        setMinSize(300, 160);
        SceneTicks.whileInScene(this, FrameTicker.every(Duration.ofMillis(1000 / PER_SECOND)), this::refresh);
        words(language.get());
    }

    /** Puts every fixed text into another language. */
    public void words(Words next) {
        keys.setText(shown == null || shown.closed().isEmpty() ? next.text("walls.keys") : next.text("walls.closed"));
        empty.setText(next.text("walls.empty"));
        // Its buttons speak the old one.
        shown = null;
        refresh();
    }

    private void refresh() {
        if (projecting.compareAndSet(false, true)) {
            work.execute(() -> {
                projecting.set(false);
                try {
                    DeskState now = desk.get();
                    screen.offer(WallsProjection.of(now.picture(), now.roles(), clock.instant(), language.get()));
                } catch (RuntimeException e) {
                    LOG.error("the walls could not be shown", e);
                }
            });
        }
    }

    private void paint(WallsModel model) {
        if (shown == null || !shape(model).equals(shape(shown))) {
            build(model);
        }
        if (shown == null || !model.closed().equals(shown.closed())) {
            keys.setText(model.closed().isEmpty() ? language.get().text("walls.keys") : model.closed());
        }
        shown = model;
        model.walls().forEach(wall -> wall.displays().forEach(display -> mini(display.key()).show(display)));
    }

    /** What is made anew when it changes: all but the displays' own state. */
    private static List<List<Object>> shape(WallsModel model) {
        return model.walls().stream()
                .map(wall -> List.<Object>of(model.closed(), wall.id(), wall.name(), wall.lock(), wall.presets(), wall.plans(), wall.displays().stream().map(WallsModel.Mini::key).toList()))
                .toList();
    }

    private void build(WallsModel model) {
        boolean open = model.closed().isEmpty();
        List<Node> parts = new ArrayList<>();
        for (WallsModel.Board wall : model.walls()) {
            FlowPane head = new FlowPane();
            head.getStyleClass().add("walls-head");
            head.getChildren().add(line(wall.name(), "walls-name"));
            if (!wall.lock().isEmpty()) {
                head.getChildren().addAll(line(wall.lock(), "walls-lock"), button(language.get().text("walls.unlock"), "wall-unlock " + LineWord.of(wall.id()), open));
            }
            wall.presets().forEach(preset -> head.getChildren().add(preset(preset, wall.id(), open)));
            Label map = new Label(language.get().text("panel.map"));
            map.getStyleClass().add("walls-map");
            map.setDisable(!open);
            draggable(map, "map");
            head.getChildren().addAll(map, button(language.get().text("walls.undo"), "wall-undo " + LineWord.of(wall.id()), open));
            if (wall.lock().isEmpty()) {
                // It wants a reason, which is written behind it.
                head.getChildren().add(button(language.get().text("walls.lock"), "wall-lock " + LineWord.of(wall.id()) + " ", open));
            }
            FlowPane displays = new FlowPane();
            displays.getStyleClass().add("walls-displays");
            wall.displays().forEach(display -> displays.getChildren().add(mini(display.key())));
            VBox board = new VBox(head, displays);
            wall.plans().forEach(plan -> board.getChildren().add(plan(plan, open)));
            parts.add(board);
        }
        body.getChildren().setAll(parts.isEmpty() ? List.of(empty) : parts);
    }

    /** Words that may be long: they take as many lines as they need, and leave the panel its width. */
    private static Label line(String text, String style) {
        Label label = new Label(text) {
            @Override
            protected double computePrefWidth(double height) {
                return Math.min(super.computePrefWidth(height), WIDEST * getFont().getSize());
            }
        };
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    /** The name gives way before the key: a name can be guessed from its beginning. */
    private Button preset(WallsModel.Shown preset, String wallId, boolean open) {
        Button button = button(preset.name(), "preset \"" + preset.id() + "\" on " + LineWord.of(wallId), open);
        button.setAccessibleText((preset.name() + " " + preset.key()).strip());
        button.setTooltip(new Tooltip(preset.name()));
        if (!preset.key().isEmpty()) {
            Label key = new Label(preset.key());
            key.getStyleClass().add("walls-key");
            key.setMinWidth(USE_PREF_SIZE);
            button.setGraphic(key);
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        draggable(button, "\"" + preset.id() + "\"");
        return button;
    }

    private MiniView mini(String key) {
        return minis.computeIfAbsent(key, display -> new MiniView(run, pictures));
    }

    private Node plan(WallsModel.Plan plan, boolean open) {
        Label text = new Label(plan.text());
        text.setWrapText(true);
        Button drop = button("\u2715", plan.drop(), open);
        drop.setMinWidth(Region.USE_PREF_SIZE);
        drop.setAccessibleText(language.get().text("walls.drop") + ": " + plan.text());
        HBox line = new HBox(drop, text);
        line.getStyleClass().add("walls-plan");
        return line;
    }

    private static void draggable(Node node, String words) {
        node.setOnDragDetected(event -> {
            PushDrag.start(node, words);
            event.consume();
        });
    }

    private Button button(String text, String line, boolean open) {
        Button button = new Button(text) {
            @Override
            protected double computePrefWidth(double height) {
                return Math.min(super.computePrefWidth(height), WIDEST * getFont().getSize());
            }
        };
        button.getStyleClass().add("walls-do");
        button.setDisable(!open);
        button.setOnAction(event -> run.accept(line));
        return button;
    }

    @Override
    public void requestFocus() {
        minis.values().stream().filter(mini -> mini.getScene() != null).findFirst().ifPresentOrElse(Node::requestFocus, super::requestFocus);
    }
}
