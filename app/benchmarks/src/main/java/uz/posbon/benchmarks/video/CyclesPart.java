package uz.posbon.benchmarks.video;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.benchmarks.ScreenProcess;

/**
 * {@code rss_growth}, {@code threads_left}, {@code descriptors_left}: nine tiles are opened, have shown a picture each, and are closed again,
 * two hundred times; what the process holds at the end over what it held after the tenth time. Before each look the collector runs: garbage that
 * the heap has room for is not growth, memory that FFmpeg, VLC or a picture's buffer still holds is.
 */
final class CyclesPart {
    private static final Logger LOG = LoggerFactory.getLogger(CyclesPart.class);
    private static final int TILES = 9;
    private static final int FIRST_LOOK = 10;
    private static final int CYCLES = 200;
    private static final int CALM_SECONDS = 3;

    private final Session session;

    CyclesPart(Session session) {
        this.session = session;
    }

    void run() throws IOException, InterruptedException {
        for (String engine : session.options().engines()) {
            try (ScreenProcess screen = session.screen(TILES, engine)) {
                Footprint early = cycles(screen, FIRST_LOOK);
                Footprint late = cycles(screen, CYCLES - FIRST_LOOK);
                report(engine, early, late);
            }
        }
    }

    private Footprint cycles(ScreenProcess screen, int count) throws IOException, InterruptedException {
        List<String> addresses = session.cameras().addresses(TILES);
        for (int i = 0; i < count; i++) {
            screen.order("play", addresses);
            screen.order("stop");
        }
        TimeUnit.SECONDS.sleep(CALM_SECONDS);
        screen.order("collect");
        TimeUnit.SECONDS.sleep(1);
        Footprint footprint = Footprint.of(screen.pid());
        LOG.info("after {} cycles more: {}", count, footprint);
        return footprint;
    }

    private void report(String engine, Footprint early, Footprint late) {
        session.figure("rss_mb_tenth_cycle", engine, early.residentKib() / 1024.0, "MiB", null);
        session.figure("rss_mb_last_cycle", engine, late.residentKib() / 1024.0, "MiB", null);
        session.figure("rss_growth", engine, (double) late.residentKib() / early.residentKib(), "ratio", "<= 1.05");
        session.figure("threads_left", engine, late.threads() - early.threads(), "threads", "= 0");
        session.figure("descriptors_left", engine, late.descriptors() - early.descriptors(), "descriptors", "= 0");
    }
}
