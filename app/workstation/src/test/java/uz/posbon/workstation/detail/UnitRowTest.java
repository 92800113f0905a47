package uz.posbon.workstation.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class UnitRowTest {
    private static final List<Detail.UnitLine> LINES = List.of(
            new Detail.UnitLine("A-21", "doctor", "3:10", "1.2 km", ""),
            new Detail.UnitLine("E-12", "electrical works of the whole city", "4:10", "2.4 km", ""),
            new Detail.UnitLine("P-11", "patrol", "", "", ""));

    @Test
    void theWayOfEveryUnitStandsBelowOrOfNone(FxRobot robot) {
        VBox list = new VBox();
        robot.interact(() -> {
            list.getChildren().addAll(DetailRows.units(LINES, line -> { }));
            new Scene(list).getRoot().applyCss();
            List<Node> rows = list.getChildren();
            double wide = rows.getFirst().prefHeight(900);
            List<Boolean> below = IntStream.rangeClosed(20, 90).mapToObj(tens -> {
                double width = tens * 10;
                boolean first = rows.getFirst().prefHeight(width) > wide;
                assertThat(rows.get(1).prefHeight(width) > wide).as("%s px", width).isEqualTo(first);
                assertThat(rows.get(2).prefHeight(width)).as("a unit without a way takes no second line").isEqualTo(wide);
                return first;
            }).toList();
            assertThat(below).contains(true, false);
        });
    }
}
