package uz.posbon.ui.video;

import java.time.Duration;

/** Tells when a size has stopped changing: while a divider is dragged nothing is allocated anew for every pixel. */
final class SteadyBox {

    private static final Duration CALM = Duration.ofMillis(150);

    private Box last = new Box(1, 1);
    private long since;

    Box start(Box box) {
        last = box;
        since = System.nanoTime();
        return box;
    }

    boolean settled(Box box) {
        if (!box.equals(last)) {
            start(box);
            return false;
        }
        return System.nanoTime() - since >= CALM.toNanos();
    }
}
