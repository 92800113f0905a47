package uz.posbon.workstation.room;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.figure.FigureChart;

/** A chart of the overview: it opens what is behind the number as it is shown, though the model may be further by then. FX thread only. */
final class RoomChart {
    private final FigureChart chart;
    private RoomModel.@Nullable Chart shown;

    /** @param open opens what is behind a number of this chart */
    RoomChart(FigureChart.Form form, BiConsumer<Node, List<RoomModel.Behind>> open) {
        chart = new FigureChart(form);
        HBox.setHgrow(chart, Priority.ALWAYS);
        chart.setMinWidth(0);
        // Of one width, whatever their labels are.
        chart.setPrefWidth(1);
        chart.onOpen(point -> {
            if (shown != null) {
                open.accept(chart, List.of(shown.behind(point)));
            }
        });
    }

    FigureChart node() {
        return chart;
    }

    void show(RoomModel.Chart next) {
        shown = next;
        chart.show(next.content());
    }
}
