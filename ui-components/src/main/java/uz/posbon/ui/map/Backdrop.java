package uz.posbon.ui.map;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;

/** Paints the background of a map, such as tiles. FX thread only. */
public interface Backdrop {

    Node node();

    /** Shows this part of the world from the next pulse on. */
    void show(Viewport viewport);

    /** Lays what is drawn as pixels, below all layers. */
    default void compose(Composition onto) {}

    /** Told when {@link #compose} would lay something new. */
    default void onChange(Runnable listener) {}

    ReadOnlyObjectProperty<BackdropState> stateProperty();

    /** Whom the background is owed to, as its licence asks for it to be shown. */
    String attribution();
}
