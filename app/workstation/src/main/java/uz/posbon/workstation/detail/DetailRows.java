package uz.posbon.workstation.detail;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rows the parts of a case are made of. */
final class DetailRows {
    private DetailRows() {}

    /** Each leads to its unit. */
    static List<Node> units(List<Detail.UnitLine> lines, Consumer<String> run) {
        List<UnitRow> rows = lines.stream().map(UnitRow::new).toList();
        rows.forEach(row -> row.alike(rows));
        return IntStream.range(0, rows.size()).mapToObj(i -> unit(rows.get(i), lines.get(i), run)).toList();
    }

    private static Node unit(UnitRow bare, Detail.UnitLine line, Consumer<String> run) {
        UnitRow row = leading(bare, line.callSign().contains(" ") ? "\"" + line.callSign() + "\"" : line.callSign(), run);
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

    /** Lines that begin with the number of an alarm or an incident; each leads there. */
    static List<Node> cases(List<String> lines, Consumer<String> run) {
        return lines.stream().<Node>map(line -> leading(paragraph(line, "detail-line"), line.split(" ", 2)[0], run)).toList();
    }

    /** For the mouse; on the keys {@code select} does the same. */
    private static <N extends Node> N leading(N row, String to, Consumer<String> run) {
        row.getStyleClass().add("detail-lead");
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                run.accept("select " + to);
            }
        });
        return row;
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
