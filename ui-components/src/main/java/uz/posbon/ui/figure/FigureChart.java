package uz.posbon.ui.figure;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.Chart;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.ControlStyle;

/**
 * Several rows of numbers over the same steps, as lines or as bars (style class {@code figure-chart}): JavaFX's own charts, because they
 * take fonts and colours from the theme as every other control does, are already in the package, and keep their nodes when only numbers change.
 * Lines differ by the shape of their points, not by colour alone. Nothing is animated. Where its numbers can be opened ({@link #onOpen}, pseudo-class
 * {@code opens}), arrow keys walk them, the mouse points at the nearest, a line below says which it is, and Enter, Space or a click opens what is behind
 * it. Whoever walks over the edge leaves: those keys are not consumed. FX thread only.
 */
public final class FigureChart extends VBox {
    private static final PseudoClass OPENS = PseudoClass.getPseudoClass("opens");
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

    /**
     * One number of a chart.
     *
     * @param row which row, from 0
     * @param step which of its steps, from 0
     */
    public record Point(int row, int step) {}

    private final CategoryAxis along = new CategoryAxis();
    private final NumberAxis up = new NumberAxis();
    /** Steps stand side by side, not one above the other. */
    private final boolean across;
    private final ChartKind<?, ?> kind;
    private final ChartCursor cursor;
    private final Label said = new Label();
    private @Nullable Content shown;
    private @Nullable Consumer<Point> action;

    public FigureChart(Form form) {
        getStyleClass().add("figure-chart");
        across = form == Form.LINES;
        kind = across ? lines() : bars();
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
        cursor = new ChartCursor(kind, across);
        said.getStyleClass().add("figure-said");
        said.setMaxWidth(Double.MAX_VALUE);
        setVgrow(chart, Priority.ALWAYS);
        getChildren().add(chart);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        // Where the keyboard has left it stays pointed at, but the style shows that only while somebody is here.
        focusedProperty().subscribe(focused -> {
            if (focused && shown != null) {
                cursor.begin(shown);
                say();
            }
        });
    }

    /**
     * Opens what is behind a number; null makes it a chart that is only read, and the keyboard passes it by.
     *
     * @param open told which number of the {@link Content} shown last is meant
     */
    public void onOpen(@Nullable Consumer<Point> open) {
        action = open;
        setFocusTraversable(open != null);
        pseudoClassStateChanged(OPENS, open != null);
        if (open == null) {
            getChildren().remove(said);
        } else if (!getChildren().contains(said)) {
            getChildren().add(said);
        }
    }

    private void pressed(KeyEvent event) {
        if (action == null || shown == null || event.isAltDown() || event.isControlDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            open();
        } else if (cursor.move(event.getCode(), shown)) {
            event.consume();
            say();
        }
    }

    private void hovered(MouseEvent event) {
        if (action != null && shown != null && isWithin(event)) {
            point(event, shown);
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && action != null && shown != null && isWithin(event)) {
            requestFocus();
            point(event, shown);
            open();
        }
    }

    /** On the plot, or on the names of the steps. */
    private boolean isWithin(MouseEvent event) {
        Node plot = kind.chart().lookup(".chart-plot-background");
        return (plot != null && holds(plot, event)) || holds(along, event);
    }

    private static boolean holds(Node node, MouseEvent event) {
        return node.localToScene(node.getLayoutBounds()).contains(event.getSceneX(), event.getSceneY());
    }

    private void open() {
        Point at = cursor.at();
        if (at != null && action != null) {
            action.accept(at);
        }
    }

    private void point(MouseEvent event, Content content) {
        cursor.go(cursor.nearest(event.getSceneX(), event.getSceneY(), content));
        say();
    }

    private void say() {
        Point at = cursor.at();
        String number = at == null || shown == null ? ""
                : shown.steps().get(at.step()) + " · " + shown.rows().get(at.row()).name() + ": " + shown.rows().get(at.row()).values().get(at.step());
        said.setText(number);
        setAccessibleText(shown == null ? "" : number.isEmpty() ? shown.title() : shown.title() + ", " + number);
    }

    private ChartKind<String, Number> lines() {
        return new ChartKind<>(new LineChart<>(along, up), false, XYChart.Data::new, XYChart.Data::setYValue, XYChart.Data::getYValue);
    }

    /** Lying, so that names of places are read without turning one's head. */
    private ChartKind<Number, String> bars() {
        BarChart<Number, String> chart = new BarChart<>(up, along);
        chart.setCategoryGap(3);
        chart.setBarGap(0);
        return new ChartKind<>(chart, true, (step, value) -> new XYChart.Data<>(value, step), XYChart.Data::setXValue, XYChart.Data::getXValue);
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
            along.getCategories().setAll(across ? content.steps() : content.steps().reversed());
            kind.replace(content);
        } else {
            kind.update(content);
        }
        scale(content);
        if (before != null) {
            cursor.follow(before, content);
        }
        say();
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

    static List<String> names(Content content) {
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
