package uz.posbon.ui.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/**
 * Three pages that take turns: one shown, one being laid, one the screen may still be taking although it is shown no more. FX thread only.
 */
final class Pages {

    private static final int MOST = 3;

    /** At the second pulse after a page was last shown, the screen has done with the frame it was in. */
    private static final int PULSES = 2;

    private final Deque<Page> free = new ArrayDeque<>();
    private final List<Page> resting = new ArrayList<>();
    private final Runnable freed;
    private int taken;
    private int pulses;
    private final AnimationTimer rest = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulses++;
            if (pulses >= PULSES) {
                stop();
                free.addAll(resting);
                resting.clear();
                freed.run();
            }
        }
    };

    /** The runnable is called when there is a page again. */
    Pages(Runnable freed) {
        this.freed = freed;
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
        rest.start();
    }

    /** It was taken and not shown. */
    void giveBack(Page page) {
        taken--;
        free.addLast(page);
    }
}
