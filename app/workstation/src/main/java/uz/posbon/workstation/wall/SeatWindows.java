package uz.posbon.workstation.wall;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.dock.Monitors;

/**
 * A window without chrome for each display, each on a monitor of its own: the displays by number, the monitors from left to
 * right. A display whose monitor has gone is hidden and comes back with it; the others stay where they are. FX thread only.
 */
final class SeatWindows {
    private static final class Window {
        private final Stage stage;
        private final DisplayView view;
        /** Where it was put; a window that fills its screen may be larger, where a bar of the system takes a part of it. */
        private @Nullable Rectangle2D place;

        Window(Stage stage, DisplayView view) {
            this.stage = stage;
            this.view = view;
        }
    }

    private final SeatParts parts;
    private final Monitors monitors;
    private final Consumer<Scene> dress;
    private final Runnable closed;
    private final Map<Integer, Window> windows = new HashMap<>();
    private final Subscription watching;
    private List<DisplayModel> newest = List.of();
    /** The monitors from left to right, those among them too that have gone since. */
    private List<Rectangle2D> known = List.of();

    SeatWindows(SeatParts parts, Monitors monitors, Consumer<Scene> dress, Runnable closed) {
        this.parts = parts;
        this.monitors = monitors;
        this.dress = dress;
        this.closed = closed;
        watching = monitors.watch(() -> {
            // The system may have moved them.
            windows.values().forEach(window -> window.place = null);
            show(newest);
        });
    }

    /** Shows as many displays as there are monitors. */
    void show(List<DisplayModel> displays) {
        newest = displays;
        List<Rectangle2D> there = monitors.now();
        List<Rectangle2D> places = displays.size() > 1 ? places(there) : there;
        List<Integer> numbers = displays.stream().map(DisplayModel::number).toList();
        windows.forEach((number, window) -> {
            if (!numbers.contains(number)) {
                window.stage.hide();
            }
        });
        for (int i = 0; i < displays.size(); i++) {
            DisplayModel display = displays.get(i);
            if (i < places.size() && there.contains(places.get(i))) {
                Window window = windows.computeIfAbsent(display.number(), number -> open());
                window.view.show(display);
                place(window, places.get(i));
            } else if (windows.get(display.number()) instanceof Window window) {
                window.stage.hide();
            }
        }
    }

    /** From left to right. Where some have only gone the rest keep their places: a cable that fails must not move the scenes of a whole wall. */
    private List<Rectangle2D> places(List<Rectangle2D> there) {
        if (!known.containsAll(there)) {
            known = there.stream().sorted(Comparator.comparingDouble(Rectangle2D::getMinX).thenComparing(Rectangle2D::getMinY)).toList();
        }
        return known;
    }

    private Window open() {
        DisplayView view = new DisplayView(parts);
        Scene scene = new Scene(view);
        dress.accept(scene);
        scene.setCursor(Cursor.NONE);
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setOnCloseRequest(event -> closed.run());
        return new Window(stage, view);
    }

    private static void place(Window window, Rectangle2D monitor) {
        Stage stage = window.stage;
        if (!stage.isShowing() || !monitor.equals(window.place)) {
            window.place = monitor;
            stage.setFullScreen(false);
            stage.setX(monitor.getMinX());
            stage.setY(monitor.getMinY());
            stage.setWidth(monitor.getWidth());
            stage.setHeight(monitor.getHeight());
            stage.show();
            stage.setFullScreen(true);
        }
    }

    /** Displays that were shown since the start, by number; one whose monitor has gone is not visible. */
    Map<Integer, DisplayView> views() {
        Map<Integer, DisplayView> views = new HashMap<>();
        windows.forEach((number, window) -> views.put(number, window.view));
        return views;
    }

    boolean isVisible(int number) {
        Window window = windows.get(number);
        return window != null && window.stage.isShowing();
    }

    void close() {
        watching.unsubscribe();
        windows.values().forEach(window -> window.stage.close());
        windows.clear();
    }
}
