package uz.posbon.benchmarks.video.screen;

import javafx.application.Application;

/**
 * The measured process: a window with a grid of video tiles, told by lines on standard input what to play.
 *
 * <p>{@code ScreenMain SHAPE ENGINE [queue]}. Apart from the window, because JavaFX's launcher refuses an Application on the class path.
 */
public final class ScreenMain {
    private ScreenMain() {}

    public static void main(String[] arguments) {
        Application.launch(ScreenWindow.class, arguments);
    }
}
