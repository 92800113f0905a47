package uz.posbon.workstation.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.scenario.ScenarioOutline;
import uz.posbon.sdk.training.scenario.ScenarioProblem;
import uz.posbon.ui.timeline.CourseChart;
import uz.posbon.ui.timeline.CourseMark;
import uz.posbon.workstation.words.Words;

/**
 * A scenario's text beside its timeline and everything that is wrong with it, checked while it is written. A step, or the end of an expectation's time, is
 * moved on the timeline by hand or keys; that changes its time in the text and nothing else of it, comments stay where they are. F6 goes round the three, F8 to the
 * next fault, Ctrl+S saves. FX thread only.
 */
public final class ScenarioEditor extends BorderPane {
    /** Before the id of an expectation on the timeline: a step may have the same. */
    private static final String EXPECTED = "expected ";
    private static final double TEXT_SHARE = 0.6;
    private static final double CHART_SHARE = 0.42;

    private final Words words;
    private final Function<String, ScenarioOutline> check;
    private final Function<Duration, String> writing;
    private final ScenarioSaving saving;
    private final Executor background;
    private final Executor fx;
    private final TextArea text = new TextArea();
    private final CourseChart chart;
    private final ListView<ScenarioProblem> problems = new ListView<>();
    private final Label state = new Label();
    private final AtomicReference<String> newest = new AtomicReference<>("");
    private final AtomicBoolean checking = new AtomicBoolean();
    private ScenarioOutline outline = new ScenarioOutline(Duration.ZERO, List.of(), List.of(), List.of());
    private String kept;

    /**
     * Opens a text.
     *
     * @param check reads a text; called in the background
     * @param writing how scenarios write a time
     * @param saving keeps the text where it came from
     */
    public ScenarioEditor(
            String opened, Words words, Function<String, ScenarioOutline> check, Function<Duration, String> writing, ScenarioSaving saving,
            Executor background, Executor fx) {
        this.words = words;
        this.check = check;
        this.writing = writing;
        this.saving = saving;
        this.background = background;
        this.fx = fx;
        kept = opened;
        chart = new CourseChart(writing);
        getStyleClass().add("scenario-editor");
        getStylesheets().add(ScenarioEditor.class.getResource("editor.css").toExternalForm());
        text.getStyleClass().add("scenario-text");
        text.setText(opened);
        text.setAccessibleText(words.text("scenarioEditor.text"));
        text.textProperty().subscribe(this::changed);
        chart.onMove(this::move);
        chart.onOpen(this::open);
        problems.setCellFactory(list -> new ProblemCell(words));
        problems.setAccessibleText(words.text("scenarioEditor.problems"));
        Label none = new Label(words.text("scenarioEditor.sound"));
        none.getStyleClass().add("empty-state");
        problems.setPlaceholder(none);
        problems.getSelectionModel().selectedItemProperty().subscribe(problem -> find(problem));
        setTop(bar());
        ScrollPane rows = new ScrollPane(chart);
        rows.setFitToWidth(true);
        rows.setFitToHeight(true);
        rows.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        SplitPane lower = new SplitPane(text, problems);
        lower.setDividerPositions(TEXT_SHARE);
        SplitPane parts = new SplitPane(rows, lower);
        parts.setOrientation(Orientation.VERTICAL);
        parts.setDividerPositions(CHART_SHARE);
        setCenter(parts);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        say();
    }

    private HBox bar() {
        Button save = new Button(words.text("scenarioEditor.save") + "  Ctrl+S");
        save.setOnAction(event -> save());
        Label keys = new Label(words.text("scenarioEditor.keys"));
        keys.getStyleClass().add("scenario-keys");
        state.getStyleClass().add("scenario-state");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox bar = new HBox(save, state, between, keys);
        bar.getStyleClass().add("scenario-bar");
        return bar;
    }

    /** Whether leaving now would lose something. */
    public boolean isUnsaved() {
        return !text.getText().equals(kept);
    }

