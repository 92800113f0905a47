package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.framework.junit5.ApplicationTest;
import uz.posbon.ui.TwoClicks;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;

/** A tile on a screen, playing from a real RTSP server. */
@Timeout(400)
class VideoTileTest extends ApplicationTest {

    private final RtspServer server = RtspServer.open();
    private VideoService service;
    private VideoTile tile;
    private VideoTile second;

    @Override
    public void start(Stage primary) {
        service = new VideoService(List.of(new FfmpegEngine(PlayerLimits.USUAL)), VideoSettings.USUAL.withLinger(Duration.ZERO), FrameTicker.animation(),
                Thread.ofPlatform().daemon().factory(), Clock.systemUTC());
        tile = new VideoTile(service);
        second = new VideoTile(service);
        tile.setPrefSize(420, 260);
        second.setPrefSize(420, 260);
        HBox root = new HBox(8, tile, second);
        primary.setScene(themed(root, 860));
        primary.show();
    }

    private static Scene themed(HBox root, double width) {
        Scene scene = new Scene(root, width, 270);
        scene.getStylesheets().add(VideoTileTest.class.getResource("theme.css").toExternalForm());
        return scene;
    }

    @AfterEach
    void close() {
        service.close();
        server.close();
    }

    @Test
    void playsMovingPicturesAtTheTilesOwnSize() {
        camera(tile);
        awaitState(tile, VideoState.Live.class);

        int before = pixels();
        await().until(() -> pixels() != before);
        List<Object> view = onFx(() -> {
            javafx.scene.image.ImageView image = (javafx.scene.image.ImageView) tile.lookup(".image-view");
            return image == null ? List.<Object>of() : List.<Object>of(image.getFitWidth(), image.getFitHeight());
        });
        assertThat(view).isIn(List.of(), List.of(0.0, 0.0));
        assertThat(tile.getAccessibleText()).isEqualTo("Gate 2 Live");
    }

    @Test
    void saysWithinASecondThatThePictureStandsStillAndThatItIsLost() {
        camera(tile);
        awaitState(tile, VideoState.Live.class);
        server.freeze();
        long frozen = System.nanoTime();
        awaitState(tile, VideoState.Stalled.class);
        // Two seconds and one; the rest is a busy machine's. It would be given up after six.
        assertThat(Duration.ofNanos(System.nanoTime() - frozen)).isLessThan(Duration.ofSeconds(6));

        server.kill();
        awaitState(tile, VideoState.Lost.class);
        assertThat(onFx(() -> tile.getPseudoClassStates().toString())).contains("lost");

        server.start();
        awaitState(tile, VideoState.Live.class);
    }

    @Test
    void whoseTileNobodySeesPullsNothing() {
        camera(tile);
        awaitState(tile, VideoState.Live.class);

        onFx(() -> hide(true));
        awaitState(tile, VideoState.Hidden.class);
        assertThat(service.feeds()).isZero();
        onFx(() -> hide(false));
        awaitState(tile, VideoState.Live.class);

        onFx(() -> ((HBox) tile.getParent()).getChildren().remove(tile));
        awaitState(tile, VideoState.Hidden.class);
        assertThat(service.feeds()).isZero();
    }

    @Test
    void putBackAfterAWhileItPlaysAgain() {
        camera(tile);
        awaitState(tile, VideoState.Live.class);
        HBox parent = (HBox) tile.getParent();
        onFx(() -> parent.getChildren().remove(tile));
        awaitState(tile, VideoState.Hidden.class);
        // Long enough for the tile to have given up its pulses.
        long begun = System.nanoTime();
        await().until(() -> System.nanoTime() - begun > Duration.ofMillis(500).toNanos());

        onFx(() -> parent.getChildren().add(tile));
        awaitState(tile, VideoState.Live.class);
    }

    @Test
    void buttonsAreMadeForWhoeverPointsAtTheTile() {
        moveTo(Screen.getPrimary().getBounds().getMaxX() - 1, Screen.getPrimary().getBounds().getMaxY() - 1);
        camera(tile);
        camera(second);
        awaitState(tile, VideoState.Live.class);
        awaitState(second, VideoState.Live.class);
        assertThat(onFx(() -> second.getScene().getRoot().lookupAll(".video-control").size())).isZero();

        moveTo(second);
        await().until(() -> onFx(() -> second.lookup(".video-controls") != null && second.lookup(".video-controls").isVisible()));
        assertThat(onFx(() -> tile.lookupAll(".video-control").size())).isZero();
    }

