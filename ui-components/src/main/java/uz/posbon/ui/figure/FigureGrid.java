package uz.posbon.ui.figure;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Keeps the keyboard among figures: arrow keys go to the nearest tile or chart in their direction, whatever section it is in, Home and
 * End to the first and the last (style class {@code figure-grid}). Tab goes on to what is beside. FX thread only.
 */
public final class FigureGrid extends VBox {

    public FigureGrid() {
        getStyleClass().add("figure-grid");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        List<Node> stops = stops();
        if (stops.isEmpty() || event.isAltDown() || event.isControlDown() || event.isShiftDown()) {
            return;
        }
        Node from = stops.stream().filter(Node::isFocused).findFirst().orElse(null);
        if (from == null) {
            return;
        }
        Node to = switch (event.getCode()) {
            case HOME -> stops.getFirst();
            case END -> stops.getLast();
            case LEFT, RIGHT, UP, DOWN -> next(stops, from, event.getCode());
            default -> null;
        };
        if (to != null) {
            event.consume();
            to.requestFocus();
        }
    }

    /** Every tile and chart that can be opened, in the order they stand in. */
    public List<Node> stops() {
        return Stream.concat(lookupAll(".figure-tile").stream(), lookupAll(".figure-chart").stream())
                .filter(node -> node.isFocusTraversable() && node.isVisible())
                .sorted((a, b) -> {
                    Bounds first = place(a);
                    Bounds second = place(b);
                    int rows = Double.compare(first.getMinY(), second.getMinY());
                    return rows != 0 ? rows : Double.compare(first.getMinX(), second.getMinX());
                })
                .toList();
    }

    /** The nearest in that direction; the tile itself where there is none, so that the keyboard does not leave by accident. */
    private Node next(List<Node> stops, Node from, KeyCode key) {
        Bounds here = place(from);
        Node best = from;
        double least = Double.MAX_VALUE;
        for (Node stop : stops) {
            Bounds there = place(stop);
            double right = there.getCenterX() - here.getCenterX();
            double down = there.getCenterY() - here.getCenterY();
            double along = switch (key) {
                case LEFT -> -right;
                case RIGHT -> right;
                case UP -> -down;
                default -> down;
            };
            boolean sideways = key == KeyCode.LEFT || key == KeyCode.RIGHT;
            // What is wider lies below all it is below, not its middle alone.
            double aside = sideways ? Math.abs(down) : Math.max(0, Math.abs(right) - Math.max(0, there.getWidth() - here.getWidth()) / 2);
            // Sideways stays in the row; up and down takes what lies most nearly there.
            double distance = along + (sideways ? aside * 1000 : aside * 2);
            if (stop != from && along > 1 && (!sideways || aside < here.getHeight() / 2) && distance < least) {
                least = distance;
                best = stop;
            }
        }
        return best;
    }

    private Bounds place(Node stop) {
        return sceneToLocal(stop.localToScene(stop.getLayoutBounds()));
    }
}
