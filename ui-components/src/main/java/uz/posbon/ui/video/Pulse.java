package uz.posbon.ui.video;

import javafx.util.Subscription;

/** Calls back on the FX thread once a frame, until unsubscribed. The application gives its frame ticker here. */
@FunctionalInterface
public interface Pulse {

    Subscription subscribe(Runnable eachFrame);
}
