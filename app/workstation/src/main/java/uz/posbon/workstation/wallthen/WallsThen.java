package uz.posbon.workstation.wallthen;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.ui.live.Conflated;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.live.SceneTicks;
import uz.posbon.workstation.words.Words;

/** Every wall as it was at the moment that is seen; nothing on it can be pressed or dropped on. It costs nothing while it is in no scene. FX thread only. */
public final class WallsThen extends BorderPane {
    private static final Logger LOG = LoggerFactory.getLogger(WallsThen.class);
    private static final int PER_SECOND = 4;
    private static final double WIDTH = 240;
    private static final double HEIGHT = 135;

    private final Supplier<Picture> picture;
    private final Supplier<Words> language;
    private final Executor work;
    private final Clock clock;
    private final VBox body = new VBox();
    private final Label empty = new Label();
    private final Label note = new Label();
    private final Conflated<WallsThenModel> screen = Conflated.onFx(PER_SECOND, this::paint);
    private final AtomicBoolean projecting = new AtomicBoolean();
    private @Nullable WallsThenModel shown;

    /**
     * Makes the panel.
     *
     * @param picture asked on {@code work}
     * @param language the words of the moment; any thread
     * @param work makes what is shown
     * @param clock of the moment that is seen
     */
    public WallsThen(Supplier<Picture> picture, Supplier<Words> language, Executor work, Clock clock) {
        this.picture = picture;
        this.language = language;
        this.work = work;
        this.clock = clock;
        setId("walls");
        getStyleClass().add("walls-board");
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        note.getStyleClass().add("walls-keys");
        note.setWrapText(true);
        body.getStyleClass().add("walls-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(note);
        setMinSize(300, 160);
        SceneTicks.whileInScene(this, FrameTicker.every(Duration.ofMillis(1000 / PER_SECOND)), this::refresh);
        words(language.get());
    }

    /** Puts every fixed text into another language. */
    public void words(Words next) {
        note.setText(next.text("walls.then.note"));
        empty.setText(next.text("walls.then.empty"));
        refresh();
    }

    private void refresh() {
        if (projecting.compareAndSet(false, true)) {
            work.execute(() -> {
                projecting.set(false);
                try {
                    screen.offer(WallsThenProjection.of(picture.get(), clock.instant(), language.get()));
                } catch (RuntimeException e) {
                    LOG.error("the walls could not be shown", e);
                }
            });
        }
    }

    private void paint(WallsThenModel model) {
        if (model.equals(shown)) {
            return;
        }
        shown = model;
        List<Node> parts = new ArrayList<>();
        for (WallsThenModel.Board wall : model.walls()) {
            FlowPane head = new FlowPane(label(wall.name(), "walls-name"), label(wall.lock(), "walls-lock"));
            head.getStyleClass().add("walls-head");
            FlowPane displays = new FlowPane();
            displays.getStyleClass().add("walls-displays");
            wall.displays().forEach(display -> displays.getChildren().add(mini(display)));
            parts.add(new VBox(head, displays));
        }
        body.getChildren().setAll(parts.isEmpty() ? List.of(empty) : parts);
    }

    private static Node mini(WallsThenModel.Mini mini) {
        SceneSketch sketch = new SceneSketch();
        sketch.show(mini);
        sketch.setMinSize(WIDTH, HEIGHT);
        sketch.setMaxSize(WIDTH, HEIGHT);
        VBox box = new VBox(sketch, label(mini.key() + " \u00B7 " + mini.scene(), "wall-mini-title"), label(mini.since(), "wall-mini-since"));
        if (!mini.state().isEmpty()) {
            box.getChildren().add(label(mini.state(), "wall-mini-state"));
        }
        box.getStyleClass().add("wall-mini");
        box.setAccessibleText(mini.key() + " " + mini.scene() + ". " + mini.since() + " " + mini.state());
        return box;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        return label;
    }
}
