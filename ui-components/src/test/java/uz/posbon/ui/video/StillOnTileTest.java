package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;

/** A camera whose stream does not come shows single pictures, named as what they are, until it does. */
@Timeout(400)
class StillOnTileTest extends ApplicationTest {
    private static final Instant CAME = Instant.parse("2026-11-24T09:10:11Z");

    private final RtspServer server = RtspServer.open();
    private VideoService service;
    private VideoTile tile;

    @Override
    public void start(Stage primary) {
        StillSource green = new StillSource() {
            @Override
            public boolean offers(VideoSource source) {
                return source.id().equals("gate");
            }

            @Override
            public CompletableFuture<Still> take(VideoSource source) {
                return CompletableFuture.supplyAsync(StillOnTileTest::green);
            }
        };
        service = new VideoService(List.of(new FfmpegEngine(PlayerLimits.USUAL)), VideoSettings.USUAL.withLinger(Duration.ZERO), FrameTicker.animation(),
                Thread.ofPlatform().daemon().factory(), Clock.systemUTC(), green);
        tile = new VideoTile(service);
        Scene scene = new Scene(new StackPane(tile), 420, 260);
        scene.getStylesheets().add(StillOnTileTest.class.getResource("theme.css").toExternalForm());
        primary.setScene(scene);
        primary.show();
    }

    private static Still green() {
        ByteBuffer pixels = ByteBuffer.allocateDirect(1280 * 720 * 4 + Box.SLACK).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 1280 * 720; i++) {
            pixels.putInt(4 * i, 0xFF20C040);
        }
        return new Still(new Box(1280, 720), pixels, CAME);
    }

    @AfterEach
    void close() {
        service.close();
        server.close();
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, task);
    }

    private Color middle() {
        return onFx(() -> tile.snapshot(null, null).getPixelReader().getColor((int) tile.getWidth() / 2, (int) tile.getHeight() / 2));
    }

    private List<String> said() {
        return onFx(() -> tile.lookupAll(".video-notice .label").stream().filter(node -> node.isVisible()).map(node -> ((Label) node).getText()).toList());
    }

    @Test
    void aLostTileShowsTheStillUnderItsNameUntilTheStreamIsBack() {
        server.kill();
        onFx(() -> {
            tile.setSource(VideoSource.of("gate", "Gate 2", server.uri("/h264")));
            return true;
        });
        await().atMost(Duration.ofSeconds(60)).until(() -> onFx(tile::stillTaken) != null);
        assertThat(onFx(tile::getState)).isInstanceOf(VideoState.Lost.class);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(middle().getGreen()).isGreaterThan(0.5);
            assertThat(middle().getGreen()).as("the tile's picture, not some green").isGreaterThan(middle().getBlue());
            assertThat(said()).anySatisfy(text -> assertThat(text).startsWith("Still from the camera 09:10:11  -")).contains("Lost");
        });
        assertThat(onFx(() -> tile.getPseudoClassStates().toString())).contains("still").contains("lost").doesNotContain("live");
        assertThat(onFx(tile::taken)).as("no picture of the stream").isNull();

        server.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> onFx(tile::getState) instanceof VideoState.Live);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(onFx(tile::stillTaken)).isNull();
            assertThat(onFx(() -> tile.getPseudoClassStates().toString())).contains("live").doesNotContain("still");
        });
    }

    @Test
    void aCameraThatOffersNoneIsLostAsBefore() {
        onFx(() -> {
            tile.setSource(VideoSource.of("yard", "Yard", URI.create("rtsp://127.0.0.1:1/none")));
            return true;
        });
        await().atMost(Duration.ofSeconds(60)).until(() -> onFx(tile::getState) instanceof VideoState.Lost);
        await().atMost(Duration.ofSeconds(60)).until(() -> said().stream().anyMatch(text -> text.startsWith("next try") || text.startsWith("trying")));
        assertThat(onFx(tile::stillTaken)).isNull();
        assertThat(onFx(() -> tile.getPseudoClassStates().toString())).doesNotContain("still");
    }
}
