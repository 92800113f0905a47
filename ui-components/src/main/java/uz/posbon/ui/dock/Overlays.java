package uz.posbon.ui.dock;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/** What is laid over the places of a space; later ones stand above earlier ones. */
final class Overlays {
    private final Pane space;
    private final Map<Node, Subscription> laid = new LinkedHashMap<>();

    Overlays(Pane space) {
        this.space = space;
    }

    void lay(Node node) {
        node.setManaged(false);
        space.getChildren().add(node);
        laid.put(node, node.visibleProperty().subscribe(visible -> space.requestLayout()));
    }

    void takeAway(Node node) {
        Subscription watching = laid.remove(node);
        if (watching != null) {
            watching.unsubscribe();
            space.getChildren().remove(node);
        }
    }

    /** Puts what is seen over that place. */
    void cover(Optional<? extends Node> place) {
        place.map(this::bounds).ifPresent(bounds -> laid.keySet().stream().filter(Node::isVisible).forEach(over ->
                over.resizeRelocate(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight())));
    }

    private Bounds bounds(Node node) {
        return space.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
