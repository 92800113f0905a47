package uz.posbon.benchmarks.map;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import uz.posbon.benchmarks.ScreenProcess;
import uz.posbon.benchmarks.map.screen.MapScreenMain;
import uz.posbon.benchmarks.map.screen.Scene;

/** {@code near}: the nearest ten of a hundred thousand symbols, and which of them is under the pointer; medians over many places. */
final class NearPart implements MapPart {
    @Override
    public String name() {
        return "near";
    }

    @Override
    public void run(MapRun run) throws IOException, InterruptedException {
        try (LoopbackTiles tiles = LoopbackTiles.start();
                ScreenProcess screen = ScreenProcess.start(MapScreenMain.class, List.of(Scene.SYMBOLS.name(), "100000", tiles.template()), null)) {
            screen.order("near"); // warms up
            Map<String, String> answer = screen.order("near");
            for (String metric : List.of("nearest_us", "hit_us")) {
                run.figure(metric, Double.parseDouble(answer.getOrDefault(metric, "NaN")), "us", "<= 200");
                run.figure(metric + "_p99", Double.parseDouble(answer.getOrDefault(metric + "_p99", "NaN")), "us", null);
            }
        }
    }
}
