package uz.posbon.ui.dock;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.ControlStyle;

/** A window beside the main one with panels in it. FX thread only. */
final class DockWindow {
    private final Stage stage = new Stage();
    private final BorderPane pane = new BorderPane();
    private @Nullable DockTree tree;

    DockWindow(Rectangle2D bounds) {
        pane.getStyleClass().add("dock-window");
        pane.getStylesheets().add(ControlStyle.beside(DockWindow.class, "dock.css"));
        stage.setScene(new Scene(pane));
        bounds(bounds);
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return stage.getScene();
    }

    Set<String> panels() {
        return tree == null ? Set.of() : tree.measured().panels();
    }

    @Nullable DockTree tree() {
        return tree;
    }

    void show(DockTree next) {
        tree = next;
        pane.setCenter(next.region());
        stage.show();
        next.region().applyCss();
    }

    void title(String program, List<DockPanel> shown) {
        stage.setTitle(shown.stream().map(panel -> panel.title().get()).collect(Collectors.joining(" · ")) + " - " + program);
    }

    Rectangle2D bounds() {
        return new Rectangle2D(stage.getX(), stage.getY(), Math.max(0, stage.getWidth()), Math.max(0, stage.getHeight()));
    }

    void bounds(Rectangle2D bounds) {
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }

    void close() {
        stage.setOnCloseRequest(null);
        pane.setCenter(null);
        stage.close();
    }
}
