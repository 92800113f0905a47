package uz.posbon.workstation.replay;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.recording.Density;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.timeline.Timeline;
import uz.posbon.ui.timeline.TimelineContent;
import uz.posbon.ui.timeline.TimelineWords;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** What a replay is led with: its moment, play and pause, steps, speed, and the whole span. Its buttons say lines, as the keyboard does. FX thread only. */
public final class ReplayBar extends VBox {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Label moment = new Label();
    private final Label speed = new Label();
    private final Label problem = new Label();
    private final Label films = new Label();
    private final Label followed = new Label();
    private final Executor fx = new FxExecutor();
    private final Consumer<String> line;
    private final Button play;
    private final Button back;
    private final Button forward;
    private final Button slower;
    private final Button faster;
    private final Timeline timeline;
    private Words words;
    private ReplayState shown;
    private List<KeptFilm> filmed = List.of();
    private @Nullable String operator;
    private boolean led;

    /**
     * @param density how much happened when
     * @param line runs a line of verbs
     * @param lead goes to a moment
     */
    public ReplayBar(ReplayPlayer player, List<Density> density, Words words, Consumer<String> line, Consumer<Instant> lead) {
        this.words = words;
        this.shown = player.state();
        getStyleClass().add("replay-bar");
        play = button("replay-play", () -> line.accept(shown.playing() ? "pause" : "play"));
        back = button("replay-back", () -> line.accept("event back"));
        forward = button("replay-forward", () -> line.accept("event next"));
        slower = button("replay-slower", () -> line.accept("play " + number(Math.max(ReplayPlayer.SLOWEST, shown.speed() / 2))));
        faster = button("replay-faster", () -> line.accept("play " + number(Math.min(ReplayPlayer.FASTEST, shown.speed() * 2))));
        this.line = line;
        moment.getStyleClass().addAll("replay-moment", "time");
        speed.getStyleClass().add("replay-speed");
        problem.getStyleClass().add("replay-problem");
        films.getStyleClass().add("replay-films");
        films.setId("replay-films");
        followed.getStyleClass().add("replay-followed");
        followed.setId("replay-followed");
        List.of(moment, speed).forEach(label -> label.setMinWidth(Region.USE_PREF_SIZE));
        timeline = new Timeline(
                new TimelineContent(player.info().from(), player.info().to().isAfter(player.info().from()) ? player.info().to() : player.info().from().plusMillis(1),
                        density.stream().map(d -> new TimelineContent.Count(d.minute(), d.incidents(), d.alarms())).toList()),
                words.zone(), words(words.text("replay.timeline")), lead);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox keys = new HBox(back, play, forward, moment, slower, speed, faster, problem, space, followed, films);
        timeline.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        timeline.focusedProperty().subscribe(this::hold);
        sceneProperty().subscribe(this::listenIn);
        keys.getStyleClass().add("replay-keys");
        keys.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(keys, timeline);
        speak(words);
    }

    private TimelineWords words(String name) {
        return new TimelineWords(name, at -> marked(at.atZone(words.zone())));
    }

    /** A midnight is told by its day, as a week has seven of them. */
    private static String marked(ZonedDateTime at) {
        return (at.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY : TIME).format(at);
    }

    private static Button button(String id, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The same keys as on a tile that shows what was. */
    private void pressed(KeyEvent key) {
        if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        boolean taken = true;
        switch (key.getCode()) {
            case SPACE -> play.fire();
            case COMMA -> back.fire();
            case PERIOD -> forward.fire();
            case MINUS, SUBTRACT -> slower.fire();
            case PLUS, EQUALS, ADD -> faster.fire();
            case I -> line.accept(key.isShiftDown() ? "seek incident back" : "seek incident");
            default -> taken = false;
        }
        led = taken;
        if (taken) {
            key.consume();
        }
    }

    /** Any key and any click is a hand's, and may move the keyboard. */
    private void listenIn(@Nullable Scene scene) {
        if (scene != null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> led = false);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, click -> led = false);
        }
    }

    /** What a leap opens on the desk does not take the keyboard from whoever leads the replay by it. */
    private void hold(boolean focused) {
        if (!focused && led) {
            fx.execute(timeline::requestFocus);
        }
    }

    /** Says whose desk is followed; nobody's when null. */
    public void follow(@Nullable String name) {
        if (!Objects.equals(name, operator)) {
            operator = name;
            sayFollowed();
        }
    }

    private void sayFollowed() {
        followed.setText(operator == null ? "" : words.text("replay.followed", Map.of("operator", operator)));
    }

    /** Says it in another language. */
    public void speak(Words next) {
        words = next;
        label(back, "\u25C0\u2759", "replay.back");
        label(forward, "\u2759\u25B6", "replay.forward");
        label(slower, "\u2212", "replay.slower");
        label(faster, "+", "replay.faster");
        timeline.words(words(next.text("replay.timeline")));
        show(shown);
        say(filmed);
        sayFollowed();
    }

    /** Says which films there are of the moment. */
    public void show(List<KeptFilm> current) {
        if (!current.equals(filmed)) {
            say(current);
        }
    }

    private void say(List<KeptFilm> current) {
        filmed = current;
        films.setText(current.isEmpty() ? words.text("replay.no-film")
                : words.text("replay.films", Map.of("cameras", String.join(", ", current.stream().map(KeptFilm::camera).distinct().toList()))));
    }

    private void label(Button button, String sign, String key) {
        button.setText(sign);
        if (!words.text(key).equals(button.getAccessibleText())) {
            button.setAccessibleText(words.text(key));
            button.setTooltip(new Tooltip(words.text(key)));
        }
    }

    /** Shows how the replay stands. */
    public void show(ReplayState state) {
        shown = state;
        label(play, state.playing() ? "\u2759\u2759" : "\u25B6", state.playing() ? "replay.pause" : "replay.play");
        moment.setText(MOMENT.format(state.at().atZone(words.zone())));
        speed.setText(number(state.speed()) + "\u00D7");
        problem.setText(state.problem() == null ? "" : words.say(Phrase.of("replay.problem", "why", state.problem())));
        timeline.show(state.at());
    }

    /** As people write it. */
    static String number(double speed) {
        return speed == Math.rint(speed) ? Long.toString(Math.round(speed)) : Double.toString(speed);
    }

    /** Where the keyboard goes. */
    public Node keyboard() {
        return timeline;
    }
}
