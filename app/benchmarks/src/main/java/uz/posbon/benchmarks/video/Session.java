package uz.posbon.benchmarks.video;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uz.posbon.benchmarks.Figure;
import uz.posbon.benchmarks.ScreenProcess;
import uz.posbon.benchmarks.video.screen.ScreenMain;
import uz.posbon.benchmarks.video.screen.WallShape;

/** What the parts share: what was asked, the cameras, and where figures go. */
record Session(VideoOptions options, CameraServer cameras, Consumer<Figure> figures) {

    ScreenProcess screen(int tiles, String engine, String... more) throws IOException, InterruptedException {
        WallShape shape = WallShape.of(tiles);
        Path profile = options.profile();
        Path recording = profile == null ? null : Path.of(profile.toString().replaceFirst("(\\.jfr)?$", "-" + tiles + "-" + engine + ".jfr"));
        List<String> arguments = new ArrayList<>(List.of(shape.toString(), engine));
        arguments.addAll(List.of(more));
        return ScreenProcess.start(ScreenMain.class, arguments, recording);
    }

    void figure(String metric, String engine, double value, String unit, @Nullable String goal) {
        figures.accept(Figure.of(VideoBench.NAME, VideoOptions.metric(metric, engine), value, unit, goal));
    }

    void ratio(String metric, String engine, double value, double floor, @Nullable String goal) {
        figures.accept(Figure.overFloor(VideoBench.NAME, VideoOptions.metric(metric, engine), value, floor, "cores", goal));
    }
}
