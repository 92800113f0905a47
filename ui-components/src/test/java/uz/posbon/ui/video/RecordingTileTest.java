package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;
import uz.posbon.ui.video.vlc.VlcEngine;

/** A recording on a tile, by its keys and its line, and heard. */
@Timeout(400)
class RecordingTileTest extends ApplicationTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private VideoService service;
    private VideoTile tile;
    private VideoTile second;

    @Override
    public void start(Stage primary) {
        FfmpegEngine ffmpeg = new FfmpegEngine(PlayerLimits.USUAL);
        service = new VideoService(
                List.of(ffmpeg, new VlcEngine(PlayerLimits.USUAL, Clock.systemUTC(), ffmpeg)), VideoSettings.USUAL, FrameTicker.animation(),
                Thread.ofPlatform().daemon().factory(), Clock.systemUTC());
        tile = new VideoTile(service);
        second = new VideoTile(service);
        tile.setPrefSize(560, 360);
        second.setPrefSize(560, 360);
        Scene scene = new Scene(new HBox(8, tile, second), 1130, 370);
        scene.getStylesheets().add(RecordingTileTest.class.getResource("theme.css").toExternalForm());
        primary.setScene(scene);
        primary.show();
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void isLookedThroughByKeysAndByItsLine() {
        Path film = TestMedia.clipWithTone(folder.resolve("gate.mkv"), 40);
        open(tile, film);
        await().atMost(SOON).until(() -> onFx(tile::getState) instanceof VideoState.Playing);
        await().atMost(SOON).until(() -> text(tile, ".video-time").matches("00:0\\d / 00:40"));
        assertThat(text(tile, ".video-clock")).as("nobody knows when it was made").isEmpty();

        clickOn(tile);
        type(KeyCode.SPACE);
        await().atMost(SOON).until(() -> onFx(tile.replay()::isPaused));
        await().atMost(SOON).until(() -> text(tile, ".video-state").equals("Paused"));
        Duration stood = onFx(tile.replay()::position);
        type(KeyCode.G);
        await().atMost(SOON).until(() -> position().compareTo(stood.plusSeconds(9)) > 0);
        type(KeyCode.R);
        await().atMost(SOON).until(() -> position().compareTo(stood.plusSeconds(2)) < 0);
        Duration before = position();
        type(KeyCode.PERIOD);
        await().atMost(SOON).until(() -> position().compareTo(before) > 0);
        type(KeyCode.COMMA);
        await().atMost(SOON).until(() -> position().equals(before));

        Node line = onFx(() -> tile.lookup(".video-timeline"));
        clickOn(line);
        await().atMost(SOON).until(() -> Math.abs(position().toMillis() - 20_000) < 1_000);
        type(KeyCode.EQUALS);
        type(KeyCode.SPACE);
        await().atMost(SOON).until(() -> text(tile, ".video-state").equals("Recording 2×"));

        onFx(() -> show(false));
        await().atMost(SOON).until(() -> onFx(tile::getState) instanceof VideoState.Hidden);
        onFx(() -> show(true));
        await().atMost(SOON).until(() -> onFx(tile::getState) instanceof VideoState.Playing && position().toSeconds() >= 20);
        assertThat(onFx(() -> ((VideoState.Playing) tile.getState()).speed())).isEqualTo(2);
    }

    @Test
    void oneTileIsHeardAtATimeAndSaysWhyItIsNot() {
        // Both are made before either runs: a busy machine makes one for as long as the other lasts.
        Path film = TestMedia.clipWithTone(folder.resolve("tone.mkv"), 60);
        Path dumb = TestMedia.clip(folder.resolve("dumb.mkv"), 60, 320, 180, "1/1");
        open(tile, film);
        open(second, dumb);
        await().atMost(SOON).until(() -> onFx(tile::getState) instanceof VideoState.Playing && onFx(second::getState) instanceof VideoState.Playing);
        assertThat(onFx(tile.sound()::getState)).as("off until somebody asks").isEqualTo(SoundState.OFF);

        clickOn(tile);
        type(KeyCode.M);
        // Whether there is a sound device depends on the machine; either way it is said.
        await().atMost(SOON).until(() -> List.of(SoundState.ON, SoundState.NO_DEVICE).contains(onFx(tile.sound()::getState)));
        await().atMost(SOON).until(() -> onFx(() -> tile.lookup(".video-sound").isVisible()));
        assertThat(onFx(() -> tile.lookup(".video-bar").getLayoutBounds().getHeight())).as("no higher than a line").isLessThan(40);

        onFx(() -> sound(second));
        await().atMost(SOON).until(() -> onFx(tile.sound()::getState) == SoundState.OFF);
        await().atMost(SOON).until(() -> onFx(second.sound()::getState) == SoundState.NONE);
        moveTo(second);
        await().atMost(SOON).until(() -> text(second, ".video-note").equals("No sound in the stream"));
        type(KeyCode.ESCAPE);
        assertThat(onFx(second::getState)).isInstanceOf(VideoState.Playing.class);
    }

    @Test
    void aKeyThatIsHeldTurnsTheSoundOnOnceAndNotOffAgain() {
        open(tile, TestMedia.clipWithTone(folder.resolve("held.mkv"), 40));
        await().atMost(SOON).until(() -> onFx(tile::getState) instanceof VideoState.Playing);
        clickOn(tile);

        onFx(() -> key(KeyEvent.KEY_PRESSED) & key(KeyEvent.KEY_PRESSED));
        assertThat(onFx(tile.sound()::isOn)).isTrue();

        onFx(() -> key(KeyEvent.KEY_RELEASED) & key(KeyEvent.KEY_PRESSED));
        assertThat(onFx(tile.sound()::isOn)).isFalse();

        // Whoever has the focus then is told that the key was let go.
        onFx(() -> {
            second.requestFocus();
            tile.requestFocus();
            return key(KeyEvent.KEY_PRESSED);
        });
        assertThat(onFx(tile.sound()::isOn)).isTrue();
    }

    private boolean key(EventType<KeyEvent> type) {
        tile.fireEvent(new KeyEvent(type, "", "", KeyCode.M, false, false, false, false));
        return true;
    }

    private static boolean sound(VideoTile tile) {
        tile.sound().on();
        return true;
    }

    private boolean show(boolean visible) {
        tile.getParent().setVisible(visible);
        return true;
    }

    private static void open(VideoTile tile, Path film) {
        VideoSource source = VideoSource.recording(film);
        onFx(() -> {
            tile.setSource(source);
            return true;
        });
    }

    private Duration position() {
        return onFx(() -> tile.replay().position() == null ? Duration.ZERO : tile.replay().position());
    }

    private static String text(VideoTile tile, String selector) {
        return onFx(() -> tile.lookup(selector) instanceof Label label ? label.getText() : "");
    }

    private static <T> T onFx(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        Platform.runLater(future);
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
