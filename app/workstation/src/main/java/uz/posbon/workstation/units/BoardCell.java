package uz.posbon.workstation.units;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One line of the board: an agency, or units side by side behind the name of their group. FX thread only. */
final class BoardCell extends ListCell<BoardLine> {
    private final UnitBoard board;
    private final Label agency = new Label();
    private final Label counts = new Label();
    private final Label overdue = new Label();
    private final HBox heading = new HBox(agency, counts, overdue);
    private final Label group = new Label();
    private final Label size = new Label();
    private final HBox name = new HBox(group, size);
    private final HBox line = new HBox(name);
    private final List<UnitCell> cells = new ArrayList<>();

    BoardCell(UnitBoard board) {
        this.board = board;
        getStyleClass().add("board-cell");
        // The list decides the width; it never scrolls sideways.
        setPrefWidth(0);
        heading.getStyleClass().add("board-heading");
        agency.getStyleClass().add("board-agency");
        // Its name goes before the counts: those stand beside the groups as well.
        agency.setMinWidth(Region.USE_PREF_SIZE);
        counts.getStyleClass().add("board-counts");
        overdue.getStyleClass().add("unit-overdue");
        line.getStyleClass().add("board-line");
        name.getStyleClass().add("board-group");
        group.setMinWidth(0);
        group.setWrapText(true);
        size.getStyleClass().add("board-counts");
        size.setMinWidth(Region.USE_PREF_SIZE);
        setOnMousePressed(event -> {
            for (UnitCell cell : cells) {
                if (cell.isVisible() && cell.contains(cell.sceneToLocal(event.getSceneX(), event.getSceneY())) && cell.row() != null) {
                    board.clicked(cell.row().id(), event.getClickCount());
                }
            }
        });
    }

    @Override
    protected void updateItem(@Nullable BoardLine item, boolean none) {
        super.updateItem(item, none);
        if (none || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (item) {
            case BoardLine.Heading h -> show(h);
            case BoardLine.Units u -> show(u);
        }
    }

    private void show(BoardLine.Heading h) {
        agency.setText(h.agency());
        counts.setText(board.words().count("incident.units", h.units()) + " \u00B7 "
                + board.words().text("status.Available") + " " + h.available());
        overdue.setText(h.overdue() == 0 ? "" : board.words().count("units.overdue", h.overdue()));
        setAccessibleText(String.join(" ", agency.getText(), counts.getText(), overdue.getText()));
        setGraphic(heading);
    }

    private void show(BoardLine.Units u) {
        group.setText(u.group());
        size.setText(u.group().isEmpty() ? "" : String.valueOf(u.size()));
        double width = board.cellWidth();
        while (cells.size() < u.units().size()) {
            UnitCell cell = new UnitCell();
            cells.add(cell);
            line.getChildren().add(cell);
        }
        for (int i = 0; i < cells.size(); i++) {
            UnitCell cell = cells.get(i);
            boolean used = i < u.units().size();
            cell.setVisible(used);
            cell.setManaged(used);
            if (used) {
                UnitRow row = u.units().get(i);
                cell.setMinWidth(width);
                cell.setPrefWidth(width);
                cell.setMaxWidth(width);
                cell.show(row, row.id().equals(board.selectedIdProperty().get()), board.words(), board.now());
            }
        }
        setAccessibleText(String.join(" ", group.getText(), size.getText(),
                u.units().stream().map(UnitRow::callSign).collect(Collectors.joining(" "))));
        setGraphic(line);
    }

    /** Shows times and the cursor anew. */
    void tick() {
        if (getItem() instanceof BoardLine.Units u && !isEmpty()) {
            show(u);
        }
    }
}
