package uz.posbon.workstation.wall;

import javafx.scene.layout.Region;

/** Paints one kind of panel. It may be shown on another place, or hidden, and shown again with something else. FX thread only. */
interface PanelView {
    Region node();

    /** Whether it can paint this. */
    boolean takes(PanelModel model);

    /** Paints it; cheap where nothing changed. */
    void show(PanelModel model, DisplayModel display);
}
