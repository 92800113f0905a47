package uz.posbon.ui.video.wall;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** A camera under the mouse on its way to a tile: what lists and maps start and a wall takes. FX thread only. */
public final class VideoDrag {

    /** The source's id as a string. */
    public static final DataFormat FORMAT = format("application/x-posbon-video-source");

    private VideoDrag() {}

    private static DataFormat format(String type) {
        // A second one of the same name may not be made, and another class loader may have made the first.
        DataFormat known = DataFormat.lookupMimeType(type);
        return known == null ? new DataFormat(type) : known;
    }

    /**
     * Starts a drag; to be called in a handler of {@code DRAG_DETECTED}.
     *
     * @param node where it starts
     * @param sourceId what the wall's source resolver knows the camera by
     */
    public static Dragboard start(Node node, String sourceId) {
        return start(node, sourceId, null);
    }

    /** The same with a picture under the mouse. */
    public static Dragboard start(Node node, String sourceId, @Nullable Image picture) {
        Dragboard board = node.startDragAndDrop(TransferMode.COPY_OR_MOVE);
        ClipboardContent content = new ClipboardContent();
        content.put(FORMAT, sourceId);
        board.setContent(content);
        if (picture != null) {
            board.setDragView(picture, -16, -16);
        }
        return board;
    }

    /** The camera that is dragged; empty when it is something else. */
    public static Optional<String> sourceId(Dragboard board) {
        return board.hasContent(FORMAT) && board.getContent(FORMAT) instanceof String id ? Optional.of(id) : Optional.empty();
    }
}
