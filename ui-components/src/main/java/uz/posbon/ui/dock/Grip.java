package uz.posbon.ui.dock;

import javafx.scene.layout.Region;

/** A small handle over the upper edge of a panel that stands alone and has no tab: seen while the mouse is over the panel. */
final class Grip extends Region {
    private static final double WIDTH = 44;
    private static final double HEIGHT = 10;

    Grip() {
        getStyleClass().add("dock-grip");
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
