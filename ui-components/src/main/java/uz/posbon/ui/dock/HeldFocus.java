package uz.posbon.ui.dock;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Who had the keyboard before panels are moved about. FX thread only. */
final class HeldFocus {
    private final @Nullable Node holder;

    /** @param scene null for a space that is in no window yet */
    HeldFocus(@Nullable Scene scene) {
        holder = scene == null ? null : scene.getFocusOwner();
    }

    /**
     * Gives it back. Where its holder was hidden it goes to {@code heir}, not to whatever comes first in the window: the next key must not press a button
     * nobody has chosen.
     */
    void giveBack(@Nullable Scene scene, Node heir) {
        if (holder != null && holder.getScene() == scene) {
            holder.requestFocus();
        } else if (holder != null && holder.getScene() == null) {
            heir.requestFocus();
        }
    }
}
