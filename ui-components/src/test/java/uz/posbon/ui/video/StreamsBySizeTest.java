package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;

/** A camera with two streams on one tile that grows and shrinks, from a real RTSP server. */
@Timeout(400)
class StreamsBySizeTest {

    private static final Look SMALL = Look.whole(new Box(320, 180));
    private static final Look LARGE = Look.whole(new Box(1280, 720));

    private final RtspServer server = RtspServer.open();
    private final VideoService service = new VideoService(
            List.of(new FfmpegEngine(new PlayerLimits(Duration.ofSeconds(20), Duration.ofSeconds(20)))),
            VideoSettings.USUAL.withLinger(Duration.ZERO), task -> Subscription.EMPTY, Thread.ofPlatform().daemon().factory(), Clock.systemUTC());
    private final VideoStream sub = new VideoStream(server.uri("/h264"), Map.of(), new Box(320, 180), null);
    private final VideoStream main = new VideoStream(server.uri("/large"), Map.of(), new Box(1280, 720), null);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        service.close();
        server.close();
    }

    @Test
    void growingTakesTheMainStreamWithoutAGapAndShrinkingIsBackAtOnce() throws Exception {
        try (LiveShowing showing = new LiveShowing(service, new VideoSource("c", "C", main, sub), SMALL)) {
            pulse(showing, SMALL, () -> showing.watch().newest() != null);
            assertThat(showing.stream()).isEqualTo(sub);
            assertThat(service.feeds()).isOne();

            pulse(showing, LARGE, () -> {
                assertThat(showing.watch().newest()).as("no black on the way").isNotNull();
                assertThat(showing.watch().age()).as("the other stream opens in the meantime, on a busy machine in seconds").isLessThan(Duration.ofSeconds(5));
                return showing.stream().equals(main);
            });
            assertThat(WaitForAsyncUtils.asyncFx(() -> showing.watch().newest()).get().image().getWidth()).isEqualTo(1280);

            pulse(showing, SMALL, () -> {
                assertThat(showing.watch().newest()).isNotNull();
                return showing.stream().equals(sub);
            });
            assertThat(server.plays()).as("the sub stream was kept, not opened again").isEqualTo(2);
        }
        await().until(() -> service.feeds() == 0);
    }

    @Test
    void theOtherStreamStandsInForOneThatIsLost() {
        VideoStream dead = new VideoStream(URI.create("rtsp://127.0.0.1:1/a"), Map.of(), new Box(1280, 720), null);
        try (LiveShowing showing = new LiveShowing(service, new VideoSource("c", "C", dead, sub), LARGE)) {
            assertThat(showing.stream()).isEqualTo(dead);
            pulse(showing, LARGE, () -> showing.stream().equals(sub) && showing.watch().state() instanceof VideoState.Live);
        }
    }

    @Test
    void aStreamThatNothingPlaysIsNotTaken() {
        VideoStream odd = new VideoStream(URI.create("gopher://127.0.0.1/a"), Map.of(), new Box(320, 180), null);
        try (LiveShowing showing = new LiveShowing(service, new VideoSource("c", "C", main, odd), SMALL)) {
            pulse(showing, SMALL, () -> showing.watch().newest() != null);
            assertThat(showing.stream()).isEqualTo(main);
        }
    }

    @Test
    void theHistoryOfTheSmallTileIsThereAfterItWasEnlarged() {
        try (LiveShowing showing = new LiveShowing(service, new VideoSource("c", "C", main, sub), SMALL)) {
            pulse(showing, SMALL, () -> showing.watch().frames() > 50);
            pulse(showing, LARGE, () -> showing.stream().equals(main));

            assertThat(showing.history(Clip.nanos(Clock.systemUTC().instant().minusSeconds(30)))).hasValue(sub);
            assertThat(showing.history(showing.clip(Long.MAX_VALUE).end())).hasValue(main);
        }
    }

    /** What a pulse does, until it holds. */
    private static void pulse(LiveShowing showing, Look look, Callable<Boolean> until) {
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(16)).pollInSameThread().until(() -> {
            return WaitForAsyncUtils.asyncFx(() -> {
                showing.look(look);
                return until.call();
            }).get();
        });
    }
}
