package uz.posbon.benchmarks.map;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uz.posbon.benchmarks.Figure;

/**
 * What the parts share.
 *
 * @param seconds length of one measured window
 * @param profile where the measured processes leave flight recordings
 */
record MapRun(int seconds, @Nullable Path profile, Consumer<Figure> figures) {
    void figure(String metric, double value, String unit, @Nullable String goal) {
        figures.accept(Figure.of(MapBench.NAME, metric, value, unit, goal));
    }

    void ratio(String metric, double value, double floor, String unit, @Nullable String goal) {
        figures.accept(Figure.overFloor(MapBench.NAME, metric, value, floor, unit, goal));
    }
}
