package uz.posbon.workstation.detail;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.workstation.words.Words;

/**
 * Paints a {@link Detail}: the case on the right of the desk. It is rebuilt only when what it says has changed, and
 * keeps its scroll position while the same case is shown. FX thread only.
 */
public final class DetailView extends BorderPane {
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable Detail shown;
    private @Nullable Words language;

    public DetailView() {
        getStyleClass().add("detail");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("detail-scroll");
        setCenter(scroll);
    }

    /** Shows {@code detail} in {@code words}; nothing happens when it is what is shown already. */
    public void show(Detail detail, Words words) {
        if (detail.equals(shown) && words.equals(language)) {
            return;
        }
        boolean sameCase = shown != null && number(detail).equals(number(shown));
        double position = sameCase ? scroll.getVvalue() : 0;
        shown = detail;
        language = words;
        setTop(null);
        setBottom(null);
        switch (detail) {
            case Detail.Nothing nothing -> scroll.setContent(empty(words));
            case Detail.AlarmDetail alarm -> showAlarm(alarm, words);
            case Detail.IncidentDetail incident -> showIncident(incident, words);
        }
        scroll.layout();
        scroll.setVvalue(position);
    }

    private void showAlarm(Detail.AlarmDetail alarm, Words words) {
        VBox body = body();
        setTop(heading(alarm.heading()));
        if (alarm.text() != null && !alarm.text().isBlank()) {
            body.getChildren().add(paragraph(alarm.text(), "detail-text"));
        }
        if (alarm.instruction() != null && !alarm.instruction().isBlank()) {
            body.getChildren().add(paragraph(alarm.instruction(), "detail-instruction"));
        }
        body.getChildren().add(new FactGrid(alarm.facts()));
        section(body, words.text("detail.recommended"), unitRows(alarm.recommended()), alarm.remarks());
        scroll.setContent(body);
        next(alarm.next());
    }

    private void showIncident(Detail.IncidentDetail incident, Words words) {
        VBox body = body();
        setTop(heading(incident.heading()));
        incident.timers().forEach(timer -> body.getChildren().add(new TimerBar(timer)));
        body.getChildren().add(new FactGrid(incident.facts()));
        section(body, words.text("detail.recommended"), unitRows(incident.recommended()), incident.remarks());
        section(body, words.text("detail.units"), unitRows(incident.units()), List.of());
        section(body, words.text("detail.alarms"), texts(incident.alarms()), List.of());
        section(body, words.text("detail.log"), incident.log().stream().<Node>map(DetailView::logRow).toList(), List.of());
        section(body, words.text("detail.checklist"), steps(incident.checklist()), List.of());
        scroll.setContent(body);
        next(incident.next());
    }

    private static VBox body() {
        VBox body = new VBox();
        body.getStyleClass().add("detail-body");
        return body;
    }

    private static Node empty(Words words) {
        Label label = new Label(words.text("detail.empty"));
        label.setWrapText(true);
        label.getStyleClass().addAll("detail-body", "empty-state");
        return label;
    }

    private static Node heading(Detail.Heading heading) {
        Label number = new Label(heading.number());
        number.getStyleClass().add("detail-number");
        Label level = new Label(heading.levelText());
        level.getStyleClass().addAll("level", "level-" + heading.level());
        level.setMinWidth(Region.USE_PREF_SIZE);
        Label kind = new Label(heading.kind());
        kind.getStyleClass().add("detail-kind");
        kind.setMinWidth(0);
        HBox first = new HBox(8, number, level, kind);
        first.setAlignment(Pos.CENTER_LEFT);
        if (heading.badge() != null) {
            Label badge = new Label(heading.badge());
            badge.getStyleClass().add("drill-badge");
            badge.setMinWidth(Region.USE_PREF_SIZE);
            first.getChildren().add(2, badge);
        }
        Label title = new Label(heading.title());
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        title.setMaxHeight(54);
        VBox box = new VBox(4, first, title);
        box.getStyleClass().add("detail-heading");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(heading.number() + " " + heading.levelText() + " " + heading.title());
        return box;
    }

    private static void section(VBox body, String title, List<? extends Node> rows, List<String> remarks) {
        if (rows.isEmpty() && remarks.isEmpty()) {
            return;
        }
        Label label = new Label(title);
        label.getStyleClass().add("section-title");
        body.getChildren().add(label);
        body.getChildren().addAll(rows);
        remarks.forEach(remark -> body.getChildren().add(paragraph(remark, "remark")));
    }

    private static List<Node> unitRows(List<Detail.UnitLine> lines) {
        return lines.stream().<Node>map(line -> {
            Label callSign = cell(line.callSign(), 78, "unit-call-sign");
            Label status = new Label(line.status());
            HBox.setHgrow(status, Priority.ALWAYS);
            status.setMaxWidth(Double.MAX_VALUE);
            status.setMinWidth(0);
            Label remark = new Label(line.remark());
            remark.getStyleClass().add("muted");
            remark.setMinWidth(Region.USE_PREF_SIZE);
            Label time = cell(line.time(), 64, "time");
            time.setAlignment(Pos.CENTER_RIGHT);
            HBox row = new HBox(8, callSign, status, remark, time);
            row.getStyleClass().add("unit-row");
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }).toList();
    }

    private static Node logRow(Detail.LogLine line) {
        Label time = cell(line.time(), 76, "time");
        Label text = new Label(line.text());
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label actor = new Label(line.actor());
        actor.getStyleClass().add("muted");
        actor.setMaxWidth(110);
        actor.setMinWidth(Region.USE_PREF_SIZE);
        text.setMinWidth(0);
        HBox row = new HBox(8, time, text, actor);
        row.getStyleClass().add("log-row");
        return row;
    }

    private static List<Node> texts(List<String> lines) {
        return lines.stream().<Node>map(line -> paragraph(line, "detail-line")).toList();
    }

    private static List<Node> steps(List<String> steps) {
        return java.util.stream.IntStream.range(0, steps.size())
                .<Node>mapToObj(i -> paragraph((i + 1) + ".  " + steps.get(i), "detail-line"))
                .toList();
    }

    private static Label cell(String text, double width, String styleClass) {
        Label label = new Label(text);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Label paragraph(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void next(String text) {
        if (!text.isBlank()) {
            Label label = new Label(text);
            label.getStyleClass().add("detail-next");
            label.setMaxWidth(Double.MAX_VALUE);
            setBottom(label);
        }
    }

    private static String number(Detail detail) {
        return switch (detail) {
            case Detail.Nothing nothing -> "";
            case Detail.AlarmDetail alarm -> alarm.heading().number();
            case Detail.IncidentDetail incident -> incident.heading().number();
        };
    }
}
