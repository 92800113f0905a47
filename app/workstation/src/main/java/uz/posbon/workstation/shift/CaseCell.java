package uz.posbon.workstation.shift;

import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.Em;

/** One case of the sheet in two lines: what it is and who is on it, then what is to be said about it. FX thread only. */
final class CaseCell extends ListCell<ShiftModel.Case> {
    private static final double READ = 1.23;
    private static final double NUMBER = 4.6;

    private final Label read = new Label();
    private final Label number = new Label();
    private final Label level = new Label();
    private final Label title = new Label();
    private final Label units = new Label();
    private final Label note = new Label();
    private final HBox row;
    private final Predicate<ShiftModel.Case> isRead;

    CaseCell(Predicate<ShiftModel.Case> isRead) {
        this.isRead = isRead;
        getStyleClass().add("shift-case");
        Em.follow(read, READ, read::setMinWidth);
        number.getStyleClass().add("unit-call-sign");
        Em.follow(number, NUMBER, number::setMinWidth);
        level.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("shift-case-title");
        title.setMinWidth(0);
        units.getStyleClass().add("muted");
        units.setMinWidth(0);
        note.setMinWidth(0);
        HBox first = new HBox(8, title, units);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox text = new VBox(2, first, note);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        row = new HBox(8, read, number, level, text);
        row.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ShiftModel.@Nullable Case one, boolean empty) {
        super.updateItem(one, empty);
        if (one == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        read.setText(isRead.test(one) ? "✓" : "");
        number.setText(one.number());
        level.setText("P" + one.priority());
        level.getStyleClass().setAll("label", "level", "level-p" + one.priority());
        title.setText((one.isNew() ? "+ " : "") + one.title() + (one.place().isEmpty() ? "" : ", " + one.place()));
        units.setText(one.units());
        note.setText(one.note().isEmpty() ? one.last() : "» " + one.note());
        note.getStyleClass().setAll("label", one.note().isEmpty() ? "muted" : "shift-case-note");
        setAccessibleText(one.number() + " P" + one.priority() + " " + one.title() + ". " + one.units() + ". " + one.note());
        setGraphic(row);
    }
}
