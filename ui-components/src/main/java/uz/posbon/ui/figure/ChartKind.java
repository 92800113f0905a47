package uz.posbon.ui.figure;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.chart.XYChart;
import org.jspecify.annotations.Nullable;

/**
 * Standing or lying, a chart's numbers are set the same way: {@code set} and {@code get} know on which axis they are.
 *
 * @param lying steps stand one above the other; the axis has its first below, a reader of a list has it on top
 */
record ChartKind<X, Y>(
        XYChart<X, Y> chart,
        boolean lying,
        BiFunction<String, Number, XYChart.Data<X, Y>> point,
        BiConsumer<XYChart.Data<X, Y>, Number> set,
        Function<XYChart.Data<X, Y>, Number> get) {

    /** What stands for a number on the chart. */
    @Nullable Node node(FigureChart.Point point) {
        return chart.getData().get(point.row()).getData().get(at(point.step(), chart.getData().get(point.row()).getData().size())).getNode();
    }

    private int at(int step, int steps) {
        return lying ? steps - 1 - step : step;
    }

    /** Makes every row anew. */
    void replace(FigureChart.Content content) {
        chart.getData().setAll(content.rows().stream().map(row -> series(content.steps(), row)).toList());
    }

    private XYChart.Series<X, Y> series(List<String> steps, FigureChart.Row row) {
        XYChart.Series<X, Y> series = new XYChart.Series<>();
        series.setName(row.name());
        for (int i = 0; i < steps.size(); i++) {
            int step = at(i, steps.size());
            series.getData().add(point.apply(steps.get(step), row.values().get(step)));
        }
        return series;
    }

    /** Sets those numbers that are others now; rows and steps are the same as before. */
    void update(FigureChart.Content content) {
        for (int r = 0; r < content.rows().size(); r++) {
            List<XYChart.Data<X, Y>> data = chart.getData().get(r).getData();
            List<Integer> values = content.rows().get(r).values();
            for (int i = 0; i < values.size(); i++) {
                XYChart.Data<X, Y> one = data.get(at(i, values.size()));
                if (get.apply(one).intValue() != values.get(i)) {
                    set.accept(one, values.get(i));
                }
            }
        }
    }
}