    /** Says that it would. */
    public void warn() {
        state.setText(words.text("scenarioEditor.leave"));
    }

    private void changed(String now) {
        newest.set(now);
        say();
        if (checking.compareAndSet(false, true)) {
            background.execute(this::read);
        }
    }

    private void read() {
        checking.set(false);
        String of = Objects.requireNonNull(newest.get());
        ScenarioOutline read = check.apply(of);
        fx.execute(() -> show(of, read));
    }

    private void show(String of, ScenarioOutline read) {
        if (!of.equals(text.getText())) {
            return; // a newer one is being read
        }
        outline = read;
        Stream<CourseMark> steps = read.steps().stream().map(step -> new CourseMark(
                step.id(), step.kind().isEmpty() ? step.id() : step.id() + " · " + step.kind(), step.earliest(), step.after(), step.time() != null));
        Stream<CourseMark> deadlines = read.deadlines().stream().map(deadline -> new CourseMark(
                EXPECTED + deadline.id(), deadline.id(), deadline.at(), deadline.of(), true, false, "\u25C6"));
        chart.show(Stream.concat(steps, deadlines).toList(), read.length());
        problems.getItems().setAll(read.problems());
        say();
    }

    private void say() {
        int count = problems.getItems().size();
        String sound = count == 0 ? words.text("scenarioEditor.sound") : words.count("scenarioEditor.faults", count);
        state.setText(sound + " · " + words.text(isUnsaved() ? "scenarioEditor.unsaved" : "scenarioEditor.saved"));
    }

    private void move(String id, Duration to) {
        Optional<TimeEdit> moved = deadline(id).map(deadline -> TimeEdit.of(text.getText(), deadline, to, writing))
                .orElseGet(() -> step(id).flatMap(step -> TimeEdit.of(text.getText(), step, to, writing)));
        moved.ifPresent(edit -> {
            text.replaceText(edit.from(), edit.to(), edit.with());
            chart.choose(id);
        });
    }

    private void open(String id) {
        deadline(id).ifPresentOrElse(deadline -> caret(deadline.line(), 1), () -> step(id).ifPresent(step -> caret(step.line(), 1)));
    }

    private Optional<ScenarioOutline.Step> step(String id) {
        return outline.steps().stream().filter(step -> step.id().equals(id)).findFirst();
    }

    private Optional<ScenarioOutline.Deadline> deadline(String id) {
        return outline.deadlines().stream().filter(deadline -> (EXPECTED + deadline.id()).equals(id)).findFirst();
    }

    private void find(@Nullable ScenarioProblem problem) {
        if (problem != null && problem.line() > 0) {
            caret(problem.line(), problem.column());
        }
    }

    private void caret(int line, int column) {
        text.positionCaret(TimeEdit.offset(text.getText(), line, column));
        text.selectEndOfNextWord();
    }

    private void save() {
        String now = text.getText();
        saving.save(now, failure -> {
            if (failure == null) {
                kept = now;
                say();
            } else {
                state.setText(words.say(failure));
            }
        });
    }

    private void key(KeyEvent key) {
        boolean taken = true;
        if (key.getCode() == KeyCode.S && key.isShortcutDown()) {
            save();
        } else if (key.getCode() == KeyCode.F6) {
            next();
        } else if (key.getCode() == KeyCode.F8 && !problems.getItems().isEmpty()) {
            int at = problems.getSelectionModel().getSelectedIndex();
            problems.getSelectionModel().select((at + 1) % problems.getItems().size());
            text.requestFocus();
        } else {
            taken = false;
        }
        if (taken) {
            key.consume();
        }
    }

    /** Puts the keyboard into the text. */
    @Override
    public void requestFocus() {
        text.requestFocus();
    }

    private void next() {
        if (text.isFocused()) {
            problems.requestFocus();
        } else if (problems.isFocused()) {
            chart.requestFocus();
        } else {
            text.requestFocus();
        }
    }
}
