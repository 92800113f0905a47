package uz.posbon.workstation.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.workstation.words.Words;

/**
 * Paints a {@link Detail}: the case on the right of the desk. Each part is made anew only when what it says has changed,
 * so that neither the place it is scrolled to nor the keyboard is lost while timers run. FX thread only.
 */
public final class DetailView extends BorderPane {
    private final ScrollPane scroll = new ScrollPane();
    private final VBox body = new VBox();
    private final DetailSection heading = new DetailSection();
    private final DetailSection text = new DetailSection();
    private final DetailSection pending = new DetailSection();
    private final DetailSection timers = new DetailSection();
    private final DetailSection people = new DetailSection();
    private final DetailSection facts = new DetailSection();
    private final DetailSection nearby = new DetailSection();
    private final DetailSection recommended = new DetailSection();
    private final DetailSection units = new DetailSection();
    private final ChecklistSection checklist;
    private final Consumer<String> lines;
    private final DetailSection alarms = new DetailSection();
    private final DetailSection linked = new DetailSection();
    private final DetailSection papers = new DetailSection();
    private final DetailSection log = new DetailSection();
    private final Label next = new Label();
    private String shownCase = "";

    /** @param lines runs a line of verbs, or begins one that ends in a blank */
    public DetailView(Consumer<String> lines) {
        this.lines = lines;
        checklist = new ChecklistSection(lines);
        getStyleClass().add("detail");
        body.getStyleClass().add("detail-body");
        body.getChildren().addAll(
                pending, text, timers, people, facts, nearby, recommended, units, checklist, alarms, linked, papers, log);
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("detail-scroll");
        next.getStyleClass().add("detail-next");
        next.setMaxWidth(Double.MAX_VALUE);
        next.setWrapText(true);
        setTop(heading);
        setCenter(scroll);
    }

    /** Shows {@code detail} in {@code words}; what is shown already is left alone. */
    public void show(Detail detail, Words words) {
        scroll.setAccessibleText(words.text("detail.name"));
        switch (detail) {
            case Detail.Nothing nothing -> showNothing(words);
            case Detail.AlarmDetail alarm -> showAlarm(alarm, words);
            case Detail.IncidentDetail incident -> showIncident(incident, words);
        }
        if (!number(detail).equals(shownCase)) {
            shownCase = number(detail);
            scroll.layout();
            scroll.setVvalue(0);
        }
    }

    /** Puts the keyboard on the first open step of the checklist, or into the case. */
    @Override
    public void requestFocus() {
        if (!checklist.focusOpen()) {
            scroll.requestFocus();
        }
    }

    private void showNothing(Words words) {
        clear(words);
        String empty = words.text("detail.empty");
        text.show(empty, () -> List.of(DetailRows.paragraph(empty, "empty-state")));
        next("");
    }

    private void showAlarm(Detail.AlarmDetail alarm, Words words) {
        heading.show(alarm.heading(), () -> List.of(new DetailHeading(alarm.heading())));
        showPending(alarm.pending(), words);
        text.show(List.of(String.valueOf(alarm.text()), String.valueOf(alarm.instruction())), () -> texts(alarm));
        timers.hide();
        people.hide();
        facts.show(alarm.facts(), () -> List.of(new FactGrid(alarm.facts())));
        nearby.show(words.text("detail.nearby"), alarm.nearby(), () -> DetailRows.cases(alarm.nearby(), lines));
        showRecommended(alarm.recommended(), alarm.remarks(), words);
        units.hide();
        checklist.show(List.of(), words);
        alarms.hide();
        linked.hide();
        papers.hide();
        log.hide();
        next(alarm.next());
    }

    private void showIncident(Detail.IncidentDetail incident, Words words) {
        heading.show(incident.heading(), () -> List.of(new DetailHeading(incident.heading())));
        showPending(incident.pending(), words);
        text.hide();
        timers.show(incident.timers(), () -> incident.timers().stream().map(timer -> new TimerBar(timer, words)).toList());
        people.show(incident.people(), () -> DetailRows.texts(incident.people(), "detail-people"));
        facts.show(incident.facts(), () -> List.of(new FactGrid(incident.facts())));
        nearby.hide();
        showRecommended(incident.recommended(), incident.remarks(), words);
        units.show(words.text("detail.units"), incident.units(), () -> DetailRows.units(incident.units(), lines));
        checklist.show(incident.checklist(), words);
        alarms.show(words.text("detail.alarms"), incident.alarms(), () -> DetailRows.cases(incident.alarms(), lines));
        linked.show(words.text("detail.linked"), incident.linked(), () -> DetailRows.cases(incident.linked(), lines));
        papers.show(words.text("detail.papers"), incident.papers(), () -> DetailRows.texts(incident.papers(), "detail-line"));
        log.show(words.text("detail.log"), incident.log(), () -> incident.log().stream().map(DetailRows::log).toList());
        next(incident.next());
    }

    private void showPending(List<String> waiting, Words words) {
        pending.show(words.text("detail.pending"), waiting, () -> DetailRows.texts(waiting, "detail-pending"));
    }

    private void showRecommended(List<Detail.UnitLine> picks, List<String> remarks, Words words) {
        recommended.show(words.text("detail.recommended"), List.of(picks, remarks), () -> {
            List<Node> rows = new ArrayList<>(DetailRows.units(picks, lines));
            rows.addAll(DetailRows.texts(remarks, "remark"));
            return rows;
        });
    }

    private static List<Node> texts(Detail.AlarmDetail alarm) {
        List<Node> rows = new ArrayList<>();
        paragraph(rows, alarm.text(), "detail-text");
        paragraph(rows, alarm.instruction(), "detail-instruction");
        return rows;
    }

    private static void paragraph(List<Node> rows, @Nullable String words, String styleClass) {
        if (words != null && !words.isBlank()) {
            rows.add(DetailRows.paragraph(words, styleClass));
        }
    }

    private void clear(Words words) {
        List.of(heading, pending, timers, people, facts, nearby, recommended, units, alarms, linked, papers, log)
                .forEach(DetailSection::hide);
        checklist.show(List.of(), words);
    }

    private void next(String words) {
        next.setText(words);
        setBottom(words.isBlank() ? null : next);
    }

    private static String number(Detail detail) {
        return switch (detail) {
            case Detail.Nothing nothing -> "";
            case Detail.AlarmDetail alarm -> alarm.heading().number();
            case Detail.IncidentDetail incident -> incident.heading().number();
        };
    }
}
