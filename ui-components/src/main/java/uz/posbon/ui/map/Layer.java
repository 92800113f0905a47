package uz.posbon.ui.map;

import javafx.scene.Node;

/** Something drawn over the map's background. FX thread only. Layers are drawn in the order they were added. */
public interface Layer {

    /** What lies over all pixels; as large as the map, its top left corner at the map's. */
    Node node();

    /** Called once, when the layer is added to a map. */
    void attached(LayerHost host);

    /** Draws what is in view; called at most once a pulse, when the view moved or the layer asked for it, the lowest layer first. */
    void paint(MapFrame frame);

    /** Writes words where there is room; called after all layers are painted, when that room may have changed, the topmost layer first. */
    default void write(MapFrame frame) {}

    /**
     * What lies under the pointer.
     *
     * @return whether it was something of this layer, so that layers below are not asked
     */
    default boolean click(double x, double y, int clicks) {
        return false;
    }

    /** Like {@link #click}, as the pointer moves; {@code inside} is false when a layer above has taken it or it left the map. */
    default boolean hover(double x, double y, boolean inside) {
        return false;
    }

    /** Lays what is drawn as pixels over what the layers below have laid; called at each pulse in which something moved or changed. */
    default void compose(Composition onto) {}

    /**
     * The operator pressed Enter.
     *
     * @return whether there was something to open
     */
    default boolean enter() {
        return false;
    }
}
