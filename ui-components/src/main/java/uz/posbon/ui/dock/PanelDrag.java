package uz.posbon.ui.dock;

import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import org.jspecify.annotations.Nullable;

/** A panel on its way with the mouse. */
final class PanelDrag {
    private static final DataFormat FORMAT = format("application/x-posbon-panel");

    private PanelDrag() {}

    private static DataFormat format(String type) {
        // A format may be made once in a program.
        DataFormat known = DataFormat.lookupMimeType(type);
        return known == null ? new DataFormat(type) : known;
    }

    static ClipboardContent of(String panel) {
        ClipboardContent content = new ClipboardContent();
        content.put(FORMAT, panel);
        return content;
    }

    static @Nullable String panel(Dragboard board) {
        return board.getContent(FORMAT) instanceof String panel ? panel : null;
    }
}
