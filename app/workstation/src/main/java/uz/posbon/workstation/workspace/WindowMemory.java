package uz.posbon.workstation.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.ui.dock.Monitors;
import uz.posbon.ui.dock.ReachableBounds;
import uz.posbon.workstation.kept.WholeFile;

/**
 * Opens the main window where it was left, brings it back when its monitor goes, and keeps where it stands whenever the operator leaves it. What cannot be read
 * or written is logged: the window opens as at first. FX thread only; files are written beside it.
 */
public final class WindowMemory {
    private static final Logger LOG = LoggerFactory.getLogger(WindowMemory.class);

    private final Stage stage;
    private final Monitors monitors;
    private final Path file;
    private final Executor background;
    private final Subscription watching;
    private @Nullable Rectangle2D normal;
    private volatile @Nullable WindowPlace kept;

    /**
     * Puts the window where it was left, before it is shown.
     *
     * @param folder the data folder
     * @param background writes; overtaking does no harm
     */
    public WindowMemory(Stage stage, Monitors monitors, Path folder, Executor background) {
        this.stage = stage;
        this.monitors = monitors;
        this.file = folder.resolve("window");
        this.background = background;
        read().ifPresent(this::open);
        watching = Subscription.combine(
                monitors.watch(this::reachable),
                stage.focusedProperty().subscribe((before, focused) -> left()),
                stage.maximizedProperty().subscribe((before, maximised) -> left()));
    }

    private void open(WindowPlace place) {
        kept = place;
        place(place.bounds());
        stage.setMaximized(place.maximised());
    }

    private void place(Rectangle2D wanted) {
        Rectangle2D bounds = ReachableBounds.of(wanted, monitors.now());
        normal = bounds;
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }

    private void reachable() {
        Rectangle2D now = bounds();
        if (!stage.isMaximized() && !ReachableBounds.isReachable(now, monitors.now())) {
            place(now);
        }
    }

    private Rectangle2D bounds() {
        return new Rectangle2D(stage.getX(), stage.getY(), Math.max(1, stage.getWidth()), Math.max(1, stage.getHeight()));
    }

    /** Keeps where it stands, unless that is so already. A window put away has no place worth keeping. */
    private void left() {
        if (isChanged()) {
            background.execute(this::write);
        }
    }

    private boolean isChanged() {
        if (!stage.isShowing() || stage.isIconified() || Double.isNaN(stage.getX()) || Double.isNaN(stage.getWidth())) {
            return false;
        }
        Rectangle2D bounds = normal;
        if (bounds == null || !stage.isMaximized()) {
            bounds = bounds();
        }
        normal = bounds;
        WindowPlace now = new WindowPlace(bounds, stage.isMaximized());
        if (now.equals(kept)) {
            return false;
        }
        kept = now;
        return true;
    }

    private Optional<WindowPlace> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(WindowPlace.parse(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("where the window stood cannot be read from {}: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    private synchronized void write() {
        WindowPlace place = kept;
        if (place == null) {
            return;
        }
        try {
            WholeFile.write(file, place.text());
        } catch (IOException e) {
            LOG.warn("where the window stands cannot be kept in {}", file, e);
        }
    }

    /** Keeps where the window stands at the end, before it closes. Waits for the disk: what is asked to do it later may not be run any more. */
    public void close() {
        watching.unsubscribe();
        if (isChanged()) {
            write();
        }
    }
}
