package uz.posbon.workstation.detail;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import uz.posbon.ui.symbol.Em;

/** Labels and their values in two columns; long values wrap. */
final class FactGrid extends GridPane {
    private static final double LABEL = 8;

    FactGrid(List<Detail.Fact> facts) {
        getStyleClass().add("fact-grid");
        ColumnConstraints label = new ColumnConstraints();
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        value.setMinWidth(0);
        getColumnConstraints().addAll(label, value);
        for (int i = 0; i < facts.size(); i++) {
            Label name = new Label(facts.get(i).label());
            name.getStyleClass().add("muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            Em.follow(name, LABEL, label::setMinWidth);
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
