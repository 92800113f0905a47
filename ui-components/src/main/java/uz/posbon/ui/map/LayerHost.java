package uz.posbon.ui.map;

import java.util.List;

/** What a layer may ask of the map it is on. */
public interface LayerHost {

    /** Has the layer painted at the next pulse. FX thread. */
    void changed(Layer layer);

    /** Shows the whole area, because the operator opened what lies there. */
    void fit(LonLatBox area);

    MapThreads threads();

    /** What the words and marks of the layers above have taken at this zoom; they were there first. */
    List<Room> above(Layer layer, int zoom);

    /** Tells the layers below where this layer's words are now; they are written next. For {@link Layer#write}. */
    void took(Layer layer, Room room);

    /** What the layers below have drawn at this zoom, which words better keep off. */
    List<Room> marksBelow(Layer layer, int zoom);

    /** Tells the other layers where what this one has drawn at a zoom lies now, words apart. For {@link Layer#paint}. */
    void marked(Layer layer, int zoom, Room room);
}
