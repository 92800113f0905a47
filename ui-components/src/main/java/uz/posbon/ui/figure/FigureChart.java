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

    private static final int STEPS = 6;

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
    private final ChartKind<?, ?> kind;
    private @Nullable Content shown;

    public FigureChart(Form form) {
        getStyleClass().add("figure-chart");
        kind = form == Form.LINES ? lines() : bars();
        along.setAnimated(false);
        up.setAnimated(false);
        up.setMinorTickVisible(false);
        XYChart<?, ?> chart = kind.chart();
        chart.setAnimated(false);
        chart.setHorizontalZeroLineVisible(false);
        chart.setVerticalZeroLineVisible(false);
        chart.setVerticalGridLinesVisible(form == Form.BARS);
        chart.setHorizontalGridLinesVisible(form == Form.LINES);
        chart.setAlternativeRowFillVisible(false);
        getChildren().add(chart);
    }

    private ChartKind<String, Number> lines() {
        return new ChartKind<>(new LineChart<>(along, up), XYChart.Data::new, XYChart.Data::setYValue, XYChart.Data::getYValue);
    }

    /** Lying, so that names of places are read without turning one's head. */
    private ChartKind<Number, String> bars() {
        BarChart<Number, String> chart = new BarChart<>(up, along);
        chart.setCategoryGap(3);
        chart.setBarGap(0);
        return new ChartKind<>(chart, (step, value) -> new XYChart.Data<>(value, step), XYChart.Data::setXValue, XYChart.Data::getXValue);
    }

    /** Shows the numbers; only what has changed is touched. */
    public void show(Content content) {
        Content before = shown;
        if (content.equals(before)) {
            return;
        }
        shown = content;
        kind.chart().setTitle(content.title());
        if (before == null || !before.steps().equals(content.steps()) || !names(before).equals(names(content))) {
            along.getCategories().setAll(content.steps());
            kind.replace(content);
        } else {
            kind.update(content);
        }
        scale(content);
    }

    /** Whole numbers on the axis: there is no half incident. */
    private void scale(Content content) {
        int most = content.rows().stream().flatMap(row -> row.values().stream()).mapToInt(Integer::intValue).max().orElse(0);
        int unit = 1;
        for (int next = 0; most / unit >= STEPS; next++) {
            unit = new int[] {2, 5, 10}[next % 3] * (int) Math.pow(10, next / 3);
        }
        up.setAutoRanging(false);
        up.setTickUnit(unit);
        up.setUpperBound((most / unit + 1) * (double) unit);
    }

    private static List<String> names(Content content) {
        return content.rows().stream().map(Row::name).toList();
    }

    /** The chart itself, for tests. */
    Chart chart() {
        return kind.chart();
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyle.beside(FigureChart.class, "figure.css");
    }
}
