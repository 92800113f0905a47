package uz.posbon.benchmarks.map.screen;

import javafx.scene.Parent;
import uz.posbon.ui.map.Viewport;

/** A map that shows what it is told to. FX thread only. */
interface MovedMap {
    Parent node();

    void show(Viewport viewport);

    /** Begins or ends what changes by itself. */
    void live(boolean on);
}
