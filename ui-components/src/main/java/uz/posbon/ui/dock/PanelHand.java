package uz.posbon.ui.dock;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** Carries panels with the mouse: from a tab or a grip, over the places, to where it is let go. FX thread only. */
final class PanelHand {

    /** What may be done, and what is done, where a panel is let go. */
    interface Rules {
        boolean mayGo(String panel, Set<String> others, DockSide side);

        void go(String panel, Beside beside);

        /** It was let go where no place is. */
        void out(String panel);
    }

    private final Rules rules;

    PanelHand(Rules rules) {
        this.rules = rules;
    }

    /** Lets the mouse take the panel by that node. */
    void carriedBy(Node handle, String panel) {
        handle.setOnDragDetected(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                Dragboard board = handle.startDragAndDrop(TransferMode.MOVE);
                board.setContent(PanelDrag.of(panel));
                board.setDragView(handle.snapshot(new SnapshotParameters(), null));
                event.consume();
            }
        });
        handle.setOnDragDone(event -> {
            if (event.getTransferMode() == null) {
                rules.out(panel);
            }
            event.consume();
        });
    }

    /** Lets panels be put there. */
    void putOn(DockLeaf leaf) {
        leaf.addEventHandler(DragEvent.DRAG_OVER, event -> over(event, leaf));
        leaf.addEventHandler(DragEvent.DRAG_DROPPED, event -> dropped(event, leaf));
        leaf.addEventHandler(DragEvent.DRAG_EXITED, event -> leaf.clearHint());
    }

    private void over(DragEvent event, DockLeaf leaf) {
        @Nullable String panel = PanelDrag.panel(event.getDragboard());
        if (panel != null) {
            DockSide side = leaf.sideAt(event.getX(), event.getY());
            if (rules.mayGo(panel, leaf.ids(), side)) {
                leaf.hint(side);
                event.acceptTransferModes(TransferMode.MOVE);
            } else {
                leaf.clearHint();
            }
            event.consume();
        }
    }

    private void dropped(DragEvent event, DockLeaf leaf) {
        leaf.clearHint();
        @Nullable String panel = PanelDrag.panel(event.getDragboard());
        DockSide side = leaf.sideAt(event.getX(), event.getY());
        if (panel != null && rules.mayGo(panel, leaf.ids(), side)) {
            event.setDropCompleted(true);
            event.consume();
            rules.go(panel, new Beside(leaf.ids(), side, Math.max(1, side.isInRow() ? leaf.getWidth() / 2 : leaf.getHeight() / 2)));
        }
    }
}
