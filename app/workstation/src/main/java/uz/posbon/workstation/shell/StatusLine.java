package uz.posbon.workstation.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.status.ClockLabel;
import uz.posbon.ui.status.LoadBar;
import uz.posbon.ui.status.StatusChip;
import uz.posbon.ui.symbol.SymbolShape;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.outbox.OutboxModel;
import uz.posbon.workstation.shift.ShiftModel;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** The line on top: how the connection stands, the room's time, who works here, how much there is to do. FX thread only. */
public final class StatusLine extends HBox {
    /** ISA-18.2: more than ten alarms in ten minutes are a flood for one operator. */
    private static final int FLOOD = 10;

    /** In em: what a sentence needs to be understood although it is cut. */
    private static final double SENTENCE = 14;
    private static final int MOST_LEFT = 5;

    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");
    private static final List<String> TAGS = List.of("uz-Latn", "uz-Cyrl", "ru", "en");
    private static final List<String> SHORT = List.of("UZ", "ЎЗ", "RU", "EN");

    private final StatusChip banner = new StatusChip();
    private final StatusChip connection = new StatusChip();
    private final Clock now;
    private final ClockLabel clock;
    private final Label operator = new Label();
    private final Hyperlink shiftNotice = new Hyperlink();
    private final LoadBar load = new LoadBar();
    private final StatusChip outbox = new StatusChip();
    private final StatusChip attention = new StatusChip();
    private final StatusChip sources = new StatusChip();
    private final Label notice = new Label();
    private @Nullable Phrase mode;
    private Phrase said = Phrase.NOTHING;
    private boolean wasLive;
    private final ToggleGroup languages = new ToggleGroup();
    private final Node annunciator;
    private final HBox languageButtons;
    /** How many of the steps that leave something out have been taken, and the text size they were taken for. */
    private int left;
    private double measured;

    /**
     * @param annunciator what waits and how it sounds, after the load
     * @param openShift opens the shift panel
     * @param openOutbox opens what is not confirmed
     * @param openAttention opens what a supervisor has to look at
     */
    public StatusLine(
            Clock clock, Words words, Node annunciator, Consumer<String> chooseLanguage, Runnable openShift, Runnable openOutbox, Runnable openAttention) {
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        this.now = clock;
        // What has no room is left out; it never makes the desk wider than its window.
        setMinWidth(0);
        this.clock = new ClockLabel(clock, words.zone(), FrameTicker.every(Duration.ofMillis(250)));
        banner.setId("banner");
        banner.getStyleClass().add("status-mode");
        shown(banner, false);
        connection.setId("connection");
        operator.getStyleClass().add("status-muted");
        notice.getStyleClass().add("status-notice");
        notice.setMinWidth(0);
        shiftNotice.setId("shift-notice");
        shiftNotice.getStyleClass().add("status-shift");
        shiftNotice.setFocusTraversable(false);
        shiftNotice.setOnAction(event -> openShift.run());
        outbox.setId("outbox-chip");
        // Shown whole or not at all; a sentence alone gives way.
        List.of(banner, connection, outbox, attention, operator, shiftNotice, sources).forEach(part -> part.setMinWidth(USE_PREF_SIZE));
        outbox.setOnMouseClicked(event -> openOutbox.run());
        attention.setId("attention-chip");
        attention.setOnMouseClicked(event -> openAttention.run());
        shown(attention, false);
        this.clock.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        this.annunciator = annunciator;
        languageButtons = languageButtons(chooseLanguage);
        getChildren().addAll(banner, connection, outbox, attention, this.clock, operator, shiftNotice, load, annunciator, sources, notice, space, languageButtons);
    }

    private HBox languageButtons(Consumer<String> choose) {
        HBox box = new HBox();
        box.getStyleClass().add("languages");
        for (int i = 0; i < TAGS.size(); i++) {
            String tag = TAGS.get(i);
            ToggleButton button = new ToggleButton(SHORT.get(i));
            button.setUserData(tag);
            button.setToggleGroup(languages);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(Languages.of(tag).map(Languages::ownName).orElse(tag));
            button.setTooltip(new Tooltip(button.getAccessibleText()));
            button.setOnAction(event -> {
                button.setSelected(true);
                choose.accept(tag);
            });
            box.getChildren().add(button);
        }
        return box;
    }

    /** Says how things stand. */
    public void show(
            ConnectionState state, @Nullable Instant asOf, int recentAlarms, int liveCameras, int knownCameras, ShiftModel shift, OutboxModel pending, Words words) {
        if (mode == null) {
            chip(state, asOf, words);
        } else {
            connection.show(Tone.NEUTRAL, SymbolShape.RING, words.say(mode));
        }
        show(pending, words);
        clock.placeProperty().set(words.text("status.city"));
        operator.setText(shift.status());
        operator.pseudoClassStateChanged(AWAY, shift.stage() == ShiftModel.Stage.ON_BREAK);
        shiftNotice.setText(shift.notice());
        shiftNotice.setVisible(!shift.notice().isEmpty());
        shiftNotice.setManaged(shiftNotice.isVisible());
        notice.setText(words.say(said));
        load.show(recentAlarms, FLOOD, words.say(Phrase.count("status.load", recentAlarms, "limit", FLOOD, "minutes", 10)));
        sources.show(Tone.READY, SymbolShape.CIRCLE, words.text("status.cameras", Map.of(
                "live", Integer.toString(liveCameras), "known", Integer.toString(knownCameras))));
        languages.getToggles().forEach(toggle -> toggle.setSelected(words.tag().equals(toggle.getUserData())));
    }

