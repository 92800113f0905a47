package uz.posbon.workstation.boot;

import java.util.concurrent.Executors;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.map.MapThreads;

/**
 * What indexes, decodes and paints maps. Platform threads: painting computes for as long as it takes, and on virtual threads it would hold the
 * few carriers that commands and the embedded backend's answers wait for.
 */
final class MapWorkers implements AutoCloseable {
    /** The map before the operator's eyes, and one more that is read, or looked at beside it. */
    private static final int AT_ONCE = 2;

    private final Workers threads = new Workers(Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().name("map-", 0).daemon().factory()));

    MapThreads threads() {
        return new MapThreads(threads, new FxExecutor());
    }

    @Override
    public void close() {
        threads.close();
    }
}
