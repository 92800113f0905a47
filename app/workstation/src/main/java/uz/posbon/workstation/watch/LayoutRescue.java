package uz.posbon.workstation.watch;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Makes nodes lay themselves out again after one of them threw while it did. JavaFX (25) takes note that a parent is laying out and, when that
 * throws, never forgets it: such a parent answers no request any more, for ever. Only a pass that goes through it to a child that lays
 * itself out alone makes it forget. A node without such a child that is no pane either cannot be helped. FX thread only.
 */
final class LayoutRescue {
    private LayoutRescue() {}

    /**
     * Helps a node and everything in it.
     *
     * @param root in no scene, so that nobody sees it
     */
    static void of(Node root) {
        if (root instanceof Parent parent) {
            List<Node> children = List.copyOf(parent.getChildrenUnmodifiable());
            children.forEach(LayoutRescue::of);
            Optional<Parent> through = children.stream()
                    .filter(child -> !child.managedProperty().isBound())
                    .filter(Parent.class::isInstance)
                    .map(Parent.class::cast)
                    .findFirst();
            if (through.isPresent()) {
                boolean managed = through.get().isManaged();
                through.get().setManaged(false);
                pass(parent, through.get());
                through.get().setManaged(managed);
            } else if (parent instanceof Pane pane) {
                Region passing = new Region();
                passing.setManaged(false);
                pane.getChildren().add(passing);
                pass(parent, passing);
                pane.getChildren().remove(passing);
            }
        }
    }

    private static void pass(Parent parent, Parent child) {
        // The first pass takes what was asked of the parent itself, the second only goes through to the child.
        parent.layout();
        child.requestLayout();
        parent.layout();
    }
}
