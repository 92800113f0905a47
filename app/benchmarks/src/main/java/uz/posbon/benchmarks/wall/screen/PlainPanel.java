package uz.posbon.benchmarks.wall.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import uz.posbon.sdk.room.RoomFigures;

/** The same numbers as bare labels, as quickly as they can be put on a screen: no limits, no trend, no charts, nothing to open. */
final class PlainPanel implements ShownFigures {
    private final FlowPane pane = new FlowPane();
    private final List<Label> labels = new ArrayList<>();

    @Override
    public Parent node() {
        return pane;
    }

    @Override
    public Runnable prepare(RoomFigures figures) {
        List<String> texts = texts(figures);
        return () -> {
            while (labels.size() < texts.size()) {
                Label label = new Label();
                labels.add(label);
                pane.getChildren().add(label);
            }
            for (int i = 0; i < texts.size(); i++) {
                labels.get(i).setText(texts.get(i));
            }
        };
    }

    private static List<String> texts(RoomFigures f) {
        return Stream.of(
                        Stream.of("open " + f.open().total()),
                        f.open().byPriority().stream().map(tally -> tally.of() + " " + tally.count()),
                        f.open().byCategory().stream().map(tally -> tally.of() + " " + tally.count()),
                        f.response().stream().map(times -> times.step() + " " + times.now().p50() + " " + times.now().p90()),
                        f.units().byStatus().stream().map(tally -> tally.of() + " " + tally.count()),
                        f.units().districts().stream().map(one -> one.zoneId() + " " + one.available()),
                        f.operators().stream().map(one -> one.operator() + " " + one.alarms()),
                        Stream.of("raised " + f.alarms().raised(), "waiting " + f.alarms().unacknowledged()))
                .flatMap(all -> all)
                .toList();
    }
}
