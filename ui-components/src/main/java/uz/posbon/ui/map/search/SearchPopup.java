package uz.posbon.ui.map.search;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.ControlStyle;

/** The rows under the line. It never takes the keyboard. */
final class SearchPopup {

    private static final double NARROWEST = 32.3;
    private static final double GAP = 2;
    private static final int EM_PER_ROW_TENTHS = 34;
    private static final int MOST_ROWS = 8;

    private final Popup popup = new Popup();
    private final ListView<SearchRow> list = new ListView<>();
    private final Label note = new Label();
    private final VBox content = new VBox(list, note);
    private final Consumer<SearchRow> rested;

    /**
     * @param rested told which row the keys came to
     * @param picked told which row was clicked
     */
    SearchPopup(Consumer<SearchRow> rested, Consumer<SearchRow> picked) {
        this.rested = rested;
        content.getStyleClass().add("search-results");
        content.getStylesheets().add(ControlStyle.beside(SearchBox.class, "search-box.css"));
        list.getStyleClass().add("search-list");
        list.setFocusTraversable(false);
        list.setCellFactory(ignored -> new SearchCell(picked));
        note.getStyleClass().add("search-note");
        note.setWrapText(true);
        popup.getContent().add(content);
        popup.setAutoFix(true);
        // Esc is the line's: it closes and gives the keyboard back in one.
        popup.setHideOnEscape(false);
    }

    void show(Node owner, SearchAnswer answer) {
        Bounds line = owner.getScene() == null ? null : owner.localToScreen(owner.getLayoutBounds());
        if (line == null || answer.rows().isEmpty() && answer.note().isEmpty()) {
            popup.hide();
            list.getItems().clear();
            return;
        }
        list.getSelectionModel().clearSelection();
        list.setAccessibleText(owner.getAccessibleText());
        list.getItems().setAll(answer.rows());
        shown(list, !answer.rows().isEmpty());
        note.setText(answer.note());
        shown(note, !answer.note().isEmpty());
        double row = Math.rint(fontSize(owner) * EM_PER_ROW_TENTHS / 10);
        list.setFixedCellSize(row);
        double height = Math.min(answer.rows().size(), MOST_ROWS) * row + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        double width = Math.max(NARROWEST * fontSize(owner), line.getWidth());
        content.setPrefWidth(width);
        content.setMaxWidth(width);
        content.setStyle("-fx-font-size: " + fontSize(owner) + "px");
        popup.show(owner, line.getMinX(), line.getMaxY() + GAP);
        popup.sizeToScene();
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** A popup has a root of its own and would forget the operator's type size. */
    private static double fontSize(Node owner) {
        return owner instanceof TextInputControl line ? line.getFont().getSize() : 13;
    }

    /** Whether there was anything to hide. */
    boolean hide() {
        boolean showed = popup.isShowing();
        popup.hide();
        return showed;
    }

    /** Moves the choice; from nothing chosen to the first or last. */
    void move(int by) {
        int size = list.getItems().size();
        if (!popup.isShowing() || size == 0) {
            return;
        }
        int now = list.getSelectionModel().getSelectedIndex();
        int next = now < 0 ? (by > 0 ? 0 : size - 1) : Math.floorMod(now + by, size);
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(Math.max(0, next - MOST_ROWS + 1));
        rested.accept(list.getItems().get(next));
    }

    @Nullable
    SearchRow chosenOrFirst() {
        SearchRow chosen = list.getSelectionModel().getSelectedItem();
        return chosen != null || list.getItems().isEmpty() || !popup.isShowing() ? chosen : list.getItems().getFirst();
    }
}
