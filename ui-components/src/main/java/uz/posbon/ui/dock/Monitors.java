package uz.posbon.ui.dock;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.util.Subscription;

/** The monitors windows can be on. FX thread only. */
public interface Monitors {

    /** The usable part of each, in pixels of the desktop, the primary one first. */
    List<Rectangle2D> now();

    /** Calls after every change until unsubscribed. */
    Subscription watch(Runnable changed);

    /** Those of this machine. */
    static Monitors ofThisMachine() {
        return new Monitors() {
            @Override
            public List<Rectangle2D> now() {
                Screen primary = Screen.getPrimary();
                return Stream.concat(Stream.of(primary), Screen.getScreens().stream().filter(screen -> !screen.equals(primary)))
                        .map(Screen::getVisualBounds)
                        .toList();
            }

            @Override
            public Subscription watch(Runnable changed) {
                InvalidationListener listener = screens -> changed.run();
                Screen.getScreens().addListener(listener);
                return () -> Screen.getScreens().removeListener(listener);
            }
        };
    }
}
