package uz.posbon.workstation.debrief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.SymbolView;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.debrief.DebriefTable.Cell;
import uz.posbon.workstation.debrief.DebriefTable.Line;

/** One table, and below it the whole of the line the keyboard stands on, so that nothing is lost where a column is narrow. FX thread only. */
final class DebriefTableView extends BorderPane {
    /** Room for the scroll bar, in em. */
    private static final double BAR = 1.3;

    private final TableView<Line> table = new TableView<>();
    private final Label whole = new Label();
    private final Label hint = new Label();
    private final Label empty = new Label();
    private final Consumer<Instant> jump;
    private @Nullable DebriefTable shown;

    DebriefTableView(Consumer<Instant> jump) {
        this.jump = jump;
        getStyleClass().add("debrief-table");
        whole.getStyleClass().add("debrief-line");
        hint.getStyleClass().add("muted");
        empty.getStyleClass().add("empty-state");
        for (Label label : List.of(whole, hint, empty)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        table.setPlaceholder(empty);
        table.setRowFactory(view -> new LineRow());
        table.getSelectionModel().selectedItemProperty().subscribe(this::said);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.widthProperty().subscribe(this::fit);
        whole.fontProperty().subscribe(this::fit);
        VBox foot = new VBox(whole, hint);
        foot.getStyleClass().add("debrief-foot");
        setCenter(table);
        setBottom(foot);
        setMinHeight(0);
    }

    /** Shows it; the selection stays on its line where that is still there. */
    void show(DebriefTable now, String keys) {
        if (!now.equals(shown)) {
            Line before = table.getSelectionModel().getSelectedItem();
            boolean sameColumns = shown != null && shown.columns().equals(now.columns());
            shown = now;
            if (!sameColumns) {
                columns(now);
            }
            table.getItems().setAll(now.lines());
            table.sort();
            table.setId("debrief-" + now.key());
            table.setAccessibleText(now.title());
            empty.setText(now.empty());
            select(before == null ? "" : before.id());
        }
        hint.setText(keys);
        // Tables of figures have nowhere to go.
        boolean leads = now.lines().stream().anyMatch(line -> line.jump() != null);
        hint.setVisible(leads);
        hint.setManaged(leads);
    }

    private void select(String id) {
        List<Line> lines = table.getItems();
        lines.stream().filter(line -> line.id().equals(id)).findFirst().ifPresentOrElse(
                table.getSelectionModel()::select, () -> table.getSelectionModel().selectFirst());
    }

    private void said(@Nullable Line line) {
        whole.setText(line == null || shown == null ? "" : line.spoken(shown.columns()));
    }

    private void columns(DebriefTable now) {
        List<TableColumn<Line, Cell>> columns = new ArrayList<>();
        for (int i = 0; i < now.columns().size(); i++) {
            int at = i;
            TableColumn<Line, Cell> column = new TableColumn<>(now.columns().get(i).title());
            column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue().cells().get(at)));
            column.setCellFactory(view -> at == 0 ? new MarkCell() : new TextCell());
            column.setComparator(Cell::compareTo);
            column.setReorderable(false);
            if (now.columns().get(i).number()) {
                column.getStyleClass().add("debrief-number");
            }
            columns.add(column);
        }
        table.getColumns().setAll(columns);
        fit();
    }

    /** Columns have their widths, and the widest what is left over. */
    private void fit() {
        DebriefTable now = shown;
        if (now == null) {
            return;
        }
        double em = whole.getFont().getSize();
        double all = now.columns().stream().mapToDouble(DebriefTable.Column::em).sum() * em;
        double over = Math.max(0, table.getWidth() - all - BAR * em);
        int widest = 0;
        for (int i = 1; i < now.columns().size(); i++) {
            widest = now.columns().get(i).em() > now.columns().get(widest).em() ? i : widest;
        }
        for (int i = 0; i < now.columns().size(); i++) {
            table.getColumns().get(i).setPrefWidth(Math.floor(now.columns().get(i).em() * em + (i == widest ? over : 0)));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            go(table.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (event.getCode().isDigitKey() && event.getText().length() == 1) {
            sort(event.getText().charAt(0) - '1');
            event.consume();
        }
    }

    private void sort(int number) {
        if (number >= 0 && number < table.getColumns().size()) {
            TableColumn<Line, ?> column = table.getColumns().get(number);
            boolean again = table.getSortOrder().equals(List.of(column));
            column.setSortType(again && column.getSortType() == TableColumn.SortType.ASCENDING ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
        }
    }

    private void go(@Nullable Line line) {
        Instant moment = line == null ? null : line.jump();
        if (moment != null) {
            jump.accept(moment);
        }
    }

    TableView<Line> table() {
        return table;
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    /** A line under the pointer. */
    private final class LineRow extends TableRow<Line> {
        LineRow() {
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    go(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean isEmpty) {
            super.updateItem(line, isEmpty);
            setAccessibleText(line == null || isEmpty || shown == null ? null : line.spoken(shown.columns()));
        }
    }

    private static final class TextCell extends TableCell<Line, Cell> {
        @Override
        protected void updateItem(@Nullable Cell cell, boolean isEmpty) {
            super.updateItem(cell, isEmpty);
            setText(cell == null || isEmpty ? null : cell.text());
        }
    }

    /** The judgement: shape, colour and word. */
    private static final class MarkCell extends TableCell<Line, Cell> {
        private final SymbolView symbol = new SymbolView(12);
        private @Nullable Tone tone;

        MarkCell() {
            getStyleClass().add("debrief-mark");
        }

        @Override
        protected void updateItem(@Nullable Cell cell, boolean isEmpty) {
            super.updateItem(cell, isEmpty);
            Line line = getTableRow() == null ? null : getTableRow().getItem();
            setText(cell == null || isEmpty ? null : cell.text());
            Tone now = line == null || isEmpty ? Tone.NEUTRAL : line.tone();
            setGraphic(now == Tone.NEUTRAL ? null : symbol);
            if (now != tone) {
                if (tone != null) {
                    pseudoClassStateChanged(tone.pseudoClass(), false);
                }
                tone = now;
                pseudoClassStateChanged(now.pseudoClass(), true);
                symbol.show(now, now.shape());
            }
        }
    }
}
