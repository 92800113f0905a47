package uz.posbon.ui.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.ControlStyle;

/**
 * A course of events along its time, in as many rows as it takes for all to be read. What has a time of its own is filled, what waits for
 * something is hollow and stands at the soonest it can happen. The hand drags a mark to another time; the chart shows it there when the
 * application says so, not before. The wheel zooms at the pointer, a drag beside the marks moves along; keys: Left and Right go from mark to
 * mark, with Shift they move the mark by 5 s (with Ctrl by a minute), Enter opens it, + and - zoom, Home shows everything.
 *
 * <p>Style classes: {@code course-chart}, {@code course-mark} (pseudo-classes {@code waiting}, {@code chosen}, {@code movable},
 * {@code done}, {@code compact}), {@code course-tick}, {@code course-line}, {@code course-now}, {@code course-end}, {@code course-more} (how many are not shown until one zooms in). Needs the looked-up colours {@code -posbon-*} of a theme. FX thread only.
 */
public final class CourseChart extends Pane {
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass MOVABLE = PseudoClass.getPseudoClass("movable");
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final int MOST_SHOWN = 400;
    private static final double GAP = 10;
    private static final double NEAR = 2;
    /** Rows without words stand closer. */
    private static final double TIGHT = 0.7;
    /** Height of a row in letters of a tick. */
    private static final double LINE = 2.1;
    private static final double USUAL = 12;
    private static final Duration STEP = Duration.ofSeconds(5);
    private static final Duration STRIDE = Duration.ofMinutes(1);

    private final Function<Duration, String> words;
    private final Region end = new Region();
    private final Region present = new Region();
    private @Nullable Duration reached;
    private boolean compact;
    private final Map<String, Label> labels = new HashMap<>();
    private List<CourseMark> marks = List.of();
    private Duration length = Duration.ZERO;
    private @Nullable CourseScale scale;
    private @Nullable String chosen;
    private @Nullable CourseMark dragged;
    private double grip;
    private double builtHeight = -1;
    private double panned;
    private Consumer<String> onOpen = id -> {};
    private BiConsumer<String, Duration> onMove = (id, at) -> {};

