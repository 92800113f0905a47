package uz.posbon.ui.video.wall;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.testfx.framework.junit5.ApplicationTest;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.showcase.Tokens;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.VideoService;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.VideoTile;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;

/** A wall in a window, beside a list of cameras and a button. Its time is wound by hand; its cameras cannot be reached unless a test has others. */
@Timeout(400)
abstract class WallOnScreen extends ApplicationTest {

    final SetClock clock = new SetClock();
    final Ticks ticks = new Ticks();
    Label listed;
    Button beside;
    VideoService service;
    VideoWall wall;

    @Override
    public void start(Stage stage) {
        service = new VideoService(List.of(new FfmpegEngine(PlayerLimits.USUAL)), FrameTicker.animation(),
                Thread.ofPlatform().daemon().factory(), Clock.systemUTC());
        wall = new VideoWall(service, clock, ticks);
        wall.sourceResolverProperty().set(Cameras.resolver());
        listed = new Label("x");
        beside = new Button("Beside");
        listed.setOnDragDetected(event -> VideoDrag.start(listed, listed.getText()));
        BorderPane root = new BorderPane(wall);
        root.setLeft(new VBox(listed, beside));
        Scene scene = new Scene(root, 1001, 703);
        scene.getStylesheets().setAll(Tokens.of("dark"));
        stage.setScene(scene);
        stage.show();
        wall.requestFocus();
    }

    @AfterEach
    void close() {
        onFx(() -> wall.getScene().getWindow().hide());
        service.close();
    }

    /** Shows them from slot 1 on. */
    void show(String... ids) {
        onFx(() -> {
            for (int i = 0; i < ids.length; i++) {
                wall.show(camera(ids[i]), i + 1);
            }
        });
    }

    VideoSource camera(String id) {
        return Cameras.camera(id);
    }

    void layout(String text) {
        onFx(() -> wall.setLayout(WallLayout.parse(text)));
    }

    /** The ids by slot, {@code -} for an empty one. */
    String shown() {
        return onFx(() -> wall.getSlots().stream().map(slot -> slot.source() == null ? "-" : slot.source().id()).collect(Collectors.joining(" ")));
    }

    int selected() {
        return onFx(() -> wall.getSelectedSlot());
    }

    /** The slot whose tile has the keyboard; 0 for none. */
    int focused() {
        return onFx(() -> wall.getScene().getFocusOwner() instanceof VideoTile tile ? wall.slotOf(tile) : 0);
    }

    void awaitFeeds(int count) {
        await().atMost(Duration.ofSeconds(60)).until(() -> service.feeds() == count);
    }

    void pass(long seconds) {
        onFx(() -> {
            clock.pass(seconds);
            ticks.tick();
        });
    }

    static void onFx(Runnable task) {
        onFx(() -> {
            task.run();
            return true;
        });
    }

    static <T> T onFx(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        Platform.runLater(future);
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
