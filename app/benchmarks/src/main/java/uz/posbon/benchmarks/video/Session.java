package uz.posbon.benchmarks.video;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uz.posbon.benchmarks.Figure;
import uz.posbon.benchmarks.video.screen.WallShape;

/** What the parts share: what was asked, the cameras, and where figures go. */
record Session(VideoOptions options, CameraServer cameras, Consumer<Figure> figures) {

    ScreenProcess screen(int tiles, String engine, String... more) throws IOException, InterruptedException {
        return ScreenProcess.start(WallShape.of(tiles), engine, options, more);
    }

    void figure(String metric, String engine, double value, String unit, @Nullable String goal) {
        figures.accept(Figure.of(VideoBench.NAME, VideoOptions.metric(metric, engine), value, unit, goal));
    }

    void ratio(String metric, String engine, double value, double floor, @Nullable String goal) {
        figures.accept(Figure.overFloor(VideoBench.NAME, VideoOptions.metric(metric, engine), value, floor, "cores", goal));
    }
}
