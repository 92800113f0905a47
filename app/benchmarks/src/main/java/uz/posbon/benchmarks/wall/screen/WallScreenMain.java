package uz.posbon.benchmarks.wall.screen;

import javafx.application.Application;

/**
 * The measured process: a window with the room's figures, told by lines on standard input what to do.
 *
 * <p>{@code WallScreenMain ADDRESS TOKEN ours|plain}. Apart from the window, because JavaFX's launcher refuses an Application on the class path.
 */
public final class WallScreenMain {
    private WallScreenMain() {}

    public static void main(String[] arguments) {
        Application.launch(WallWindow.class, arguments);
    }
}
