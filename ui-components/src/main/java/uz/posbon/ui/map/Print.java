package uz.posbon.ui.map;

import uz.posbon.ui.map.draw.PixelGrid;

/** What a layer or a background has drawn, ready to be laid on the map's one picture. Nothing in it changes while it is held. */
public interface Print {

    /**
     * Lays it over what is there already, in the background.
     *
     * @param page premultiplied, in device pixels
     * @param onto what the page shows
     */
    void lay(PixelGrid page, MapFrame onto);

    /** Whether it hides all of such a page, which then need not be cleared before. */
    default boolean covers(MapFrame onto) {
        return false;
    }

    /** It will be laid. FX thread. */
    default void hold() {}

    /** It was laid; as often as it was held. FX thread. */
    default void release() {}
}
