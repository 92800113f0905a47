package uz.posbon.benchmarks.screen;

import java.util.ArrayList;
import java.util.List;

/** How old what the screen shows is, asked two hundred times a second: the newest thing on it was true so long ago. */
public final class ShownAge implements AutoCloseable {
    private static final int EVERY_MILLIS = 5;

    private final List<Double> ages = new ArrayList<>();
    private final Thread asking;
    private volatile long shown;

    public ShownAge() {
        shown = System.nanoTime();
        asking = Thread.ofPlatform().name("shown-age").daemon().start(this::ask);
    }

    /** What was true at this {@link System#nanoTime} is on the screen now. Any thread. */
    public void shown(long truth) {
        shown = truth;
    }

    private void ask() {
        try {
            while (true) {
                Thread.sleep(EVERY_MILLIS);
                ages.add((System.nanoTime() - shown) / 1e6);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends, and says every age it saw, in milliseconds. */
    public List<Double> end() throws InterruptedException {
        asking.interrupt();
        asking.join();
        return ages;
    }

    @Override
    public void close() {
        asking.interrupt();
    }
}
