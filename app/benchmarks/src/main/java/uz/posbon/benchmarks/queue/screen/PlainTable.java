package uz.posbon.benchmarks.queue.screen;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import uz.posbon.sdk.alarm.Alarm;

/** As it is usually written: rows with a property, an extractor that tells a sorted list of its changes, a table, every event on the FX thread. */
final class PlainTable implements MeasuredQueue {
    private static final Comparator<ObjectProperty<Alarm>> ORDER = Comparator.comparing((ObjectProperty<Alarm> item) -> item.get().isAcknowledged())
            .thenComparing(item -> item.get().severity().rank())
            .thenComparing(item -> item.get().reportedTime())
            .thenComparing(item -> item.get().id());

    private final ObservableList<ObjectProperty<Alarm>> items = FXCollections.observableArrayList(item -> new Observable[] {item});
    private final Map<String, ObjectProperty<Alarm>> byId = new HashMap<>();
    private final TableView<ObjectProperty<Alarm>> table;

    PlainTable(List<Alarm> alarms) {
        alarms.forEach(alarm -> byId.put(alarm.id(), new SimpleObjectProperty<>(alarm)));
        items.setAll(byId.values());
        table = new TableView<>(new SortedList<>(items, ORDER));
        table.setFixedCellSize(30);
        column("!", alarm -> alarm.severity().code(), 80);
        column("Kind", alarm -> alarm.category().code(), 80);
        column("Title", Alarm::title, 240);
        column("Place", alarm -> alarm.areaDescription() == null ? "" : alarm.areaDescription(), 100);
    }

    private void column(String name, Function<Alarm, String> text, double width) {
        TableColumn<ObjectProperty<Alarm>, String> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> cell.getValue().map(text));
        table.getColumns().add(column);
    }

    @Override
    public Region node() {
        return table;
    }

    @Override
    public void take(List<Alarm> changed) {
        Platform.runLater(() -> changed.forEach(this::show));
    }

    private void show(Alarm alarm) {
        ObjectProperty<Alarm> item = byId.get(alarm.id());
        if (!alarm.isActive() && alarm.isAcknowledged()) {
            items.remove(byId.remove(alarm.id()));
        } else if (item == null) {
            ObjectProperty<Alarm> added = new SimpleObjectProperty<>(alarm);
            byId.put(alarm.id(), added);
            items.add(added);
        } else {
            item.set(alarm);
        }
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public String selected() {
        ObjectProperty<Alarm> item = table.getSelectionModel().getSelectedItem();
        return item == null ? "" : item.get().id();
    }

    @Override
    public String firstTitle() {
        return table.getItems().isEmpty() ? "" : table.getItems().getFirst().get().title();
    }

    @Override
    public int total() {
        return items.size();
    }

    @Override
    public Set<String> lines() {
        return items.stream().map(item -> item.get().id() + item.get().title()).collect(Collectors.toSet());
    }

    @Override
    public void close() {
        items.clear();
    }
}
