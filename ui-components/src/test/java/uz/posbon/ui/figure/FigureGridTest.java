package uz.posbon.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.TilePane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import uz.posbon.ui.symbol.ControlStyle;
import uz.posbon.ui.symbol.Tone;

/** Figures under the keyboard: two rows of three tiles, one of which is only read. */
@ExtendWith(ApplicationExtension.class)
class FigureGridTest {
    private final List<String> opened = new ArrayList<>();
    private final List<FigureTile> tiles = new ArrayList<>();
    private FigureChart chart;

    @Start
    void start(Stage stage) {
        FigureGrid grid = new FigureGrid();
        chart = new FigureChart(FigureChart.Form.BARS);
        TilePane first = new TilePane();
        TilePane second = new TilePane();
        for (int i = 0; i < 6; i++) {
            FigureTile tile = new FigureTile();
            String name = "figure " + i;
            tile.show(Figure.of(name, Integer.toString(i)));
            if (i != 1) {
                tile.onOpen(() -> opened.add(name));
            }
            tiles.add(tile);
            (i < 3 ? first : second).getChildren().add(tile);
        }
        grid.getChildren().addAll(first, second, chart);
        Scene scene = new Scene(grid, 900, 700);
        scene.getStylesheets().add(ControlStyle.beside(FigureGridTest.class, "theme.css"));
        stage.setScene(scene);
        stage.show();
        tiles.getFirst().requestFocus();
    }

    @Test
    void arrowsGoToTheNearestTileThatOpensAndEnterOpensIt(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        assertThat(focused(robot)).as("what is only read is passed by").isEqualTo(2);
        robot.push(KeyCode.RIGHT);
        assertThat(focused(robot)).as("nothing further right").isEqualTo(2);
        robot.push(KeyCode.DOWN);
        assertThat(focused(robot)).isEqualTo(5);
        robot.push(KeyCode.LEFT);
        assertThat(focused(robot)).isEqualTo(4);
        robot.push(KeyCode.UP);
        assertThat(focused(robot)).as("the tile above is not to be opened: one beside it is").isIn(0, 2);
        robot.push(KeyCode.END);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SPACE);
        assertThat(opened).containsExactly("figure 5", "figure 0");
    }

    private int focused(FxRobot robot) {
        List<Integer> at = new ArrayList<>();
        robot.interact(() -> at.add(tiles.indexOf(tiles.getFirst().getScene().getFocusOwner())));
        return at.getFirst();
    }

    @Test
    void aToneIsSeenAsAShapeTooAndHeard(FxRobot robot) {
        FigureTile tile = tiles.getFirst();
        robot.interact(() -> tile.show(new Figure("Waiting", "7", "cases", "limit 5", "▲ 4 weeks: 3", Tone.EXTREME)));
        assertThat(tile.getPseudoClassStates()).contains(Tone.EXTREME.pseudoClass());
        assertThat(tile.lookup(".symbol")).isNotNull();
        assertThat(tile.getAccessibleText()).isEqualTo("Waiting: 7 cases, limit 5, ▲ 4 weeks: 3");
        robot.interact(() -> tile.show(Figure.of("Waiting", "0")));
        assertThat(tile.getPseudoClassStates()).doesNotContain(Tone.EXTREME.pseudoClass());
        assertThat(tile.lookup(".symbol")).isNull();
    }

    @Test
    void theNumberGrowsWithTheTextAroundIt(FxRobot robot) {
        Label value = (Label) tiles.getFirst().lookup(".figure-value");
        double before = value.getFont().getSize();
        robot.interact(() -> {
            tiles.getFirst().setStyle("-fx-font-size: 28px");
            tiles.getFirst().applyCss();
        });
        assertThat(value.getFont().getSize()).isEqualTo(56).isGreaterThan(before);
    }

    @Test
    void aChartKeepsItsPointsWhenOnlyNumbersChange(FxRobot robot) {
        show(robot, 1, 2);
        XYChart<?, ?> bars = (XYChart<?, ?>) chart.chart();
        Object point = bars.getData().getFirst().getData().getFirst();
        show(robot, 1, 30);
        assertThat(bars.getData().getFirst().getData().getFirst()).as("the second step, below the first").isSameAs(point);
        assertThat(((XYChart.Data<?, ?>) point).getXValue()).isEqualTo(30);
    }

    @Test
    void arrowsWalkTheNumbersOfAChartAndLeaveItOverItsEdges(FxRobot robot) {
        List<FigureChart.Point> points = openable(robot);
        robot.interact(() -> tiles.get(5).requestFocus());
        robot.push(KeyCode.DOWN);
        assertThat(chart.isFocused()).as("what is below the tiles").isTrue();
        assertThat(chart.getAccessibleText()).as("the uppermost bar first").isEqualTo("Districts, north · units: 1");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.SPACE);
        assertThat(points).containsExactly(new FigureChart.Point(0, 0), new FigureChart.Point(1, 1));
        robot.push(KeyCode.DOWN);
        assertThat(chart.isFocused()).as("nothing is further down").isTrue();
        robot.push(KeyCode.UP);
        robot.push(KeyCode.UP);
        assertThat(focused(robot)).as("over the upper edge").isNotNegative();
    }

    @Test
    void theNumberNearestToAClickIsOpenedThoughItsBarIsNotThere(FxRobot robot) {
        List<FigureChart.Point> points = openable(robot);
        XYChart<?, ?> bars = (XYChart<?, ?>) chart.chart();
        Bounds nothing = onScreen(bars.getData().get(1).getData().getLast().getNode());
        robot.clickOn(nothing.getMinX() + 150, nothing.getCenterY());
        assertThat(points).containsExactly(new FigureChart.Point(1, 0));
        assertThat(chart.getAccessibleText()).isEqualTo("Districts, north · cases: 0");
    }

    @Test
    void whatIsPointedAtIsFollowedWhenStepsMoveOn(FxRobot robot) {
        List<FigureChart.Point> points = openable(robot);
        robot.interact(chart::requestFocus);
        robot.interact(() -> chart.show(new FigureChart.Content("Districts", List.of("west", "north"), List.of(
                new FigureChart.Row("units", List.of(7, 8)), new FigureChart.Row("cases", List.of(5, 6))))));
        assertThat(chart.getAccessibleText()).isEqualTo("Districts, north · units: 8");
        robot.push(KeyCode.ENTER);
        assertThat(points).containsExactly(new FigureChart.Point(0, 1));
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private List<FigureChart.Point> openable(FxRobot robot) {
        List<FigureChart.Point> points = new ArrayList<>();
        robot.interact(() -> {
            chart.show(new FigureChart.Content("Districts", List.of("north", "south"), List.of(
                    new FigureChart.Row("units", List.of(1, 2)), new FigureChart.Row("cases", List.of(0, 4)))));
            chart.onOpen(points::add);
        });
        return points;
    }

    private void show(FxRobot robot, int first, int second) {
        robot.interact(() -> chart.show(new FigureChart.Content(
                "Districts", List.of("north", "south"), List.of(new FigureChart.Row("units", List.of(first, second))))));
    }
}
