package uz.posbon.ui.map;

/** What a layer may ask of the map it is on. */
public interface LayerHost {

    /** Has the layer painted at the next pulse. FX thread. */
    void changed(Layer layer);

    MapThreads threads();
}
