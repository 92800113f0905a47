package uz.posbon.benchmarks.video;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.benchmarks.Median;
import uz.posbon.benchmarks.ScreenProcess;

/**
 * {@code cpu_ratio_N}: the workstation's process with N tiles of 640x360 at 25 pictures a second, over the same streams decoded only.
 * Windows of the floor and of each engine alternate, so that a slow moment of the machine hits all; medians are compared.
 */
final class CpuPart {
    private static final Logger LOG = LoggerFactory.getLogger(CpuPart.class);
    private static final int MOST_TILES = 16;
    private static final int WARM_UP_SECONDS = 10;
    private static final int SETTLE_SECONDS = 3;
    private static final int ROUNDS = 5;
    private static final Map<Integer, String> GOALS = Map.of(9, "<= 2.0", 16, "<= 1.6");

    private final Session session;

    CpuPart(Session session) {
        this.session = session;
    }

    void run() throws IOException, InterruptedException {
        for (int tiles : session.options().tilesBetween(1, MOST_TILES)) {
            Map<String, ScreenProcess> screens = new LinkedHashMap<>();
            try {
                for (String engine : session.options().engines()) {
                    screens.put(engine, session.screen(tiles, engine));
                }
                compare(tiles, screens);
            } finally {
                for (ScreenProcess screen : screens.values()) {
                    screen.close();
                }
            }
        }
    }

    private void compare(int tiles, Map<String, ScreenProcess> screens) throws IOException, InterruptedException {
        List<String> addresses = session.cameras().addresses(tiles);
        for (ScreenProcess screen : screens.values()) {
            window(screen, addresses, WARM_UP_SECONDS);
        }
        List<Double> floor = new ArrayList<>();
        Map<String, List<ScreenWindowUse>> uses = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            floor.add(floor(addresses));
            for (Map.Entry<String, ScreenProcess> screen : screens.entrySet()) {
                ScreenWindowUse use = window(screen.getValue(), addresses, session.options().seconds());
                uses.computeIfAbsent(screen.getKey(), engine -> new ArrayList<>()).add(use);
                LOG.info("{} tiles, {}: {} cores over {}, {} fps, machine {}", tiles, screen.getKey(),
                        two(use.cpu().cores()), two(floor.getLast()), two(use.fpsMin()), two(use.machine()));
            }
        }
        uses.forEach((engine, windows) -> report(tiles, engine, windows, Median.of(floor)));
    }

    private double floor(List<String> addresses) throws IOException, InterruptedException {
        try (FloorDecoders decoders = FloorDecoders.start(addresses)) {
            TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
            CpuSample before = CpuSample.of(decoders.processes());
            TimeUnit.SECONDS.sleep(session.options().seconds());
            CpuSample after = CpuSample.of(decoders.processes());
            if (!decoders.allAlive()) {
                throw new IOException("a decoder of the floor ended early");
            }
            return after.since(before).cores();
        }
    }

    private static ScreenWindowUse window(ScreenProcess screen, List<String> addresses, int seconds) throws IOException, InterruptedException {
        screen.order("play", addresses);
        TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
        ScreenWindowUse use = ScreenWindowUse.measure(screen, seconds);
        screen.order("stop");
        return use;
    }

    private void report(int tiles, String engine, List<ScreenWindowUse> windows, double floor) {
        @Nullable String goal = engine.equals("ffmpeg") ? GOALS.get(tiles) : null;
        session.ratio("cpu_ratio_" + tiles, engine, median(windows, use -> use.cpu().cores()), floor, goal);
        for (ThreadKind kind : ThreadKind.values()) {
            String metric = "cores_" + kind.name().toLowerCase(Locale.ROOT) + "_" + tiles;
            session.figure(metric, engine, median(windows, use -> use.cpu().of(kind)), "cores", null);
        }
        session.figure("cpu_fps_min_" + tiles, engine, median(windows, ScreenWindowUse::fpsMin), "pictures/s", ">= 24");
        session.figure("machine_cores_" + tiles, engine, median(windows, ScreenWindowUse::machine), "cores", null);
    }

    static double median(List<ScreenWindowUse> windows, ToDoubleFunction<ScreenWindowUse> value) {
        return Median.of(windows.stream().mapToDouble(value).boxed().toList());
    }

    private static double two(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
