package uz.posbon.workstation.detail;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rows the parts of a case are made of. */
final class DetailRows {
    private DetailRows() {}

    static List<Node> units(List<Detail.UnitLine> lines) {
        return lines.stream().map(DetailRows::unit).toList();
    }

    private static Node unit(Detail.UnitLine line) {
        UnitRow row = new UnitRow(line);
        return line.why().isEmpty() ? row : new VBox(row, paragraph(line.why(), "unit-why"));
    }

    static Node log(Detail.LogLine line) {
        Label time = cell(line.time(), "time");
        Label text = new Label(line.text());
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label actor = new Label(line.actor());
        actor.getStyleClass().add("muted");
        actor.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, time, text, actor);
        row.getStyleClass().add("log-row");
        return row;
    }

    static List<Node> texts(List<String> lines, String styleClass) {
        return lines.stream().<Node>map(line -> paragraph(line, styleClass)).toList();
    }

    static Label paragraph(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** Its width is the style's. */
    private static Label cell(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
