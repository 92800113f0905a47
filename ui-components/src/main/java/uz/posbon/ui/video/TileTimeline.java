package uz.posbon.ui.video;

import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Where a recording stands, as a line above the buttons of its tile; pressing or dragging goes to that place. */
final class TileTimeline extends Region {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final VideoTile tile;
    private final Region done = new Region();
    private double share;
    private boolean dragged;

    TileTimeline(VideoTile tile) {
        this.tile = tile;
        getStyleClass().add("video-timeline");
        done.getStyleClass().add("video-timeline-done");
        done.setManaged(false);
        done.setMouseTransparent(true);
        getChildren().add(done);
        setOnMousePressed(this::go);
        setOnMouseDragged(this::go);
        setOnMouseReleased(event -> drag(false));
        // Neither the tile's double click nor its dragging is meant here.
        setOnMouseClicked(MouseEvent::consume);
        setOnDragDetected(MouseEvent::consume);
    }

    /** @param length null hides it: there is nothing to point at */
    void show(Duration position, @Nullable Duration length) {
        setVisible(length != null);
        if (length != null && !dragged) {
            place((double) position.toMillis() / Math.max(1, length.toMillis()));
        }
    }

    private void go(MouseEvent event) {
        Duration length = tile.replay().length();
        if (event.getButton() == MouseButton.PRIMARY && length != null) {
            drag(true);
            place(event.getX() / Math.max(1, getWidth()));
            tile.replay().to(Duration.ofMillis((long) (share * length.toMillis())));
            tile.requestFocus();
            event.consume();
        }
    }

    private void drag(boolean value) {
        dragged = value;
        pseudoClassStateChanged(DRAGGED, value);
    }

    private void place(double value) {
        double next = Math.clamp(value, 0, 1);
        if (next != share) {
            share = next;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        done.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }
}
