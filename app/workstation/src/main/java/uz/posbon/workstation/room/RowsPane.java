package uz.posbon.workstation.room;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.sdk.room.RoomRows;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.words.Words;

/**
 * What is behind a figure, as a list; Enter or a double click opens the row on the desk. Where a tile holds several numbers, each has its list: buttons
 * above, or the keys left and right, change between them. FX thread only.
 */
public final class RowsPane extends BorderPane {
    private final Label title = new Label();
    private final Label remark = new Label();
    private final Label hint = new Label();
    private final ListView<RoomRow> list = new ListView<>();
    private final Label empty = new Label();
    private final FlowPane others = new FlowPane();
    private final Consumer<RoomModel.Behind> asked;
    private List<RoomModel.Behind> all = List.of();
    private RoomModel.@Nullable Behind behind;
    private @Nullable Words words;

    /**
     * @param asked asks the backend what is behind a figure; {@link #show} takes the answer
     * @param chosen opens a row on the desk
     */
    RowsPane(Consumer<RoomModel.Behind> asked, Consumer<RoomRow> chosen) {
        this.asked = asked;
        getStyleClass().add("room-rows");
        title.getStyleClass().add("room-rows-title");
        title.setWrapText(true);
        remark.getStyleClass().add("room-rows-remark");
        remark.setWrapText(true);
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        empty.getStyleClass().add("muted");
        list.setId("room-rows");
        list.setPlaceholder(empty);
        list.setCellFactory(view -> new RowCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                choose(chosen);
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                choose(chosen);
            }
        });
        others.getStyleClass().add("room-rows-others");
        // Before the list, which scrolls sideways with them.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
            if (step != 0 && all.size() > 1 && !event.isAltDown() && !event.isControlDown()) {
                event.consume();
                change(all.get(Math.floorMod(all.indexOf(behind) + step, all.size())));
            }
        });
        setTop(new VBox(others, title, remark));
        setCenter(list);
        setBottom(hint);
    }

    private void choose(Consumer<RoomRow> chosen) {
        RoomRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            remark.setText("");
            chosen.accept(row);
        }
    }

    void words(Words now) {
        if (now != words) {
            words = now;
            hint();
            list.refresh();
        }
    }

    private void hint() {
        if (words != null) {
            hint.setText(words.text(all.size() > 1 ? "room.rows.several" : "room.rows.hint"));
        }
    }

    /** Begins with the first of the lists. */
    void begin(List<RoomModel.Behind> lists) {
        all = lists;
        boolean several = lists.size() > 1;
        others.setVisible(several);
        others.setManaged(several);
        others.getChildren().setAll(several ? lists.stream().map(this::button).toList() : List.of());
        hint();
        change(lists.getFirst());
    }

    private ToggleButton button(RoomModel.Behind behindIt) {
        ToggleButton button = new ToggleButton(behindIt.name());
        button.setUserData(behindIt);
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            change(behindIt);
            list.requestFocus();
        });
        return button;
    }

    /** What is known already is there at once, the rest is asked for. */
    private void change(RoomModel.Behind next) {
        behind = next;
        others.getChildren().forEach(button -> ((ToggleButton) button).setSelected(button.getUserData() == next));
        remark.setText("");
        title.setText(next.title());
        empty.setText(words == null || next.figure() == null ? "" : words.text("room.rows.asking"));
        list.getItems().setAll(next.known());
        if (next.figure() == null) {
            filled(next.known().size());
        } else {
            asked.accept(next);
        }
    }

    /** Shows the answer to what was asked last; another one is too late. */
    public void show(RoomModel.Behind of, RoomRows found) {
        if (of == behind) {
            list.getItems().setAll(found.items());
            filled(found.total());
        }
    }

    /** Says why what was asked last has no answer; of another list it is too late. */
    public void failed(RoomModel.Behind of, String sentence) {
        if (of == behind) {
            empty.setText("");
            say(sentence);
        }
    }

    /** Says what is wrong, or why a row cannot be opened. */
    public void say(String sentence) {
        remark.setText(sentence);
    }

    private void filled(int total) {
        if (words != null && behind != null) {
            int shown = list.getItems().size();
            title.setText(behind.title() + ": " + (shown < total
                    ? words.text("room.rows.cut", Map.of("n", Integer.toString(shown), "total", Integer.toString(total)))
                    : Integer.toString(total)));
            empty.setText(words.text("room.rows.empty"));
        }
        list.getSelectionModel().selectFirst();
    }

    /** The rows that are shown, for tests. */
    List<RoomRow> items() {
        return list.getItems();
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /** One row: what people call it, what it is, and its times. */
    private final class RowCell extends ListCell<RoomRow> {
        RowCell() {
            getStyleClass().add("room-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable RoomRow row, boolean isEmpty) {
            super.updateItem(row, isEmpty);
            setText(row == null || isEmpty || words == null ? null : RowText.of(row, words));
            pseudoClassStateChanged(Tone.SEVERE.pseudoClass(), row != null && row.isLate());
        }
    }
}
