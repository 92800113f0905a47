package uz.posbon.ui.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import uz.posbon.ui.symbol.ControlStyle;

/**
 * A span of time with a head that stands at one moment of it, and bars that show how much happened when. A click or a drag leads the head; so do Left and Right (10 s,
 * with Shift a minute), Page Up and Page Down (10 minutes), Home and End. The head moves when the application says so, not before.
 *
 * <p>Style classes: {@code timeline}, {@code timeline-few}, {@code timeline-many}, {@code timeline-head}, {@code timeline-hour}, {@code timeline-under}
 * (the moment under the pointer). Needs the looked-up colours
 * {@code -posbon-*} of a theme. FX thread only.
 */
public final class Timeline extends Pane {
    private static final Duration STEP = Duration.ofSeconds(10);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration PAGE = Duration.ofMinutes(10);
    private static final double BAR = 3;
    private static final double LETTERS = 1.5;

    private final TimelineContent content;
    private final ZoneId zone;
    private final Consumer<Instant> lead;
    private final Region head = new Region();
    private final Label under = new Label();
    private final List<Label> hours = new ArrayList<>();
    private final List<Region> few = new ArrayList<>();
    private final List<Region> many = new ArrayList<>();
    private TimelineWords words;
    private Instant at;
    private double built = -1;

