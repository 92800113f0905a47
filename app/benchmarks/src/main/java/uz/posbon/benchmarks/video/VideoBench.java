package uz.posbon.benchmarks.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import uz.posbon.benchmarks.BenchOptions;
import uz.posbon.benchmarks.Benchmark;
import uz.posbon.benchmarks.Figure;

/** {@code video}: what a wall of live cameras costs, whether it is smooth, and whether it comes and goes without a trace. */
public final class VideoBench implements Benchmark {
    static final String NAME = "video";
    /** The many openings would otherwise be spent waiting for key frames. */
    private static final int BRISK_GOP = 10;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(BenchOptions given, Consumer<Figure> figures) throws Exception {
        VideoOptions options = VideoOptions.of(given.settings());
        if (!Files.isReadable(Path.of("/proc/self/stat"))) {
            throw new IOException("video reads /proc, so it runs on Linux alone");
        }
        if (options.parts().stream().anyMatch(part -> part != Part.CYCLES)) {
            try (CameraServer cameras = CameraServer.start(CameraServer.USUAL_GOP)) {
                steady(options.parts(), new Session(options, cameras, figures));
            }
        }
        if (options.parts().contains(Part.CYCLES)) {
            try (CameraServer cameras = CameraServer.start(BRISK_GOP)) {
                new CyclesPart(new Session(options, cameras, figures)).run();
            }
        }
    }

    private static void steady(Set<Part> parts, Session session) throws IOException, InterruptedException {
        if (parts.contains(Part.CPU)) {
            new CpuPart(session).run();
        }
        if (parts.contains(Part.FPS)) {
            new FpsPart(session).run();
        }
        if (parts.contains(Part.FIRST)) {
            new FirstPart(session).run();
        }
        if (parts.contains(Part.ENLARGE)) {
            new EnlargePart(session).run();
        }
    }
}