    /** @param words how a moment of the course is written */
    public CourseChart(Function<Duration, String> words) {
        this.words = words;
        getStyleClass().add("course-chart");
        getStylesheets().add(ControlStyle.beside(CourseChart.class, "course.css"));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        end.getStyleClass().add("course-end");
        end.setMouseTransparent(true);
        present.getStyleClass().add("course-now");
        present.setMouseTransparent(true);
        present.setManaged(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Leaves the words away, for where there is little room: the pointer and a reader still get them. */
    public void compact(boolean value) {
        compact = value;
        rebuild();
    }

    /** Shows these, in any order; what is looked at stays. */
    public void show(List<CourseMark> all, Duration newLength) {
        boolean other = !newLength.equals(length);
        marks = all.stream().sorted(Comparator.comparing(CourseMark::at).thenComparing(CourseMark::id)).toList();
        length = newLength;
        if (other) {
            scale = null;
        }
        rebuild();
    }

    /** Shows how far it has come; null shows nothing of the kind. Costs one line moved. */
    public void now(@Nullable Duration at) {
        reached = at;
        if (scale != null && getChildren().contains(present)) {
            present(scale);
        }
    }

    private void present(CourseScale seen) {
        Duration at = reached;
        present.setVisible(at != null && seen.shows(at));
        if (at != null) {
            present.resizeRelocate(Math.rint(seen.x(at)), 0, 2, getHeight());
        }
    }

    /** Marks one; null marks none. Nobody is told. */
    public void choose(@Nullable String id) {
        chosen = id;
        CourseMark mark = find(id);
        setAccessibleText(mark == null ? "" : words.apply(mark.at()) + " " + mark.text());
        labels.forEach((of, label) -> label.pseudoClassStateChanged(CHOSEN, of.equals(id)));
    }

    /** Told which one the hand chose or opened. */
    public void onOpen(Consumer<String> listener) {
        onOpen = listener;
    }

    /** Asked to bring one to another time. */
    public void onMove(BiConsumer<String, Duration> listener) {
        onMove = listener;
    }

    private @Nullable CourseMark find(@Nullable String id) {
        return marks.stream().filter(mark -> mark.id().equals(id)).findFirst().orElse(null);
    }

    private CourseScale scale() {
        CourseScale now = scale;
        if (now == null) {
            now = CourseScale.whole(length, getWidth());
            scale = now;
        }
        return now;
    }

    private void look(CourseScale next) {
        scale = next;
        rebuild();
    }

    private void rebuild() {
        getChildren().clear();
        labels.clear();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1) {
            return;
        }
        CourseScale now = scale().on(getWidth());
        if (getChildren().isEmpty() || now.width() != scale().width() || getHeight() != builtHeight) {
            scale = now;
            builtHeight = getHeight();
            build(now);
        }
    }

    private void build(CourseScale now) {
        getChildren().clear();
        labels.clear();
        List<Duration> moments = now.ticks();
        List<Label> ticks = moments.stream().map(moment -> tick(moment, now)).toList();
        double line = LINE * ticks.stream().findFirst().map(tick -> tick.getFont().getSize()).orElse(USUAL);
        for (Duration moment : moments) {
            Region rule = new Region();
            rule.getStyleClass().add("course-line");
            rule.setMouseTransparent(true);
            rule.setManaged(false);
            getChildren().addFirst(rule);
            rule.resizeRelocate(Math.rint(now.x(moment)), line, 1, Math.max(1, getHeight() - line));
        }
        List<Double> free = new ArrayList<>();
        List<CourseMark> seen = marks.stream().filter(mark -> now.shows(mark.at())).toList();
        seen.stream().limit(MOST_SHOWN).forEach(mark -> mark(mark, now, free, line));
        if (seen.size() > MOST_SHOWN) {
            Label more = new Label("+" + (seen.size() - MOST_SHOWN));
            more.getStyleClass().add("course-more");
            more.setMouseTransparent(true);
            more.relocate(getWidth() - place(more, 0, 0) - GAP, 2);
        }
        end.setManaged(false);
        getChildren().add(end);
        end.resizeRelocate(Math.rint(now.x(length)), 0, 2, getHeight());
        getChildren().add(present);
        present(now);
        double wanted = line * 1.5 + rowHeight(line) * free.size();
        if (Math.abs(getMinHeight() - wanted) > 1) {
            setMinHeight(wanted);
        }
    }

    private double rowHeight(double line) {
        return compact ? line * TIGHT : line;
    }

    private Label tick(Duration moment, CourseScale now) {
        Label label = new Label(words.apply(moment));
        label.getStyleClass().add("course-tick");
        label.setMouseTransparent(true);
        place(label, now.x(moment) + 3, 2);
        return label;
    }

    private void mark(CourseMark mark, CourseScale now, List<Double> free, double line) {
        Label label = new Label(compact ? mark.sign() : mark.words());
        label.getStyleClass().add("course-mark");
        label.pseudoClassStateChanged(COMPACT, compact);
        if (compact) {
            label.setTooltip(new Tooltip(words.apply(mark.at()) + "  " + mark.words()));
        }
        label.pseudoClassStateChanged(WAITING, mark.after() != null);
        label.pseudoClassStateChanged(MOVABLE, mark.movable());
        label.pseudoClassStateChanged(DONE, mark.done());
        label.pseudoClassStateChanged(CHOSEN, mark.id().equals(chosen));
        label.setAccessibleText(words.apply(mark.at()) + " " + mark.text());
        label.setUserData(mark);
        labels.put(mark.id(), label);
        double x = Math.rint(now.x(mark.at()));
        double width = place(label, x, 0);
        int row = 0;
        while (row < free.size() && free.get(row) > x) {
            row++;
        }
        if (row == free.size()) {
            free.add(0.0);
        }
        free.set(row, x + width + (compact ? NEAR : GAP));
        label.relocate(x, Math.rint(line + rowHeight(line) * row + 2));
    }

    private double place(Label label, double x, double y) {
        label.setManaged(false);
        getChildren().add(label);
        label.applyCss();
        label.autosize();
        label.relocate(Math.rint(x), y);
        return label.getWidth();
    }

    private @Nullable CourseMark under(MouseEvent mouse) {
        return labels.values().stream()
                .filter(label -> label.getBoundsInParent().contains(mouse.getX(), mouse.getY()))
                .map(label -> (CourseMark) label.getUserData())
                .findFirst()
                .orElse(null);
    }

    private void press(MouseEvent mouse) {
        requestFocus();
        CourseMark mark = under(mouse);
        dragged = mark;
        panned = mouse.getX();
        if (mark != null) {
            grip = mouse.getX() - scale().x(mark.at());
            choose(mark.id());
            onOpen.accept(mark.id());
        }
        mouse.consume();
    }

    private void drag(MouseEvent mouse) {
        CourseMark mark = dragged;
        if (mark == null) {
            double by = panned - mouse.getX();
            panned = mouse.getX();
            look(scale().moved(by, length));
        } else if (mark.movable()) {
            Label label = labels.get(mark.id());
            if (label != null) {
                label.setText(words.apply(target(mouse)) + "  " + mark.text());
                label.autosize();
                label.setLayoutX(Math.rint(mouse.getX() - grip));
            }
        }
        mouse.consume();
    }

    private Duration target(MouseEvent mouse) {
        return scale().at(mouse.getX() - grip);
    }

    private void release(MouseEvent mouse) {
        CourseMark mark = dragged;
        dragged = null;
        if (mark != null && mark.movable() && Math.abs(mouse.getX() - grip - scale().x(mark.at())) >= 3) {
            move(mark, target(mouse));
        }
        mouse.consume();
    }

    private void move(CourseMark mark, Duration to) {
        if (!to.equals(mark.at()) && !to.isNegative()) {
            onMove.accept(mark.id(), to);
        }
        rebuild();
    }

    private void wheel(ScrollEvent wheel) {
        if (wheel.getDeltaY() != 0 && !wheel.isShiftDown()) {
            look(scale().zoomed(wheel.getX(), wheel.getDeltaY() > 0 ? 0.8 : 1.25, length));
            wheel.consume();
        }
    }

    private void key(KeyEvent key) {
        int way = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        CourseMark mark = find(chosen);
        boolean taken = true;
        if (way != 0 && (key.isShiftDown() || key.isControlDown()) && mark != null) {
            if (mark.movable()) {
                move(mark, mark.at().plus((key.isControlDown() ? STRIDE : STEP).multipliedBy(way)));
            }
        } else if (way != 0) {
            step(mark, way);
        } else {
            taken = other(key, mark);
        }
        if (taken) {
            key.consume();
        }
    }

    private boolean other(KeyEvent key, @Nullable CourseMark mark) {
        switch (key.getCode()) {
            case ENTER -> {
                if (mark != null) {
                    onOpen.accept(mark.id());
                }
            }
            case PLUS, EQUALS, ADD -> look(scale().zoomed(getWidth() / 2, 0.5, length));
            case MINUS, SUBTRACT -> look(scale().zoomed(getWidth() / 2, 2, length));
            case HOME -> look(CourseScale.whole(length, getWidth()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(@Nullable CourseMark from, int way) {
        if (marks.isEmpty()) {
            return;
        }
        int next = from == null ? 0 : Math.clamp(marks.indexOf(from) + way, 0, marks.size() - 1);
        CourseMark mark = marks.get(next);
        choose(mark.id());
        if (!scale().shows(mark.at())) {
            look(scale().moved(scale().x(mark.at()) - getWidth() / 2, length));
        }
        onOpen.accept(mark.id());
    }
}
