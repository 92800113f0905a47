package uz.posbon.benchmarks.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import uz.posbon.benchmarks.Median;
import uz.posbon.benchmarks.ScreenProcess;
import uz.posbon.benchmarks.map.screen.MapScreenMain;
import uz.posbon.benchmarks.map.screen.Scene;

/**
 * {@code frames}: the same pan and zoom over the same tiles, in windows of their own that take turns: the bare Gluon map, Gluon's own
 * layer with ten thousand nodes, and ours with a hundred thousand symbols of which five thousand move each second.
 *
 * <p>{@code node_cost_ratio} compares processor time: what a frame with symbols takes beyond one without, for each symbol.
 */
final class FramesPart implements MapPart {
    private static final int ROUNDS = 3;
    private static final int SYMBOLS = 100_000;
    private static final int NODES = 10_000;

    @Override
    public String name() {
        return "frames";
    }

    @Override
    public void run(MapRun run) throws IOException, InterruptedException {
        Map<Scene, ScreenProcess> screens = new EnumMap<>(Scene.class);
        Map<Scene, List<Frames>> measured = new EnumMap<>(Scene.class);
        try (LoopbackTiles tiles = LoopbackTiles.start()) {
            for (Scene scene : Scene.values()) {
                ScreenProcess screen = start(run, scene, tiles);
                screens.put(scene, screen);
                measure(run, screen); // warms up
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (Map.Entry<Scene, ScreenProcess> screen : screens.entrySet()) {
                    measured.computeIfAbsent(screen.getKey(), first -> new ArrayList<>()).add(measure(run, screen.getValue()));
                }
            }
        } finally {
            for (ScreenProcess screen : screens.values()) {
                screen.close();
            }
        }
        report(run, measured);
    }

    private static Frames measure(MapRun run, ScreenProcess screen) throws IOException, InterruptedException {
        return Frames.of(screen.order("measure", List.of(Integer.toString(run.seconds()))));
    }

    private static ScreenProcess start(MapRun run, Scene scene, LoopbackTiles tiles) throws IOException, InterruptedException {
        Path profile = run.profile();
        Path recording = profile == null ? null : Path.of(profile.toString().replaceFirst("(\\.jfr)?$", "-" + scene + ".jfr"));
        int count = switch (scene) {
            case BARE, EMPTY -> 0;
            case NODES -> NODES;
            case SYMBOLS, SYMBOLS_OVER_GLUON -> SYMBOLS;
        };
        return ScreenProcess.start(MapScreenMain.class, List.of(scene.name(), Integer.toString(count), tiles.template()), recording);
    }

    private static void report(MapRun run, Map<Scene, List<Frames>> measured) {
        double bare = median(measured, Scene.BARE, Frames::p95);
        double ours = median(measured, Scene.SYMBOLS, Frames::p95);
        double overGluon = median(measured, Scene.SYMBOLS_OVER_GLUON, Frames::p95);
        run.figure("frame_p95_ms_100k", ours, "ms", "<= 33");
        run.ratio("ratio_to_bare_gluon", ours, bare, "ms", "<= 1.3");
        run.figure("frame_p95_ms_100k_over_gluon", overGluon, "ms", null);
        run.ratio("ratio_to_bare_gluon_over_gluon", overGluon, bare, "ms", null);
        for (Scene scene : Scene.values()) {
            String name = scene.name().toLowerCase(Locale.ROOT);
            run.figure("frame_p50_ms_" + name, median(measured, scene, Frames::p50), "ms", null);
            run.figure("frame_p95_ms_" + name, median(measured, scene, Frames::p95), "ms", null);
            run.figure("frame_max_ms_" + name, median(measured, scene, Frames::max), "ms", null);
            run.figure("cpu_ms_a_frame_" + name, median(measured, scene, Frames::cpu), "ms", null);
        }
        double node = (median(measured, Scene.NODES, Frames::cpu) - median(measured, Scene.BARE, Frames::cpu)) / NODES;
        double symbol = (median(measured, Scene.SYMBOLS, Frames::cpu) - median(measured, Scene.EMPTY, Frames::cpu)) / SYMBOLS;
        run.figure("node_us", node * 1000, "us", null);
        run.figure("symbol_us", symbol * 1000, "us", null);
        run.figure("node_cost_ratio", node / symbol, "times", ">= 15");
    }

    private static double median(Map<Scene, List<Frames>> measured, Scene scene, ToDoubleFunction<Frames> what) {
        return Median.of(measured.getOrDefault(scene, List.of()).stream().map(what::applyAsDouble).toList());
    }
}
