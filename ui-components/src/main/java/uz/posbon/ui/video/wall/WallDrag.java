package uz.posbon.ui.video.wall;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.VideoTile;

/** A camera dropped on a tile is shown there, and pinned where the tile was given to pop-in; a tile dropped on another changes places with it. Handlers, not filters: a tile may drag for itself. */
final class WallDrag {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");
    private static final double PICTURE_WIDTH = 192;

    private final VideoWall wall;
    private @Nullable VideoTile target;
    /** The tile under way; null when something else is dragged. */
    private @Nullable VideoTile origin;

    WallDrag(VideoWall wall) {
        this.wall = wall;
        wall.addEventHandler(DragEvent.DRAG_OVER, this::over);
        wall.addEventHandler(DragEvent.DRAG_EXITED, event -> mark(null));
        wall.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        wall.addEventHandler(DragEvent.DRAG_DONE, event -> done());
    }

    /** A tile that can be taken up from now on. On the tile, because its skin lets no mouse event go on to the wall. */
    void source(VideoTile tile) {
        tile.addEventHandler(MouseEvent.DRAG_DETECTED, event -> detected(event, tile));
    }

    private void detected(MouseEvent event, VideoTile tile) {
        VideoSource source = tile.getSource();
        if (!event.isConsumed() && event.getButton() == MouseButton.PRIMARY && source != null) {
            origin = tile;
            VideoDrag.start(tile, source.id(), picture(tile));
            event.consume();
        }
    }

    private static Image picture(VideoTile tile) {
        SnapshotParameters parameters = new SnapshotParameters();
        double scale = Math.min(1, PICTURE_WIDTH / tile.getWidth());
        parameters.setTransform(new Scale(scale, scale));
        parameters.setFill(Color.TRANSPARENT);
        return tile.snapshot(parameters, null);
    }

    private void over(DragEvent event) {
        int slot = wall.slotAt(event.getX(), event.getY());
        VideoTile tile = slot == 0 ? null : wall.tile(slot);
        boolean takes = tile != null && tile != origin && VideoDrag.sourceId(event.getDragboard()).isPresent();
        mark(takes ? tile : null);
        if (takes) {
            event.acceptTransferModes(origin == null ? TransferMode.COPY : TransferMode.MOVE);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        int slot = wall.slotAt(event.getX(), event.getY());
        mark(null);
        boolean taken = slot != 0 && (origin == null ? show(event, slot) : swap(origin, slot));
        event.setDropCompleted(taken);
        event.consume();
    }

    private boolean swap(VideoTile moved, int slot) {
        wall.swap(wall.slotOf(moved), slot);
        return true;
    }

    private boolean show(DragEvent event, int slot) {
        Optional<VideoSource> source = VideoDrag.sourceId(event.getDragboard()).flatMap(id -> wall.getSourceResolver().apply(id));
        source.ifPresent(shown -> {
            wall.show(shown, slot);
            if (wall.slot(slot).follow()) {
                // What a hand put there stays; the next selection must not take it away again.
                wall.pin(slot, true);
            }
            wall.select(slot);
            wall.requestFocus();
        });
        return source.isPresent();
    }

    /** Also after Esc. */
    private void done() {
        mark(null);
        origin = null;
    }

    private void mark(@Nullable VideoTile tile) {
        if (tile != target) {
            if (target != null) {
                target.pseudoClassStateChanged(TARGET, false);
            }
            if (tile != null) {
                tile.pseudoClassStateChanged(TARGET, true);
            }
            target = tile;
        }
    }
}
