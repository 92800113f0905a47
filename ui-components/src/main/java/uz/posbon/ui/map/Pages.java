package uz.posbon.ui.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.FrameTicker;

/**
 * Three pages that take turns: one shown, one being laid, one the screen may still be taking although it is shown no more. FX thread only.
 */
final class Pages {
    private static final int MOST = 3;

    /** At the second pulse after a page was last shown, the screen has done with the frame it was in. */
    private static final int PULSES = 2;

    private final Deque<Page> free = new ArrayDeque<>();
    private final List<Page> resting = new ArrayList<>();
    private final FrameTicker pulse;
    private final Runnable freed;
    private int taken;
    private int pulses;
    private @Nullable Subscription ticking;

    /**
     * No pages yet.
     *
     * @param pulses each pulse of the screen
     * @param freed called when there is a page again
     */
    Pages(FrameTicker pulses, Runnable freed) {
        this.pulse = pulses;
        this.freed = freed;
    }

    private void pulsed() {
        pulses++;
        if (pulses >= PULSES && ticking != null) {
            ticking.unsubscribe();
            ticking = null;
            free.addAll(resting);
            resting.clear();
            freed.run();
        }
    }

    /** One that can be laid; null when there will be one shortly. */
    @Nullable Page take(MapFrame onto) {
        free.removeIf(page -> !page.fits(onto));
        Page page = free.pollFirst();
        if (page == null && taken + resting.size() < MOST) {
            page = Page.of(onto);
        }
        taken += page == null ? 0 : 1;
        return page;
    }

    /** It was shown, and is no more. */
    void rest(Page page) {
        taken--;
        resting.add(page);
        pulses = 0;
        if (ticking == null) {
            ticking = pulse.onPulse(this::pulsed);
        }
    }

    /** It was taken and not shown. */
    void giveBack(Page page) {
        taken--;
        free.addLast(page);
    }
}
