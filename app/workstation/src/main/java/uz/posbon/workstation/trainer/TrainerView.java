package uz.posbon.workstation.trainer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.ui.timeline.CourseChart;
import uz.posbon.workstation.words.Words;

/**
 * The trainer's column: the session and what it is led with, the trainees, what is to come and what has happened, his notes. Its buttons say lines, as the
 * keyboard does; Enter on a step lets it happen. FX thread only.
 */
public final class TrainerView extends VBox {
    private static final PseudoClass FIRED = PseudoClass.getPseudoClass("fired");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final Label title = label("trainer-title");
    private final Label join = label("trainer-join");
    private final Label joinCaption = label("trainer-caption");
    private final Button copy = new Button();
    private final Label clock = label("trainer-clock");
    private final Label state = label("trainer-state");
    private final Button run = new Button();
    private final Button slower = new Button();
    private final Button faster = new Button();
    private final Button end = new Button();
    private final Label traineesCaption = label("trainer-caption");
    private final VBox trainees = new VBox();
    private final Label courseCaption = label("trainer-caption");
    private final CourseChart course = new CourseChart(Words::span);
    private final Label stepsCaption = label("trainer-caption");
    private final ListView<TrainerModel.StepRow> steps = new ListView<>();
    private final Label step = label("trainer-detail");
    private final Label notesCaption = label("trainer-caption");
    private final VBox notes = new VBox();
    private final TextField note = new TextField();
    private final Consumer<String> line;
    private @Nullable TrainerModel shown;
    private @Nullable Words said;

    /** @param line runs a line of verbs */
    public TrainerView(Consumer<String> line) {
        this.line = line;
        setId("trainer");
        getStyleClass().add("trainer");
        join.setId("trainer-join");
        copy.setId("trainer-copy");
        run.setId("trainer-run");
        end.setId("trainer-end");
        note.setId("trainer-note");
        step.setId("trainer-step");
        detail(null);
        steps.setId("trainer-steps");
        run.setOnAction(event -> line.accept(running() ? "session freeze" : "session run"));
        slower.setOnAction(event -> line.accept("session run " + SessionWords.number(Math.max(TrainingSession.SLOWEST, pace() / 2))));
        faster.setOnAction(event -> line.accept("session run " + SessionWords.number(Math.min(TrainingSession.FASTEST, pace() * 2))));
        end.setOnAction(event -> line.accept("session end"));
        note.setOnAction(event -> {
            line.accept("observe " + note.getText());
            note.clear();
        });
        copy.setOnAction(event -> {
            ClipboardContent whole = new ClipboardContent();
            whole.putString(shown == null ? "" : shown.join());
            Clipboard.getSystemClipboard().setContent(whole);
        });
        steps.setCellFactory(list -> new StepCell());
        steps.getSelectionModel().selectedItemProperty().subscribe(this::detail);
        steps.setOnKeyPressed(event -> {
            TrainerModel.StepRow step = steps.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && step != null && step.stage() != TrainerModel.Stage.FIRED) {
                line.accept("inject " + step.id());
                event.consume();
            }
        });
        course.setId("trainer-course");
        course.compact(true);
        course.onOpen(this::select);
        ScrollPane rows = new ScrollPane(course);
        rows.setFitToWidth(true);
        rows.setFitToHeight(true);
        rows.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        rows.getStyleClass().add("trainer-course");
        HBox keys = new HBox(run, slower, faster, end);
        keys.getStyleClass().add("trainer-keys");
        keys.setAlignment(Pos.CENTER_LEFT);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox joining = new HBox(joinCaption, between, copy);
        joining.setAlignment(Pos.BOTTOM_LEFT);
        for (Button button : List.of(run, slower, faster, end, copy)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        ScrollPane written = new ScrollPane(notes);
        written.setFitToWidth(true);
        written.getStyleClass().add("trainer-notes");
        notes.getStyleClass().add("trainer-lines");
        trainees.getStyleClass().add("trainer-lines");
        VBox.setVgrow(steps, Priority.ALWAYS);
        VBox.setVgrow(written, Priority.SOMETIMES);
        getChildren().addAll(title, clock, state, keys, courseCaption, rows, joining, join, traineesCaption, trainees, stepsCaption, steps, step, notesCaption, written, note);
    }

    /** What the hand chose on the course is looked at in the list. */
    private void select(String id) {
        steps.getItems().stream().filter(row -> row.id().equals(id)).findFirst().ifPresent(row -> {
            steps.getSelectionModel().select(row);
            steps.scrollTo(row);
        });
    }

