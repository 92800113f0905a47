package uz.posbon.ui.video;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of buttons at the lower edge of a tile, there while the pointer is on it, while it shows the past, or while it has the keyboard and room. */
final class TileControls extends HBox {

    /** In em. */
    private static final double ROOM = 21.5;
    private static final double ICON = 16;

    private final VideoTile tile;
    private final Button live;
    private final Label note = new Label();
    private final Map<TileControl, Button> buttons = new EnumMap<>(TileControl.class);

    TileControls(VideoTile tile) {
        this.tile = tile;
        getStyleClass().add("video-controls");
        TileReplay replay = tile.replay();
        add(TileControl.BACK_60, () -> replay.back(Duration.ofSeconds(60)));
        add(TileControl.BACK_30, () -> replay.back(Duration.ofSeconds(30)));
        add(TileControl.BACK_10, () -> replay.back(Duration.ofSeconds(10)));
        add(TileControl.FORWARD_10, () -> replay.forward(Duration.ofSeconds(10)));
        add(TileControl.STEP_BACK, () -> replay.step(-1));
        add(TileControl.PAUSE, () -> replay.pause(true));
        add(TileControl.PLAY, () -> replay.pause(false));
        add(TileControl.STEP_FORWARD, () -> replay.step(1));
        add(TileControl.SLOWER, () -> replay.faster(-1));
        add(TileControl.FASTER, () -> replay.faster(1));
        live = add(TileControl.LIVE, replay::live);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        note.getStyleClass().add("video-note");
        note.setMinWidth(0);
        getChildren().add(note);
        add(TileControl.SOUND_ON, tile.sound()::on);
        add(TileControl.SOUND_OFF, tile.sound()::off);
        add(TileControl.WHOLE, () -> tile.setZoom(Zoom.WHOLE));
        add(TileControl.STEER, () -> tile.fire(TileControl.STEER));
        add(TileControl.SNAPSHOT, () -> tile.fire(TileControl.SNAPSHOT));
        add(TileControl.EVIDENCE, () -> tile.fire(TileControl.EVIDENCE));
        words(tile.getWords());
    }

    private Button add(TileControl control, Runnable action) {
        Button button = new Button(control.letters());
        control.icon().ifPresent(name -> {
            FontIcon icon = new FontIcon(name);
            icon.setIconSize((int) ICON);
            button.setGraphic(icon);
        });
        // Not "button": the application's theme would dress it as one.
        button.getStyleClass().setAll("video-control");
        // The keyboard has its own keys for all of them; the tile keeps the focus.
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            action.run();
            tile.requestFocus();
        });
        buttons.put(control, button);
        getChildren().add(button);
        return button;
    }

    void words(VideoWords words) {
        buttons.forEach((control, button) -> {
            button.setAccessibleText(words.control(control));
            button.setTooltip(new Tooltip(words.control(control)));
        });
    }

    /** Whether somebody may want them, if there is room. */
    static boolean wanted(VideoTile tile, VideoState state) {
        return TilePhase.of(state).picture() && (tile.isHover() || past(state));
    }

    private static boolean past(VideoState state) {
        return state instanceof VideoState.Replay || state instanceof VideoState.Playing;
    }

    void show(VideoState state) {
        boolean recording = tile.replay().isRecording();
        boolean past = state instanceof VideoState.Replay || recording;
        boolean visible = wanted(tile, state) && tile.getWidth() >= ROOM * live.getFont().getSize();
        setVisible(visible);
        if (!visible) {
            return;
        }
        boolean paused = tile.replay().isPaused() || state instanceof VideoState.Ended;
        Set<TileControl> shown = EnumSet.noneOf(TileControl.class);
        put(shown, () -> tile.getSource() != null, TileControl.BACK_10, TileControl.BACK_30, TileControl.BACK_60);
        put(shown, () -> past, TileControl.FORWARD_10, TileControl.STEP_BACK, TileControl.STEP_FORWARD, TileControl.SLOWER, TileControl.FASTER);
        put(shown, () -> past && !recording, TileControl.LIVE);
        put(shown, () -> past && paused, TileControl.PLAY);
        put(shown, () -> past && !paused, TileControl.PAUSE);
        put(shown, () -> !tile.getZoom().whole(), TileControl.WHOLE);
        boolean now = state instanceof VideoState.Live || recording;
        put(shown, () -> now && !tile.sound().isOn(), TileControl.SOUND_ON);
        put(shown, () -> tile.sound().isOn(), TileControl.SOUND_OFF);
        note.setText(note(state));
        put(shown, () -> tile.getOffered().contains(TileControl.SNAPSHOT), TileControl.SNAPSHOT);
        // Of a recording nothing is kept, and nothing moves.
        for (TileControl control : EnumSet.of(TileControl.EVIDENCE, TileControl.STEER)) {
            put(shown, () -> !recording && tile.getOffered().contains(control), control);
        }
        buttons.forEach((control, button) -> {
            boolean there = shown.contains(control);
            button.setVisible(there);
            button.setManaged(there);
        });
    }

    /** What is not as the operator would expect: why nothing is heard, else why he cannot go back as far as usual. */
    private String note(VideoState state) {
        String sound = tile.getWords().sound(tile.sound().getState());
        return !sound.isEmpty() || !(state instanceof VideoState.Live) ? sound : tile.playback().kept(tile.getWords());
    }

    private static void put(Set<TileControl> into, BooleanSupplier when, TileControl... controls) {
        if (when.getAsBoolean()) {
            into.addAll(Set.of(controls));
        }
    }
}