    /**
     * A timeline whose head stands at the beginning.
     *
     * @param zone in which hours are whole
     * @param lead asked to bring the head to a moment of the span
     */
    public Timeline(TimelineContent content, ZoneId zone, TimelineWords words, Consumer<Instant> lead) {
        this.content = content;
        this.zone = zone;
        this.words = words;
        this.lead = lead;
        this.at = content.from();
        getStyleClass().add("timeline");
        getStylesheets().add(ControlStyle.beside(Timeline.class, "timeline.css"));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        head.getStyleClass().add("timeline-head");
        head.setManaged(false);
        head.setMouseTransparent(true);
        under.getStyleClass().add("timeline-under");
        under.setManaged(false);
        under.setMouseTransparent(true);
        under.setVisible(false);
        getChildren().addAll(head, under);
        addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            requestFocus();
            lead(press);
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::lead);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::tell);
        addEventHandler(MouseEvent.MOUSE_EXITED, exit -> under.setVisible(false));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        words(words);
    }

    /** Says it in another language. */
    public void words(TimelineWords next) {
        words = next;
        setAccessibleText(words.name() + ": " + words.moment().apply(at));
        built = -1;
        requestLayout();
    }

    /** Puts the head there. */
    public void show(Instant moment) {
        at = within(moment);
        setAccessibleText(words.name() + ": " + words.moment().apply(at));
        place();
    }

    private void lead(MouseEvent mouse) {
        tell(mouse);
        lead.accept(under(mouse));
    }

    private Instant under(MouseEvent mouse) {
        long span = Duration.between(content.from(), content.to()).toMillis();
        double share = Math.clamp(mouse.getX() / Math.max(1, getWidth()), 0, 1);
        return content.from().plusMillis(Math.round(span * share));
    }

    /** Where a click would lead. */
    private void tell(MouseEvent mouse) {
        under.setText(words.moment().apply(under(mouse).truncatedTo(ChronoUnit.SECONDS)));
        under.setVisible(true);
        under.autosize();
        under.relocate(Math.rint(Math.clamp(mouse.getX() - under.getWidth() / 2, 0, Math.max(0, getWidth() - under.getWidth()))), 0);
    }

    private void key(KeyEvent key) {
        Duration step = key.isShiftDown() ? MINUTE : STEP;
        Instant to = switch (key.getCode()) {
            case KeyCode.LEFT -> at.minus(step);
            case KeyCode.RIGHT -> at.plus(step);
            case KeyCode.PAGE_UP -> at.minus(PAGE);
            case KeyCode.PAGE_DOWN -> at.plus(PAGE);
            case KeyCode.HOME -> content.from();
            case KeyCode.END -> content.to();
            default -> null;
        };
        if (to != null) {
            key.consume();
            lead.accept(within(to));
        }
    }

    private Instant within(Instant moment) {
        return moment.isBefore(content.from()) ? content.from() : moment.isAfter(content.to()) ? content.to() : moment;
    }

    @Override
    protected void layoutChildren() {
        if (built != getWidth()) {
            built = getWidth();
            build();
        }
        double letters = letters();
        double room = Math.max(1, getHeight() - letters);
        int most = Math.max(1, few.stream().mapToInt(Timeline::count).max().orElse(1));
        int mostMany = Math.max(most, many.stream().mapToInt(Timeline::count).max().orElse(1));
        for (int i = 0; i < few.size(); i++) {
            bar(many.get(i), i, mostMany, room);
            bar(few.get(i), i, mostMany, room);
        }
        hours.forEach(hour -> hour.resizeRelocate(((Double) hour.getUserData()), getHeight() - letters, hour.prefWidth(-1), letters));
        place();
    }

    /** Bars no thinner than can be seen, and hours no nearer than can be read. */
    private void build() {
        int bars = Math.max(1, (int) (getWidth() / BAR));
        int[] fews = new int[bars];
        int[] manys = new int[bars];
        for (TimelineContent.Count count : content.counts()) {
            if (!count.at().isBefore(content.from().minusSeconds(60)) && count.at().isBefore(content.to())) {
                int bar = Math.clamp((int) (share(count.at()) * bars), 0, bars - 1);
                fews[bar] += count.few();
                manys[bar] += count.many();
            }
        }
        few.clear();
        many.clear();
        hours.clear();
        for (int i = 0; i < bars; i++) {
            many.add(bar("timeline-many", manys[i]));
            few.add(bar("timeline-few", fews[i]));
        }
        hours();
        List<Node> all = new ArrayList<>(many);
        all.addAll(few);
        all.addAll(hours);
        all.add(head);
        all.add(under);
        getChildren().setAll(all);
    }

    private static Region bar(String style, int count) {
        Region bar = new Region();
        bar.getStyleClass().add(style);
        bar.setManaged(false);
        bar.setMouseTransparent(true);
        bar.setUserData(count);
        bar.setVisible(count > 0);
        return bar;
    }

    private static int count(Region bar) {
        return (Integer) bar.getUserData();
    }

    private void bar(Region bar, int index, int most, double room) {
        double height = count(bar) == 0 ? 0 : Math.max(2, Math.rint(room * count(bar) / most));
        bar.resizeRelocate(index * BAR, room - height, BAR - 1, height);
    }

    private void hours() {
        Duration span = Duration.between(content.from(), content.to());
        double wide = 6 * letters();
        long apart = 1;
        for (long minutes : new long[] {1, 5, 15, 30, 60, 120, 180, 360, 720, 1440, 10_080}) {
            apart = minutes;
            if (getWidth() * minutes * 60 / Math.max(1, span.toSeconds()) >= wide) {
                break;
            }
        }
        Instant mark = content.from().atZone(zone).truncatedTo(ChronoUnit.DAYS).toInstant();
        while (!mark.isAfter(content.to())) {
            if (!mark.isBefore(content.from())) {
                Label hour = new Label(words.moment().apply(mark).replaceFirst(":00$", ""));
                hour.getStyleClass().add("timeline-hour");
                hour.setManaged(false);
                hour.setMouseTransparent(true);
                hour.setUserData(share(mark) * getWidth());
                hours.add(hour);
            }
            mark = mark.plus(apart, ChronoUnit.MINUTES);
        }
    }

    private double letters() {
        return LETTERS * Font.getDefault().getSize();
    }

    private double share(Instant moment) {
        return (double) Duration.between(content.from(), moment).toMillis() / Math.max(1, Duration.between(content.from(), content.to()).toMillis());
    }

    private void place() {
        head.resizeRelocate(Math.rint(share(at) * Math.max(0, getWidth() - 2)), 0, 2, getHeight());
    }
}