    @Test
    void theWheelMagnifiesDraggingMovesAndZShowsTheWholeAgain() {
        camera(tile);
        awaitState(tile, VideoState.Live.class);
        moveTo(tile);
        scroll(4, VerticalDirection.UP);
        await().until(() -> onFx(() -> tile.getZoom().factor() > 2));
        double before = onFx(() -> tile.getZoom().x());
        drag(tile).moveBy(-60, 0).drop();
        assertThat(onFx(() -> tile.getZoom().x())).isGreaterThan(before);
        awaitState(tile, VideoState.Live.class);

        type(KeyCode.Z);
        assertThat(onFx(() -> tile.getZoom())).isEqualTo(Zoom.WHOLE);
    }

    @Test
    void aMinimisedWindowPullsNothing() {
        // A stage of its own: without a window manager, as under Xvfb, a minimised one does not come back.
        Stage own = onFx(() -> {
            Stage made = new Stage();
            ((HBox) tile.getParent()).getChildren().remove(tile);
            made.setScene(themed(new HBox(tile), 430));
            made.show();
            return made;
        });
        camera(tile);
        awaitState(tile, VideoState.Live.class);

        onFx(() -> iconify(own));
        awaitState(tile, VideoState.Hidden.class);
        assertThat(service.feeds()).isZero();
        onFx(() -> hide(own));
    }

    @Test
    void oneCameraOnTwoTilesIsPulledOnce() {
        camera(tile);
        camera(second);
        awaitState(tile, VideoState.Live.class);
        awaitState(second, VideoState.Live.class);

        assertThat(server.plays()).isOne();
    }

    @Test
    void aSecondTileOfACameraOpensFromNowOn() {
        camera(tile);
        awaitState(tile, VideoState.Live.class);
        onFx(() -> narrow(second));
        // The feed is live for two more seconds, and there is no picture of the second tile's size.
        server.freeze();
        Instant asked = Instant.now();
        List<VideoState> states = new CopyOnWriteArrayList<>();
        onFx(() -> second.stateProperty().subscribe(state -> {
            states.add(state);
        }));
        camera(second);
        awaitState(second, VideoState.Stalled.class);
        server.thaw();
        awaitState(second, VideoState.Live.class);

        assertThat(states).filteredOn(state -> state instanceof VideoState.Opening)
                .isNotEmpty().allSatisfy(state -> assertThat(((VideoState.Opening) state).since()).isAfter(asked.minusSeconds(1)));
    }

    @Test
    void anEmptyTileSaysSoAndAnUnplayableSourceToo() {
        awaitState(tile, VideoState.Idle.class);
        onFx(() -> source(tile, VideoSource.of("x", "X", URI.create("gopher://127.0.0.1/x"))));
        awaitState(tile, VideoState.Missing.class);
        onFx(() -> source(tile, null));
        awaitState(tile, VideoState.Idle.class);
    }

    @Test
    void enterAndDoubleClickOpenIt() {
        List<VideoTile> opened = new ArrayList<>();
        onFx(() -> {
            tile.setOnAction(event -> opened.add((VideoTile) event.getSource()));
            return true;
        });
        TwoClicks.on(tile);
        assertThat(onFx(() -> tile.isFocused())).isTrue();
        type(KeyCode.ENTER);

        assertThat(opened).containsExactly(tile, tile);
    }

    private void camera(VideoTile onto) {
        onFx(() -> source(onto, VideoSource.of("c", "Gate 2", server.uri("/h264"))));
    }

    private static boolean source(VideoTile onto, VideoSource source) {
        onto.setSource(source);
        return true;
    }

    private boolean hide(boolean hidden) {
        tile.getParent().setVisible(!hidden);
        return true;
    }

    private static boolean iconify(Stage stage) {
        stage.setIconified(true);
        return true;
    }

    private static boolean narrow(VideoTile tile) {
        tile.setPrefSize(300, 200);
        tile.getParent().layout();
        return true;
    }

    private static boolean hide(Stage stage) {
        stage.hide();
        return true;
    }

    private void awaitState(VideoTile of, Class<? extends VideoState> state) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(onFx(of::getState)).isInstanceOf(state));
    }

    private int pixels() {
        WritableImage image = onFx(() -> tile.snapshot(null, null));
        PixelReader reader = image.getPixelReader();
        int hash = 0;
        // Below the bar, so that its clock does not count.
        for (int y = 40; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                hash = 31 * hash + reader.getArgb(x, y);
            }
        }
        return hash;
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
