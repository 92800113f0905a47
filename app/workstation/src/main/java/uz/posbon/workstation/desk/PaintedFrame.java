package uz.posbon.workstation.desk;

import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.util.Subscription;
import uz.posbon.ui.live.FrameTicker;

/** What a window shows once everything done so far has been painted. FX thread only. */
final class PaintedFrame {
    /** Rows follow the picture eight times a second; after so many pulses everything done before has been painted. */
    private static final int PULSES_TO_PAINT = 24;

    private PaintedFrame() {}

    /** Completes {@code painted} with the window {@code within} stands in. */
    static void of(Node within, CompletableFuture<WritableImage> painted) {
        int[] pulses = {0};
        Subscription[] waiting = new Subscription[1];
        waiting[0] = FrameTicker.animation().onPulse(() -> {
            if (++pulses[0] == PULSES_TO_PAINT) {
                waiting[0].unsubscribe();
                painted.complete(within.getScene().snapshot(null));
            }
        });
    }
}
