package uz.posbon.workstation.cameras;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.wall.VideoDrag;
import uz.posbon.workstation.words.Words;

/** Every camera of the city, to find, to open with Enter and to drag onto a tile. FX thread only. */
final class CameraList extends VBox {
    private final ObservableList<CameraEntry> all = FXCollections.observableArrayList();
    private final FilteredList<CameraEntry> found = new FilteredList<>(all);
    private final ListView<CameraEntry> list = new ListView<>(found);
    private final TextField filter = new TextField();
    private final Label title = new Label();
    private final Label empty = new Label();

    CameraList(Consumer<String> open) {
        getStyleClass().add("camera-list");
        title.getStyleClass().add("section-title");
        filter.setId("camera-filter");
        list.setId("camera-list");
        list.setPlaceholder(empty);
        list.setCellFactory(view -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, filter, list);
        filter.textProperty().subscribe(this::narrow);
        filter.setOnAction(event -> open(open));
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(open);
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(open);
            }
        });
    }

    /** The selected camera, else the first that was found. */
    private void open(Consumer<String> open) {
        CameraEntry entry = list.getSelectionModel().getSelectedItem();
        if (entry == null && !found.isEmpty()) {
            entry = found.getFirst();
        }
        if (entry != null) {
            open.accept(entry.id());
        }
    }

    private void narrow(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        found.setPredicate(entry -> entry.name().toLowerCase(Locale.ROOT).contains(wanted) || entry.id().toLowerCase(Locale.ROOT).contains(wanted));
        list.getSelectionModel().clearSelection();
    }

    void show(List<CameraEntry> cameras) {
        boolean same = all.stream().map(CameraEntry::id).toList().equals(cameras.stream().map(CameraEntry::id).toList());
        if (!same) {
            all.setAll(cameras);
            return;
        }
        // Row by row, so that what is selected stays selected while ages tick.
        for (int i = 0; i < cameras.size(); i++) {
            if (!all.get(i).equals(cameras.get(i))) {
                all.set(i, cameras.get(i));
            }
        }
    }

    /** Selects a camera and scrolls to it, if the filter shows it. */
    void choose(String id) {
        CameraEntry now = list.getSelectionModel().getSelectedItem();
        if (now == null || !now.id().equals(id)) {
            found.stream().filter(entry -> entry.id().equals(id)).findFirst().ifPresent(entry -> {
                list.getSelectionModel().select(entry);
                list.scrollTo(entry);
            });
        }
    }

    void words(Words words) {
        title.setText(words.text("cameras.title"));
        filter.setPromptText(words.text("cameras.filter"));
        filter.setAccessibleText(words.text("cameras.filter"));
        list.setAccessibleText(words.text("cameras.title"));
        empty.setText(words.text("cameras.empty"));
    }

    @Override
    public void requestFocus() {
        filter.requestFocus();
    }

    /** The name, shortened where it must be, and the id beside it; a row is a handle to drag the camera by. */
    private static final class Cell extends ListCell<CameraEntry> {
        private final Label name = new Label();
        private final Label id = new Label();
        private final Label health = new Label();
        private final HBox row = new HBox(name, health, id);

        Cell() {
            row.getStyleClass().add("camera-row");
            id.getStyleClass().add("muted");
            id.setMinWidth(USE_PREF_SIZE);
            health.setMinWidth(USE_PREF_SIZE);
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            // No wider than the list: it never scrolls sideways.
            setPrefWidth(0);
            setOnDragDetected(event -> {
                CameraEntry entry = getItem();
                if (entry != null) {
                    VideoDrag.start(this, entry.id());
                    event.consume();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable CameraEntry entry, boolean none) {
            super.updateItem(entry, none);
            if (none || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                name.setText(entry.name());
                id.setText(entry.id());
                health.setText(entry.health());
                health.getStyleClass().remove("muted");
                if (entry.old()) {
                    health.getStyleClass().add("muted");
                }
                setAccessibleText(entry.name() + " " + entry.id() + " " + entry.health());
                setGraphic(row);
            }
        }
    }
}
