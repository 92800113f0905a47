package uz.posbon.benchmarks.queue.screen;

import javafx.application.Application;

/**
 * The measured process: a window with one list, told by lines on standard input what to do.
 *
 * <p>{@code QueueScreenMain ours|plain ROWS}. Apart from the window, because JavaFX's launcher refuses an Application on the class path.
 */
public final class QueueScreenMain {
    private QueueScreenMain() {}

    public static void main(String[] arguments) {
        Application.launch(QueueWindow.class, arguments);
    }
}
