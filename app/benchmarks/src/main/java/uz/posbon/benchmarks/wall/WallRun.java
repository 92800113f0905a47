package uz.posbon.benchmarks.wall;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uz.posbon.benchmarks.Figure;

/**
 * What the parts share.
 *
 * @param seconds length of one measured window
 * @param incidents of the written year
 * @param hours of the wall's day
 * @param profile where the measured processes leave flight recordings
 */
record WallRun(int seconds, int incidents, int hours, @Nullable Path profile, Consumer<Figure> figures) {
    void figure(String metric, double value, String unit, @Nullable String goal) {
        figures.accept(Figure.of(WallBench.NAME, metric, value, unit, goal));
    }

    void overFloor(String metric, double value, double floor, String unit, @Nullable String goal) {
        figures.accept(Figure.overFloor(WallBench.NAME, metric, value, floor, unit, goal));
    }
}
