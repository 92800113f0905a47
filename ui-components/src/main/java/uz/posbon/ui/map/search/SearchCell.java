package uz.posbon.ui.map.search;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Two lines: the name with what was asked for set off and the distance at the end; kind and context. */
final class SearchCell extends ListCell<SearchRow> {

    private final HBox name = new HBox();
    private final Label about = new Label();
    private final Label distance = new Label();
    private final VBox lines;

    SearchCell(Consumer<SearchRow> picked) {
        getStyleClass().add("search-cell");
        name.getStyleClass().add("search-name");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        about.getStyleClass().add("search-about");
        distance.getStyleClass().add("search-distance");
        distance.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = new HBox(name, distance);
        first.getStyleClass().add("search-first");
        lines = new VBox(first, about);
        lines.getStyleClass().add("search-lines");
        setPrefWidth(0);
        setOnMousePressed(press -> {
            SearchRow row = getItem();
            if (row != null) {
                picked.accept(row);
                press.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable SearchRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.getChildren().clear();
        for (int i = 0; i < row.name().size(); i++) {
            if (!row.name().get(i).isEmpty()) {
                Label piece = new Label(row.name().get(i));
                piece.getStyleClass().add(i % 2 == 1 ? "search-marked" : "search-plain");
                // Whole until the end, which alone gives way in a long name.
                piece.setMinWidth(i < row.name().size() - 1 ? Region.USE_PREF_SIZE : 0);
                name.getChildren().add(piece);
            }
        }
        about.setText(row.about());
        distance.setText(row.distance());
        setAccessibleText(row.spoken());
        setGraphic(lines);
    }
}