    /** What kind of desk it is, instead of how the connection stands; null for a desk of the moment. */
    public void mode(@Nullable Phrase kind) {
        mode = kind;
        if (kind != null) {
            connection.getStyleClass().add("status-mode");
        }
    }

    /** What stands in front of everything from now on: that nothing here is real, and how that goes. */
    public void banner(Phrase kind, Words words) {
        banner.show(Tone.NEUTRAL, SymbolShape.RING, words.say(kind));
        shown(banner, true);
    }

    /** A sentence that stays until it is replaced, e.g. what is missing on this machine. */
    public void notice(Phrase sentence, Words words) {
        said = sentence;
        notice.setText(words.say(said));
    }

    /** Says how much a supervisor has not looked at yet; silent where that is nothing. */
    public void show(int unseen, Words words) {
        shown(attention, unseen > 0);
        if (unseen > 0) {
            attention.show(Tone.SEVERE, Tone.SEVERE.shape(), words.count("attention.unseen", unseen));
            attention.explain(words.text("attention.unseen.why"));
        }
    }

    /** Silent where everything is confirmed. */
    private void show(OutboxModel pending, Words words) {
        boolean any = !pending.lines().isEmpty();
        outbox.setVisible(any);
        outbox.setManaged(any);
        if (pending.undecided() > 0) {
            outbox.show(Tone.EXTREME, SymbolShape.TRIANGLE, words.count("outbox.undecided", pending.undecided()));
        } else if (any) {
            outbox.show(Tone.MODERATE, SymbolShape.SQUARE, words.count("outbox.waiting", pending.waiting()));
        }
    }

    /** Leaves out whole parts where there is no room for all, the least urgent first: a word cut to two letters says nothing. */
    @Override
    protected void layoutChildren() {
        double size = notice.getFont().getSize();
        // What is not seen is not styled: after a change of the text size all is shown once, to be measured.
        leave(left > 0 && size != measured ? 0 : IntStream.range(0, MOST_LEFT).filter(steps -> needed(steps) <= getWidth()).findFirst().orElse(MOST_LEFT));
        measured = size;
        super.layoutChildren();
    }

    private void leave(int steps) {
        left = steps;
        // How cameras deliver now says nothing of another time.
        shown(sources, steps < 1 && mode == null);
        load.worded(steps < 2);
        shown(operator, steps < 3);
        clock.placed(steps < 4);
        shown(load, steps < MOST_LEFT);
    }

    private double needed(int steps) {
        double words = Math.min(notice.prefWidth(-1), SENTENCE * notice.getFont().getSize());
        double room = snappedLeftInset() + snappedRightInset() + connection.prefWidth(-1) + clock.width(steps < 4) + words + languageButtons.prefWidth(-1)
                + annunciator.prefWidth(-1) + 5 * getSpacing();
        room += shiftNotice.isManaged() ? shiftNotice.prefWidth(-1) + getSpacing() : 0;
        room += banner.isManaged() ? banner.prefWidth(-1) + getSpacing() : 0;
        room += outbox.isManaged() ? outbox.prefWidth(-1) + getSpacing() : 0;
        room += attention.isManaged() ? attention.prefWidth(-1) + getSpacing() : 0;
        room += steps < 1 && mode == null ? sources.prefWidth(-1) + getSpacing() : 0;
        room += steps < 3 ? operator.prefWidth(-1) + getSpacing() : 0;
        return room + (steps < MOST_LEFT ? load.width(steps < 2) + getSpacing() : 0);
    }

    private static void shown(Node part, boolean shown) {
        part.setManaged(shown);
        part.setVisible(shown);
    }

    private void chip(ConnectionState state, @Nullable Instant asOf, Words words) {
        switch (state) {
            case ConnectionState.Connecting c -> connection.show(Tone.UNKNOWN, SymbolShape.RING, words.text("connection.connecting"));
            case ConnectionState.Live live -> connection.show(Tone.READY, SymbolShape.CIRCLE,
                    words.text("connection.live", Map.of("ms", Long.toString(Math.max(1, live.latency().toMillis())))));
            case ConnectionState.Late late -> connection.show(Tone.MODERATE, SymbolShape.SQUARE,
                    words.text("connection.late", since(late.lastHeard(), words)));
            case ConnectionState.Lost lost -> connection.show(Tone.EXTREME, SymbolShape.TRIANGLE,
                    words.text("connection.lost", since(lost.since(), words)));
            case ConnectionState.Refused refused -> connection.show(Tone.EXTREME, SymbolShape.TRIANGLE, words.text("connection.refused"));
            case ConnectionState.Untrusted other -> connection.show(Tone.EXTREME, SymbolShape.TRIANGLE, words.text("connection.untrusted"));
            case ConnectionState.Incompatible i -> connection.show(Tone.EXTREME, SymbolShape.TRIANGLE, words.text("connection.incompatible"));
        }
        wasLive |= state instanceof ConnectionState.Live;
        if (!wasLive && asOf != null) {
            // What is shown comes from the disk.
            connection.show(Tone.EXTREME, SymbolShape.TRIANGLE, kept(asOf, words));
        }
        connection.explain(state instanceof ConnectionState.Lost ? words.text("connection.lost.explained")
                : state instanceof ConnectionState.Untrusted ? words.text("connection.untrusted.explained") : "");
    }

    private String kept(Instant asOf, Words words) {
        return words.text("connection.kept", since(asOf, words));
    }

    private Map<String, String> since(Instant time, Words words) {
        return Map.of("time", words.time(time), "age", Words.span(Duration.between(time, now.instant())));
    }
}
