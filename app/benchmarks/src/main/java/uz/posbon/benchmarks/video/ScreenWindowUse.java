package uz.posbon.benchmarks.video;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uz.posbon.benchmarks.ScreenProcess;

/**
 * One window of time in which a screen played.
 *
 * @param fpsMin pictures a second handed to the screen by the tile that got fewest
 * @param machine cores busy on the whole machine, this screen, the cameras, the display and strangers included
 */
record ScreenWindowUse(CpuUse cpu, double fpsMin, double machine) {

    /** Measures a screen that plays already. */
    static ScreenWindowUse measure(ScreenProcess screen, int seconds) throws IOException, InterruptedException {
        MachineLoad machine = MachineLoad.now();
        Map<String, String> framesBefore = screen.order("frames");
        CpuSample before = CpuSample.of(List.of(screen.pid()));
        TimeUnit.SECONDS.sleep(seconds);
        CpuSample after = CpuSample.of(List.of(screen.pid()));
        Map<String, String> framesAfter = screen.order("frames");
        return new ScreenWindowUse(after.since(before), fpsMin(framesBefore, framesAfter), MachineLoad.now().coresSince(machine));
    }

    static double fpsMin(Map<String, String> before, Map<String, String> after) {
        double seconds = (nanos(after) - nanos(before)) / 1e9;
        long[] from = shown(before);
        long[] to = shown(after);
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < to.length; i++) {
            fewest = Math.min(fewest, to[i] - from[i]);
        }
        return fewest / seconds;
    }

    private static long nanos(Map<String, String> answer) {
        return Long.parseLong(answer.getOrDefault("nanos", "0"));
    }

    private static long[] shown(Map<String, String> answer) {
        return Arrays.stream(answer.getOrDefault("shown", "").split(",")).mapToLong(Long::parseLong).toArray();
    }
}
