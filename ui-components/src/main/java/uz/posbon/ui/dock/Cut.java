package uz.posbon.ui.dock;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A part of a split. A split pane lays out a part that asks for more room than it gets around the middle of its place, over its neighbours; this one asks
 * for no more than there is, and what stands in it loses its end.
 */
final class Cut extends StackPane {
    private final Region content;
    private double width = Double.MAX_VALUE;
    private double height = Double.MAX_VALUE;

    Cut(Region content) {
        this.content = content;
        setAlignment(Pos.TOP_LEFT);
        getChildren().add(content);
    }

    Region content() {
        return content;
    }

    /** How much room there is at most, in pixels. */
    void within(double most, double high) {
        if (most != width || high != height) {
            width = most;
            height = high;
            requestLayout();
        }
    }

    @Override
    protected double computeMinWidth(double forHeight) {
        return Math.min(width, content.minWidth(forHeight));
    }

    @Override
    protected double computeMinHeight(double forWidth) {
        return Math.min(height, content.minHeight(forWidth));
    }

    @Override
    protected double computeMaxWidth(double forHeight) {
        return content.maxWidth(forHeight);
    }

    @Override
    protected double computeMaxHeight(double forWidth) {
        return content.maxHeight(forWidth);
    }
}
