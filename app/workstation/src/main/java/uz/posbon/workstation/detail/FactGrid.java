package uz.posbon.workstation.detail;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/** Labels and their values in two columns; long values wrap. */
final class FactGrid extends GridPane {
    FactGrid(List<Detail.Fact> facts) {
        getStyleClass().add("fact-grid");
        ColumnConstraints label = new ColumnConstraints();
        label.setMinWidth(104);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        value.setMinWidth(0);
        getColumnConstraints().addAll(label, value);
        for (int i = 0; i < facts.size(); i++) {
            Label name = new Label(facts.get(i).label());
            name.getStyleClass().add("muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label text = new Label(facts.get(i).value());
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            addRow(i, name, text);
            RowConstraints row = new RowConstraints();
            row.setValignment(VPos.TOP);
            getRowConstraints().add(row);
        }
    }
}
