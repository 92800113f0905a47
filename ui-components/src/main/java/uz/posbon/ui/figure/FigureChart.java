package uz.posbon.ui.figure;

import java.util.List;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.Chart;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.ControlStyle;

/**
 * Several rows of numbers over the same steps, as lines or as bars (style class {@code figure-chart}): JavaFX's own charts, because they
 * take fonts and colours from the theme as every other control does, are already in the package, and keep their nodes when only numbers change.
 * Lines differ by the shape of their points, not by colour alone. Nothing is animated. FX thread only.
 */
public final class FigureChart extends StackPane {

    /** Lines for what goes on, bars for what stands side by side. */
    public enum Form { LINES, BARS }

    /** A row of numbers and what it is; one number for each step. */
    public record Row(String name, List<Integer> values) {}

    /**
     * What is shown.
     *
     * @param steps names of the steps along the axis, each once
     */
    public record Content(String title, List<String> steps, List<Row> rows) {}

    private final CategoryAxis along = new CategoryAxis();
    private final NumberAxis up = new NumberAxis();
    private final XYChart<String, Number> chart;
    private @Nullable Content shown;

    public FigureChart(Form form) {
        getStyleClass().add("figure-chart");
        chart = form == Form.LINES ? new LineChart<>(along, up) : new BarChart<>(along, up);
        chart.setAnimated(false);
        along.setAnimated(false);
        up.setAnimated(false);
        up.setMinorTickVisible(false);
        up.setForceZeroInRange(true);
        chart.setHorizontalZeroLineVisible(false);
        chart.setVerticalGridLinesVisible(false);
        chart.setAlternativeRowFillVisible(false);
        getChildren().add(chart);
    }

    /** Shows the numbers; only what has changed is touched. */
    public void show(Content content) {
        Content before = shown;
        if (content.equals(before)) {
            return;
        }
        shown = content;
        if (!content.title().equals(chart.getTitle())) {
            chart.setTitle(content.title());
        }
        if (before == null || !before.steps().equals(content.steps()) || !names(before).equals(names(content))) {
            along.getCategories().setAll(content.steps());
            chart.getData().setAll(content.rows().stream().map(row -> series(content.steps(), row)).toList());
        } else {
            update(content);
        }
        scale(content);
    }

    private void update(Content content) {
        for (int r = 0; r < content.rows().size(); r++) {
            List<XYChart.Data<String, Number>> data = chart.getData().get(r).getData();
            List<Integer> values = content.rows().get(r).values();
            for (int i = 0; i < values.size(); i++) {
                if (data.get(i).getYValue().intValue() != values.get(i)) {
                    data.get(i).setYValue(values.get(i));
                }
            }
        }
    }

    /** Whole numbers on the axis: there is no half incident. */
    private void scale(Content content) {
        int most = content.rows().stream().flatMap(row -> row.values().stream()).mapToInt(Integer::intValue).max().orElse(0);
        int unit = 1;
        for (int next = 0; most / unit >= 6; next++) {
            unit = new int[] {2, 5, 10}[next % 3] * (int) Math.pow(10, next / 3);
        }
        up.setAutoRanging(false);
        up.setTickUnit(unit);
        up.setUpperBound((most / unit + 1) * (double) unit);
    }

    private static List<String> names(Content content) {
        return content.rows().stream().map(Row::name).toList();
    }

    private static XYChart.Series<String, Number> series(List<String> steps, Row row) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(row.name());
        for (int i = 0; i < steps.size(); i++) {
            series.getData().add(new XYChart.Data<>(steps.get(i), row.values().get(i)));
        }
        return series;
    }

    /** The chart itself, for tests. */
    Chart chart() {
        return chart;
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyle.beside(FigureChart.class, "figure.css");
    }
}
