package uz.posbon.benchmarks.map.screen;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import uz.posbon.benchmarks.Percentile;
import uz.posbon.ui.map.Viewport;

/** Pans a map at every pulse and zooms every while, and notes how long each frame took. FX thread only. */
final class Journey extends AnimationTimer {
    private static final int ZOOM_EVERY = 45;
    private static final int[] STEPS = {1, 1, -1, -1};

    private final MovedMap map;
    private final double seconds;
    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private final List<Double> intervals = new ArrayList<>();
    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private Viewport viewport;
    private long begun;
    private long last;
    private long cpu;

    Journey(MovedMap map, Viewport start, double seconds) {
        this.map = map;
        this.viewport = start;
        this.seconds = seconds;
    }

    CompletableFuture<String> begin() {
        map.live(true);
        start();
        return answer;
    }

    @Override
    public void handle(long pulse) {
        long now = System.nanoTime();
        if (begun == 0) {
            begun = now;
            cpu = machine.getProcessCpuTime();
        } else {
            intervals.add((now - last) / 1e6);
        }
        last = now;
        if (now - begun > seconds * 1e9) {
            end();
            return;
        }
        int frame = intervals.size();
        double way = frame / 90.0;
        viewport = viewport.panned(Math.rint(9 * Math.cos(way)), Math.rint(6 * Math.sin(way)));
        if (frame % ZOOM_EVERY == ZOOM_EVERY - 1) {
            int step = STEPS[frame / ZOOM_EVERY % STEPS.length];
            viewport = viewport.zoomedAt(viewport.width() / 2, viewport.height() / 2, viewport.zoom() + step);
        }
        map.show(viewport);
    }

    private void end() {
        stop();
        map.live(false);
        double used = (machine.getProcessCpuTime() - cpu) / 1e6 / intervals.size();
        answer.complete(String.format(
                Locale.ROOT, "frames=%d p50=%.3f p95=%.3f max=%.3f cpu=%.4f", intervals.size(), Percentile.of(intervals, 0.5),
                Percentile.of(intervals, 0.95), Percentile.of(intervals, 1), used));
    }
}
