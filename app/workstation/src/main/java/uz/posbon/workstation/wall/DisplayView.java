package uz.posbon.workstation.wall;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.PaintMark;
import uz.posbon.ui.symbol.SymbolView;

/**
 * One display: a line on top that says what it shows, who has locked it, how old it is and the time, and the scene below.
 * Everything grows with the height: text that is 28 pixels at 1080 lines is 56 at 2160. FX thread only.
 */
final class DisplayView extends Region {
    private static final double LINES = 1080;
    private static final double SMALLEST_TEXT = 28;
    private static final double TOP = 2;

    private final Label title = label("seat-what");
    private final Label lock = label("seat-lock");
    private final SymbolView state = new SymbolView(13);
    private final Label age = label("seat-data");
    private final Label clock = label("seat-now");
    private final HBox top = new HBox(title, lock, state, age, clock);
    private final SceneView scene;
    private final PaintMark mark = new PaintMark();
    private @Nullable DisplayModel shown;
    private double em;

    DisplayView(SeatParts parts) {
        scene = new SceneView(parts::make);
        getStyleClass().add("wall-seat");
        // The keyboard of a wall leads nowhere; no panel may show that it has it.
        setFocusTraversable(true);
        top.getStyleClass().add("seat-top");
        top.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        age.setMinWidth(USE_PREF_SIZE);
        clock.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(scene, top, mark);
    }

    void show(DisplayModel model) {
        shown = model;
        title.setText(model.title());
        lock.setText(model.lock());
        lock.setVisible(!model.lock().isEmpty());
        lock.setManaged(!model.lock().isEmpty());
        clock.setText(model.clock());
        state.show(model.connection().tone(), model.connection().shape());
        age.setText(model.connection().text());
        scene.show(model);
    }

    /** Runs the task once what was shown last has been painted. */
    void painted(Runnable task) {
        mark.after(task);
    }

    /** What is on the screen; null before anything was. */
    @Nullable DisplayModel shown() {
        return shown;
    }

    @Override
    protected void layoutChildren() {
        double wanted = Math.max(1, Math.rint(getHeight() * SMALLEST_TEXT / LINES));
        if (wanted != em) {
            em = wanted;
            setStyle("-fx-font-size: " + (int) wanted + "px;");
        }
        double head = TOP * em;
        top.resizeRelocate(0, 0, getWidth(), head);
        scene.resizeRelocate(0, head, getWidth(), Math.max(0, getHeight() - head));
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
