package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;

/** A tile told a moment: of its camera, of a recording that is dated, and of one that is not. */
@Timeout(300)
class TileReplayFromTest extends ApplicationTest {

    private final RtspServer server = RtspServer.open();
    private VideoService service;
    private VideoTile tile;

    @TempDir
    private Path folder;

    @Override
    public void start(Stage primary) {
        service = new VideoService(List.of(new FfmpegEngine(PlayerLimits.USUAL)), FrameTicker.animation(), Thread.ofPlatform().daemon().factory(), Clock.systemUTC());
        tile = new VideoTile(service);
        primary.setScene(new Scene(new StackPane(tile), 420, 260));
        primary.show();
    }

    @AfterEach
    void close() {
        service.close();
        server.close();
    }

    @Test
    void goesToThatMomentWhereThereIsOne() throws Exception {
        VideoStream camera = VideoStream.of(server.uri("/h264"));
        Clip clip;
        try (Watch watch = service.watch(camera, "gate", Look.whole(new Box(160, 90)))) {
            show(VideoSource.of("gate", "Gate 2", camera.uri()));
            await().until(() -> watch.frames() > 90);
            clip = watch.clip();
            Instant before = Clip.instant(clip.begin()).plusSeconds(2);
            assertThat(from(before)).as("live: the replay begins there").isTrue();
            awaitMoment(before);
            Instant earlier = Clip.instant(clip.begin()).plusSeconds(1);
            assertThat(from(earlier)).as("a replay is taken there").isTrue();
            awaitMoment(earlier);
        }

        show(VideoSource.recording(TestMedia.clip(folder.resolve("undated.mp4"), 4, 320, 180, "1/1")));
        await().until(() -> onFx(tile::getState) instanceof VideoState.Playing);
        assertThat(from(Instant.now())).as("nobody knows when it was made").isFalse();

        Path kept = Files.createDirectory(folder.resolve("kept"));
        Instant begun = Clip.instant(clip.begin());
        service.evidence().orElseThrow().export(clip, new EvidenceOrder("gate", "Gate 2", begun, Clip.instant(clip.end()), "Dilnoza", "theft"), kept);
        show(VideoSource.recording(film(kept)));
        await().until(() -> onFx(tile::getState) instanceof VideoState.Playing playing && playing.taken() != null);
        assertThat(from(begun.plusMillis(2_400))).isTrue();
        awaitMoment(begun.plusMillis(2_400));
        assertThat(from(begun.minusSeconds(5))).as("before its first picture").isFalse();
        assertThat(from(begun.plusSeconds(500))).as("after its last").isFalse();
    }

    private static Path film(Path kept) throws Exception {
        try (Stream<Path> files = Files.list(kept)) {
            return files.filter(file -> file.toString().endsWith(".mp4")).findFirst().orElseThrow();
        }
    }

    private void show(VideoSource source) {
        onFx(() -> {
            tile.setSource(source);
            return true;
        });
    }

    /** It stands still there: one that runs may be far on its way when it is looked at. */
    private boolean from(Instant moment) {
        return onFx(() -> {
            boolean there = tile.replay().from(moment);
            tile.replay().pause(true);
            return there;
        });
    }

    private void awaitMoment(Instant wanted) {
        await().untilAsserted(() -> assertThat(onFx(tile.replay()::moment)).isNotNull().isCloseTo(wanted, within(200, ChronoUnit.MILLIS)));
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, task);
    }
}
