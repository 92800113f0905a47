package uz.posbon.workstation.wall;

import java.util.ArrayList;
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
import uz.posbon.ui.dock.Monitors;

/**
 * A window without chrome for each display, each on a monitor of its own: the displays by number, the monitors from left to
 * right. A display whose monitor has gone is hidden and comes back with it. FX thread only.
 */
final class SeatWindows {
    private record Window(Stage stage, DisplayView view) {}

    private final SeatParts parts;
    private final Monitors monitors;
    private final Consumer<Scene> dress;
    private final Runnable closed;
    private final Map<Integer, Window> windows = new HashMap<>();
    private final Subscription watching;
    private List<DisplayModel> newest = List.of();

    SeatWindows(SeatParts parts, Monitors monitors, Consumer<Scene> dress, Runnable closed) {
        this.parts = parts;
        this.monitors = monitors;
        this.dress = dress;
        this.closed = closed;
        watching = monitors.watch(() -> show(newest));
    }

    /** Shows as many displays as there are monitors. */
    void show(List<DisplayModel> displays) {
        newest = displays;
        List<Rectangle2D> places = new ArrayList<>(monitors.now());
        if (displays.size() > 1) {
            places.sort(Comparator.comparingDouble(Rectangle2D::getMinX).thenComparing(Rectangle2D::getMinY));
        }
        List<Integer> numbers = displays.stream().map(DisplayModel::number).toList();
        windows.forEach((number, window) -> {
            if (!numbers.contains(number)) {
                window.stage.hide();
            }
        });
        for (int i = 0; i < displays.size(); i++) {
            DisplayModel display = displays.get(i);
            if (i < places.size()) {
                Window window = windows.computeIfAbsent(display.number(), number -> open());
                window.view.show(display);
                place(window.stage, places.get(i));
            } else if (windows.containsKey(display.number())) {
                windows.get(display.number()).stage.hide();
            }
        }
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

    private static void place(Stage stage, Rectangle2D monitor) {
        boolean there = stage.isShowing() && stage.getX() == monitor.getMinX() && stage.getY() == monitor.getMinY()
                && stage.getWidth() == monitor.getWidth() && stage.getHeight() == monitor.getHeight();
        if (!there) {
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
