package uz.posbon.workstation.shift;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.workstation.words.Words;

/**
 * The shift panel: who is on duty, one's own figures, and the sheet of open cases. One's own notes are written under the
 * list, case by case; what another offers is read the same way, and Enter marks a case as read. FX thread only.
 */
public final class ShiftView extends VBox {
    private final Label title = new Label();
    private final Label notice = new Label();
    private final ShiftButtons buttons;
    private final GridPane duty = new GridPane();
    private final GridPane figures = new GridPane();
    private final Label onDutyTitle = section();
    private final Label figuresTitle = section();
    private final Label casesTitle = section();
    private final Label empty = new Label();
    private final ListView<ShiftModel.Case> cases = new ListView<>();
    private final Label last = new Label();
    private final Label noteName = new Label();
    private final Label offeredNote = new Label();
    private final TextField note = new TextField();
    private final Set<String> read = new HashSet<>();
    private final Consumer<String> lines;
    private final Consumer<String> select;
    private @Nullable ShiftModel shown;
    private @Nullable Words words;
    private String editing = "";
    private String kept = "";

    /**
     * An empty panel.
     *
     * @param lines runs a verb; a line that ends in a blank waits in the command line for more words
     * @param select shows a case on the desk, by incident
     */
    public ShiftView(Consumer<String> lines, Consumer<String> select) {
        this.lines = lines;
        this.buttons = new ShiftButtons(lines);
        this.select = select;
        setId("shift");
        getStyleClass().add("shift-view");
        title.getStyleClass().add("shift-title");
        whole(title);
        whole(noteName);
        notice.getStyleClass().add("shift-notice");
        whole(notice);
        duty.getStyleClass().add("fact-grid");
        figures.getStyleClass().add("fact-grid");
        empty.getStyleClass().add("muted");
        empty.setWrapText(true);
        cases.setId("shift-cases");
        cases.setPlaceholder(empty);
        cases.accessibleTextProperty().bind(casesTitle.textProperty());
        cases.setCellFactory(list -> new CaseCell(this::isRead));
        cases.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        cases.addEventHandler(KeyEvent.KEY_PRESSED, this::inList);
        last.setWrapText(true);
        last.getStyleClass().add("muted");
        whole(offeredNote);
        offeredNote.getStyleClass().add("shift-offered-note");
        note.setId("shift-note");
        note.setOnAction(event -> {
            keep();
            next();
        });
        note.focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep();
            }
        });
        FlowPane columns = new FlowPane(32, 8, new VBox(4, onDutyTitle, duty), new VBox(4, figuresTitle, figures));
        VBox head = new VBox(8, title, notice, buttons, columns, casesTitle);
        head.getStyleClass().add("shift-head");
        VBox foot = new VBox(4, last, noteName, offeredNote, note);
        foot.getStyleClass().add("shift-foot");
        VBox.setVgrow(cases, Priority.ALWAYS);
        getChildren().addAll(scrolled(head), cases, foot);
    }

    /** As high as it wants to be where there is room; where there is not it is scrolled, and the cases below keep some lines. */
    private static ScrollPane scrolled(Region head) {
        ScrollPane scroll = new ScrollPane(head) {
            @Override
            public Orientation getContentBias() {
                return Orientation.HORIZONTAL;
            }
        };
        scroll.getStyleClass().add("shift-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    /** In as many lines as it needs. */
    private static void whole(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }

    /** Shows {@code model} in {@code words}; what is being written stays. */
    public void show(ShiftModel model, Words words) {
        if (model.equals(shown) && words.equals(this.words)) {
            return;
        }
        ShiftModel before = shown;
        if (before != null && before.offered() == null && model.offered() != null) {
            keep();
        }
        shown = model;
        this.words = words;
        title.setText(model.status());
        notice.setText(model.notice());
        notice.setVisible(!model.notice().isEmpty());
        notice.setManaged(notice.isVisible());
        onDutyTitle.setText(words.text("shift.onDuty"));
        figuresTitle.setText(words.text("shift.figures"));
        casesTitle.setText(words.count("shift.cases", model.cases().size()));
        empty.setText(words.text("shift.noCases"));
        buttons.show(model, words);
        duty(model, words);
        figures(model);
        if (before == null || !before.cases().equals(model.cases()) || !key(before).equals(key(model))) {
            replaceCases(model.cases());
        }
        foot(model, words);
    }

    private static String key(ShiftModel model) {
        return model.offered() == null ? "" : model.offered().key();
    }

    private void replaceCases(List<ShiftModel.Case> now) {
        ShiftModel.Case chosen = cases.getSelectionModel().getSelectedItem();
        cases.getItems().setAll(now);
        for (int i = 0; i < now.size() && chosen != null; i++) {
            if (now.get(i).incidentId().equals(chosen.incidentId())) {
                cases.getSelectionModel().select(i);
            }
        }
    }

    private void duty(ShiftModel model, Words words) {
        duty.getChildren().clear();
        if (model.onDuty().isEmpty()) {
            duty.addRow(0, muted(words.text("shift.nobody")));
        }
        int row = 0;
        for (ShiftModel.Duty one : model.onDuty()) {
            Label name = new Label(one.operator());
            name.getStyleClass().add(one.present() ? "shift-present" : "muted");
            Label since = new Label(one.since());
            since.getStyleClass().add("time");
            duty.addRow(row++, name, since);
            if (!one.remark().isEmpty()) {
                // Below, because beside them it would be cut where the panel is narrow.
                duty.add(muted(one.remark()), 0, row++, 2, 1);
            }
        }
    }

    private void figures(ShiftModel model) {
        figures.getChildren().clear();
        figuresTitle.setVisible(!model.statistics().isEmpty());
        for (int i = 0; i < model.statistics().size(); i++) {
            ShiftModel.Fact fact = model.statistics().get(i);
            Label value = new Label(fact.value());
            value.getStyleClass().add("time");
            figures.addRow(i, muted(fact.name()), value);
        }
    }

    private void foot(ShiftModel model, Words words) {
        ShiftModel.Case chosen = chosenNow(model);
        ShiftModel.Offered offered = model.offered();
        boolean reading = chosen != null && offered != null;
        boolean writing = chosen != null && offered == null && model.stage() != ShiftModel.Stage.OFF && !model.closed();
        String written = chosen == null ? "" : chosen.note();
        last.setText(chosen == null ? "" : chosen.last());
        if (chosen != null) {
            noteName.setText(offered == null
                    ? words.text("shift.noteFor", Map.of("case", chosen.number()))
                    : words.text("shift.noteOf", Map.of("operator", offered.by(), "case", chosen.number())));
        }
        offeredNote.setText(written.isEmpty() ? words.text("shift.noNote") : written);
        shownIf(noteName, reading || writing);
        shownIf(offeredNote, reading);
        shownIf(note, writing);
        note.setPromptText(words.text("shift.notePrompt"));
        if (writing && !note.isFocused() && !note.getText().equals(written)) {
            note.setText(written);
        }
    }

    private ShiftModel.@Nullable Case chosenNow(ShiftModel model) {
        ShiftModel.Case chosen = cases.getSelectionModel().getSelectedItem();
        return chosen == null ? null : model.cases().stream()
                .filter(one -> one.incidentId().equals(chosen.incidentId()))
                .findFirst()
                .orElse(null);
    }

    private void chosen(ShiftModel.@Nullable Case one) {
        if (one == null || shown == null || words == null) {
            return;
        }
        if (!one.incidentId().equals(editing)) {
            keep();
            editing = one.incidentId();
            kept = "";
            note.setText(one.note());
            if (cases.isFocused()) {
                select.accept(one.incidentId());
            }
        }
        foot(shown, words);
    }

    private void inList(KeyEvent event) {
        ShiftModel.Case one = cases.getSelectionModel().getSelectedItem();
        if (event.getCode() != KeyCode.ENTER || one == null || shown == null) {
            return;
        }
        event.consume();
        if (shown.offered() == null) {
            note.requestFocus();
            return;
        }
        read.add(mark(one));
        cases.refresh();
        next();
        if (shown.cases().stream().allMatch(this::isRead)) {
            buttons.focusFirst();
        }
    }

    private boolean isRead(ShiftModel.Case one) {
        return read.contains(mark(one));
    }

    /** What was read is this note on this case, in this offer: another note wants to be read anew. */
    private String mark(ShiftModel.Case one) {
        return shown == null || shown.offered() == null ? "" : shown.offered().by() + " " + one.incidentId() + " " + one.note();
    }

    private void next() {
        cases.requestFocus();
        cases.getSelectionModel().selectNext();
        cases.scrollTo(Math.max(0, cases.getSelectionModel().getSelectedIndex() - 2));
    }

    /** Hands the note that is being written on, if it says something else than before. */
    private void keep() {
        if (shown == null || editing.isEmpty() || !note.isVisible()) {
            return;
        }
        String text = note.getText().replace('"', '\u201D').strip();
        shown.cases().stream()
                .filter(one -> one.incidentId().equals(editing) && !one.note().equals(text))
                .findFirst()
                .map(one -> ("handover-note " + one.number() + " " + text).strip())
                .filter(line -> !line.equals(kept))
                .ifPresent(line -> {
                    // Leaving the field after Enter says it once more, before the picture has followed.
                    kept = line;
                    lines.accept(line);
                });
    }

    @Override
    public void requestFocus() {
        if (cases.getSelectionModel().isEmpty()) {
            cases.getSelectionModel().selectFirst();
        }
        cases.requestFocus();
    }

    private static void shownIf(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static Label section() {
        Label label = new Label();
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setAlignment(Pos.CENTER_LEFT);
        return label;
    }
}
