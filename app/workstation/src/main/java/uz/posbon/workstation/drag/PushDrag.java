package uz.posbon.workstation.drag;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import uz.posbon.ui.video.wall.VideoDrag;

/**
 * Something on its way to a display of a wall, as the words between {@code push} and {@code to}: a drag says what a line would say, and
 * nothing else. FX thread only.
 */
public final class PushDrag {
    private static final DataFormat FORMAT = format("application/x-posbon-push");

    private PushDrag() {}

    private static DataFormat format(String type) {
        // A second one of the same name may not be made, and another class loader may have made the first.
        DataFormat known = DataFormat.lookupMimeType(type);
        return known == null ? new DataFormat(type) : known;
    }

    /**
     * Starts a drag; to be called in a handler of {@code DRAG_DETECTED}.
     *
     * @param words e.g. {@code incident #427} or {@code map}
     */
    public static void start(Node node, String words) {
        Dragboard board = node.startDragAndDrop(TransferMode.COPY);
        ClipboardContent content = new ClipboardContent();
        content.put(FORMAT, words);
        board.setContent(content);
    }

    /** The words of what is dragged, a camera's too; empty when it is nothing a display could show. */
    public static Optional<String> words(Dragboard board) {
        return board.hasContent(FORMAT) && board.getContent(FORMAT) instanceof String words
                ? Optional.of(words)
                : VideoDrag.sourceId(board).map(id -> "camera \"" + id + "\"");
    }
}
