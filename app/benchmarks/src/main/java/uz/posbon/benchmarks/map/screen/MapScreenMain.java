package uz.posbon.benchmarks.map.screen;

import javafx.application.Application;

/**
 * The measured process: a window with one map, told by lines on standard input when to move.
 *
 * <p>{@code MapScreenMain SCENE COUNT TEMPLATE [FOLDER]}, a folder to keep tiles in. Apart from the window, because JavaFX's launcher refuses an Application on the class path.
 */
public final class MapScreenMain {
    private MapScreenMain() {}

    public static void main(String[] arguments) {
        Application.launch(MapWindow.class, arguments);
    }
}
