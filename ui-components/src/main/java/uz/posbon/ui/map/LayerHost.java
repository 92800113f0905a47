package uz.posbon.ui.map;

import java.util.List;

/** What a layer may ask of the map it is on. */
public interface LayerHost {

    /** Has the layer painted at the next pulse. FX thread. */
    void changed(Layer layer);

    /** Shows the whole area, because the operator opened what lies there. */
    void fit(LonLatBox area);

    MapThreads threads();

    /** What the words of the layers above have taken; they were there first. */
    List<Room> above(Layer layer);

    /** Tells the layers below where this layer's words are now; they are painted next. */
    void took(Layer layer, Room room);
}
