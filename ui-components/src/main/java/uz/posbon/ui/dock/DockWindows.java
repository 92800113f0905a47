package uz.posbon.ui.dock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.dock.Arrangement.Window;

/** The windows beside the main one: opened, reused and closed as the arrangement wants them. FX thread only. */
final class DockWindows {
    private final Map<String, DockPanel> panels;
    private final Monitors monitors;
    private final Consumer<Set<String>> closed;
    private final Runnable left;
    private final List<DockWindow> open = new ArrayList<>();
    private Consumer<Scene> look = scene -> { };
    private String program = "";

    /**
     * @param closed told which panels were in a window the operator closed or put away
     * @param left told when the operator leaves a window, so that what he did to it is kept
     */
    DockWindows(Map<String, DockPanel> panels, Monitors monitors, Consumer<Set<String>> closed, Runnable left) {
        this.panels = panels;
        this.monitors = monitors;
        this.closed = closed;
        this.left = left;
    }

    void look(Consumer<Scene> next) {
        look = look.andThen(next);
        open.forEach(window -> next.accept(window.scene()));
    }

    void titles(String name) {
        program = name;
        open.forEach(this::title);
    }

    private void title(DockWindow window) {
        window.title(program, window.panels().stream().map(panels::get).toList());
    }

    /** How much larger than usual everything in them is written; the windows themselves stay as the operator made them. */
    void scale(double factor) {
        open.forEach(window -> {
            DockTree tree = window.tree();
            if (tree != null) {
                tree.scale(factor);
            }
        });
    }

    List<Window> measured() {
        List<Window> all = new ArrayList<>();
        for (DockWindow window : open) {
            DockTree tree = window.tree();
            if (tree != null) {
                all.add(new Window(tree.measured(), window.bounds()));
            }
        }
        return all;
    }

    Optional<DockWindow> of(String panel) {
        return open.stream().filter(window -> window.panels().contains(panel)).findFirst();
    }

    void front(String panel) {
        open.forEach(window -> {
            DockTree tree = window.tree();
            if (tree != null) {
                tree.front(panel);
            }
        });
    }

    /** Takes the panels out of every window that is not to stay as it is. */
    void release(List<Window> next) {
        for (DockWindow window : open) {
            @Nullable DockTree tree = window.tree();
            if (tree != null && next.stream().noneMatch(wanted -> wanted.place().equals(tree.measured()))) {
                tree.release();
            }
        }
    }

    /** Opens, changes and closes windows until they are those; what is free already has been released. */
    void show(List<Window> next, Function<Place, DockTree> builder) {
        Set<DockWindow> spare = new HashSet<>(open);
        List<DockWindow> shown = new ArrayList<>();
        for (Window wanted : next) {
            DockWindow window = spare.stream().filter(each -> each.panels().stream().anyMatch(wanted.place().panels()::contains)).findFirst().orElse(null);
            if (window == null) {
                window = opened(wanted.bounds());
            }
            spare.remove(window);
            DockTree tree = window.tree();
            if (tree == null || !tree.measured().equals(wanted.place())) {
                window.show(builder.apply(wanted.place()));
            }
            if (!window.bounds().equals(wanted.bounds())) {
                window.bounds(ReachableBounds.of(wanted.bounds(), monitors.now()));
            }
            shown.add(window);
        }
        spare.forEach(DockWindow::close);
        open.clear();
        open.addAll(shown);
        open.forEach(this::title);
    }

    private DockWindow opened(Rectangle2D bounds) {
        DockWindow window = new DockWindow(ReachableBounds.of(bounds, monitors.now()));
        look.accept(window.scene());
        window.stage().setOnCloseRequest(event -> {
            event.consume();
            closed.accept(window.panels());
        });
        window.stage().iconifiedProperty().subscribe((before, away) -> {
            if (away && window.panels().stream().map(panels::get).anyMatch(DockPanel::isAlwaysSeen)) {
                closed.accept(window.panels());
            }
        });
        window.stage().focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                left.run();
            }
        });
        return window;
    }

    /** Brings back every window whose title bar is on no monitor any more. */
    void reachable() {
        for (DockWindow window : open) {
            if (!ReachableBounds.isReachable(window.bounds(), monitors.now())) {
                window.bounds(ReachableBounds.of(window.bounds(), monitors.now()));
            }
        }
    }

    void close() {
        open.forEach(window -> {
            DockTree tree = window.tree();
            if (tree != null) {
                tree.release();
            }
            window.close();
        });
        open.clear();
    }
}
