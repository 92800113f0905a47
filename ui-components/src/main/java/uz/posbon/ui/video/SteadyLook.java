package uz.posbon.ui.video;

import java.time.Duration;

/** Tells when a look has stopped changing: while a divider is dragged or a wheel turned nothing is allocated anew for every pixel. */
final class SteadyLook {

    private static final Duration CALM = Duration.ofMillis(150);

    private Look last = Look.whole(new Box(1, 1));
    private long since;

    Look start(Look look) {
        last = look;
        since = System.nanoTime();
        return look;
    }

    boolean settled(Look look) {
        if (!look.equals(last)) {
            start(look);
            return false;
        }
        return System.nanoTime() - since >= CALM.toNanos();
    }
}
