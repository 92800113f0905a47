package uz.posbon.ui.figure;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Keeps the keyboard among figures: arrow keys go to the nearest tile in their direction, whatever section it is in, Home and End
 * to the first and the last (style class {@code figure-grid}). Tab goes on to what is beside. FX thread only.
 */
public final class FigureGrid extends VBox {

    public FigureGrid() {
        getStyleClass().add("figure-grid");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        List<FigureTile> tiles = tiles();
        if (tiles.isEmpty() || event.isAltDown() || event.isControlDown() || event.isShiftDown()) {
            return;
        }
        FigureTile from = tiles.stream().filter(Node::isFocused).findFirst().orElse(null);
        if (from == null) {
            return;
        }
        FigureTile to = switch (event.getCode()) {
            case HOME -> tiles.getFirst();
            case END -> tiles.getLast();
            case LEFT, RIGHT, UP, DOWN -> next(tiles, from, event.getCode());
            default -> null;
        };
        if (to != null) {
            event.consume();
            to.requestFocus();
        }
    }

    /** Every tile that can be opened, in the order it stands in. */
    public List<FigureTile> tiles() {
        return lookupAll(".figure-tile").stream()
                .filter(FigureTile.class::isInstance)
                .map(FigureTile.class::cast)
                .filter(tile -> tile.isFocusTraversable() && tile.isVisible())
                .sorted((a, b) -> {
                    Bounds first = place(a);
                    Bounds second = place(b);
                    int rows = Double.compare(first.getMinY(), second.getMinY());
                    return rows != 0 ? rows : Double.compare(first.getMinX(), second.getMinX());
                })
                .toList();
    }

    /** The nearest in that direction; the tile itself where there is none, so that the keyboard does not leave by accident. */
    private FigureTile next(List<FigureTile> tiles, FigureTile from, KeyCode key) {
        Bounds here = place(from);
        FigureTile best = from;
        double least = Double.MAX_VALUE;
        for (FigureTile tile : tiles) {
            Bounds there = place(tile);
            double right = there.getCenterX() - here.getCenterX();
            double down = there.getCenterY() - here.getCenterY();
            double along = switch (key) {
                case LEFT -> -right;
                case RIGHT -> right;
                case UP -> -down;
                default -> down;
            };
            boolean sideways = key == KeyCode.LEFT || key == KeyCode.RIGHT;
            double aside = Math.abs(sideways ? down : right);
            // Sideways stays in the row; up and down takes the tile that lies most nearly there.
            double distance = along + (sideways ? aside * 1000 : aside * 2);
            if (tile != from && along > 1 && (!sideways || aside < here.getHeight() / 2) && distance < least) {
                least = distance;
                best = tile;
            }
        }
        return best;
    }

    private Bounds place(Node tile) {
        return sceneToLocal(tile.localToScene(tile.getLayoutBounds()));
    }
}