    /** The list shows one line of each; the whole stands below it. */
    private void detail(TrainerModel.@Nullable StepRow row) {
        step.setText(row == null ? "" : row.when() + "\n" + row.what());
        step.setVisible(row != null);
        step.setManaged(row != null);
    }

    private boolean running() {
        return shown != null && shown.running();
    }

    private double pace() {
        return shown == null ? 1 : shown.pace();
    }

    /** Shows it in these words. */
    void show(TrainerModel model, Words words) {
        if (words != said) {
            said = words;
            shown = null;
            speak(words);
        }
        title.setText(model.title());
        join.setText(model.joinRead());
        clock.setText(model.clock());
        state.setText(model.state());
        run.setText(words.text(model.running() ? "training.do.freeze" : "training.do.run"));
        List.of(run, slower, faster, end).forEach(button -> button.setDisable(model.over()));
        if (shown == null || !shown.trainees().equals(model.trainees())) {
            trainees.getChildren().setAll(model.trainees().isEmpty() ? List.of(wrapped(words.text("training.no-trainees"), "trainer-muted")) : rows(model.trainees()));
        }
        if (shown == null || !shown.course().marks().equals(model.course().marks())) {
            course.show(model.course().marks(), model.course().length());
        }
        course.now(model.course().now());
        if (shown == null || !shown.steps().equals(model.steps())) {
            keepingSelection(model.steps());
        }
        if (shown == null || !shown.lines().equals(model.lines())) {
            notes.getChildren().setAll(model.lines().stream().map(text -> (Node) wrapped(text, "trainer-line")).toList());
        }
        shown = model;
    }

    private void speak(Words words) {
        slower.setText("\u00F7 2");
        faster.setText("\u00D7 2");
        slower.setAccessibleText(words.text("training.do.slower"));
        faster.setAccessibleText(words.text("training.do.faster"));
        end.setText(words.text("training.do.end"));
        copy.setText(words.text("training.copy"));
        joinCaption.setText(words.text("training.join"));
        traineesCaption.setText(words.text("training.trainees"));
        courseCaption.setText(words.text("training.course"));
        stepsCaption.setText(words.text("training.steps"));
        notesCaption.setText(words.text("training.notes"));
        steps.setAccessibleText(words.text("training.steps"));
        note.setPromptText(words.text("training.note-prompt"));
        note.setAccessibleText(words.text("training.note-prompt"));
        setAccessibleText(words.text("training.trainer"));
    }

    private void keepingSelection(List<TrainerModel.StepRow> rows) {
        TrainerModel.StepRow selected = steps.getSelectionModel().getSelectedItem();
        steps.setItems(FXCollections.observableArrayList(rows));
        if (selected != null) {
            rows.stream().filter(row -> row.id().equals(selected.id())).findFirst().ifPresent(steps.getSelectionModel()::select);
        }
    }

    private static List<Node> rows(List<TrainerModel.TraineeRow> trainees) {
        List<Node> rows = new ArrayList<>();
        for (TrainerModel.TraineeRow trainee : trainees) {
            HBox head = new HBox(plain(trainee.name(), "trainer-name"), plain(trainee.load(), "trainer-muted"), plain(trainee.last(), "trainer-muted"));
            head.getStyleClass().add("trainer-row");
            rows.add(new VBox(head, wrapped(trainee.doing(), "trainer-line")));
        }
        return rows;
    }

    private static Label plain(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label line(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Time or condition above, what happens below, each in one line; a step that has happened is dim. */
    private static final class StepCell extends ListCell<TrainerModel.StepRow> {
        private final Label when = line("trainer-when");
        private final Label what = line("trainer-line");
        private final VBox box = new VBox(when, what);

        StepCell() {
            getStyleClass().add("trainer-step");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(TrainerModel.@Nullable StepRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(FIRED, row != null && row.stage() == TrainerModel.Stage.FIRED);
            pseudoClassStateChanged(WAITING, row != null && row.stage() == TrainerModel.Stage.WAITING);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String mark = row.stage() == TrainerModel.Stage.FIRED ? "\u2713 " : row.stage() == TrainerModel.Stage.WAITING ? "\u2026 " : "";
            when.setText(mark + row.when() + "   " + row.id());
            what.setText(row.what());
            setAccessibleText(when.getText() + ", " + row.what());
            setGraphic(box);
        }
    }
}
