package uz.posbon.ui.video;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** The hand on a tile's picture: the wheel magnifies at the pointer, dragging moves what is magnified. */
final class TileMouse {

    private static final double NOTCH = 1.25;

    private final VideoTile tile;
    private final Node picture;
    private double lastX;
    private double lastY;
    private boolean moving;

    TileMouse(VideoTile tile, Node picture) {
        this.tile = tile;
        this.picture = picture;
        picture.setOnScroll(this::onScroll);
        picture.setOnMousePressed(this::onPressed);
        picture.setOnMouseDragged(this::onDragged);
        picture.setOnMouseReleased(event -> moving = false);
        // While the picture is moved, the tile itself is not to be dragged anywhere.
        picture.setOnDragDetected(event -> {
            if (moving) {
                event.consume();
            }
        });
    }

    private void onScroll(ScrollEvent event) {
        if (event.getDeltaY() != 0 && tile.getSource() != null) {
            double times = event.getDeltaY() > 0 ? NOTCH : 1 / NOTCH;
            tile.setZoom(tile.getZoom().by(times, event.getX() / width(), event.getY() / height()));
            event.consume();
        }
    }

    private void onPressed(MouseEvent event) {
        moving = event.getButton() == MouseButton.PRIMARY && !tile.getZoom().whole();
        lastX = event.getX();
        lastY = event.getY();
    }

    private void onDragged(MouseEvent event) {
        if (moving) {
            tile.setZoom(tile.getZoom().moved((lastX - event.getX()) / width(), (lastY - event.getY()) / height()));
            lastX = event.getX();
            lastY = event.getY();
            event.consume();
        }
    }

    private double width() {
        return Math.max(1, picture.getLayoutBounds().getWidth());
    }

    private double height() {
        return Math.max(1, picture.getLayoutBounds().getHeight());
    }
}
