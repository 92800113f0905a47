package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;
import uz.posbon.ui.video.vlc.VlcEngine;

/** What goes wrong on the way from a real RTSP server, with both engines; each time the picture comes back when the cause has gone. */
@Timeout(400)
class BadStreamTest {

    private static final PlayerLimits SHORT = new PlayerLimits(Duration.ofSeconds(3), Duration.ofSeconds(3));
    private static final Look SMALL = Look.whole(new Box(160, 90));
    private static final Duration SOON = Duration.ofSeconds(60);

    private final RtspServer server = RtspServer.open();
    private final FfmpegEngine ffmpeg = new FfmpegEngine(SHORT);
    private final VideoService service = new VideoService(
            List.of(ffmpeg, new VlcEngine(SHORT, Clock.systemUTC(), ffmpeg)), VideoSettings.USUAL.withLinger(Duration.ZERO),
            task -> Subscription.EMPTY, Thread.ofPlatform().daemon().factory(), Clock.systemUTC());

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        service.close();
        server.close();
    }

    /** On the feed alone; {@link BadInputTest} does it on tiles each time. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"ffmpeg", "vlc"})
    void flippedBitsCostPicturesAndNothingElse(String engine) {
        try (FaultProxy proxy = new FaultProxy(server.uri("/h264")); Watch watch = watch(proxy, engine)) {
            awaitMoving(watch);
            proxy.flip(0.001);
            long begun = System.nanoTime();
            await().atMost(SOON).until(() -> System.nanoTime() - begun > Duration.ofSeconds(4).toNanos());
            proxy.flip(0);

            awaitMoving(watch);
        }
    }

    /** On the feed alone; {@link BadInputTest} does it on tiles each time. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"ffmpeg", "vlc"})
    void aStreamThatStopsInMidGroupIsNeverLiveForLongIsLostAndComesBack(String engine) {
        try (FaultProxy proxy = new FaultProxy(server.uri("/h264")); Watch watch = watch(proxy, engine)) {
            awaitMoving(watch);
            proxy.silence(true);
            await().atMost(Duration.ofSeconds(4)).until(() -> !(watch.state() instanceof VideoState.Live));
            await().atMost(SOON).until(() -> watch.state() instanceof VideoState.Lost);
            proxy.silence(false);
            proxy.cut();

            awaitMoving(watch);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffmpeg", "vlc"})
    void aCutConnectionIsMadeAnew(String engine) {
        try (FaultProxy proxy = new FaultProxy(server.uri("/h264")); Watch watch = watch(proxy, engine)) {
            awaitMoving(watch);
            long before = watch.clip().end();
            proxy.cut();
            await().atMost(SOON).until(() -> watch.state() instanceof VideoState.Lost);
            awaitMoving(watch);

            assertThat(watch.clip().begin()).as("what was before the loss is kept").isLessThan(before);
            assertThat(watch.clip().end()).isGreaterThan(before);
        }
    }

    /** On the feed alone; {@link BadInputTest} does it on tiles each time. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"/tiny", "/pixel", "/odd"})
    void oddSizesPlay(String path) {
        try (Watch watch = service.watch(VideoStream.of(server.uri(path)), "odd", SMALL)) {
            awaitMoving(watch);
        }
    }

    /** On the feed alone; {@link BadInputTest} does it on tiles each time. */
    @Tag("slow")
    @Test
    void aStreamWithoutPicturesSaysSo() {
        try (Watch watch = service.watch(VideoStream.of(server.uri("/sound")), "sound", SMALL)) {
            await().atMost(SOON).until(() -> watch.state() instanceof VideoState.Lost lost && lost.why() == Loss.NO_VIDEO);
        }
    }

    @Test
    void aCameraBehindTlsPlays() throws Exception {
        try (RtspServer closed = RtspServer.withTls(SelfSigned.pem(folder))) {
            String address = closed.uri("/h264").toString().replace("rtsp:", "rtsps:");
            try (Watch watch = service.watch(VideoStream.of(URI.create(address)), "tls", SMALL)) {
                awaitMoving(watch);
            }
        }
    }

    private Watch watch(FaultProxy proxy, String engine) {
        return service.watch(new VideoStream(proxy.uri(), Map.of(), null, engine), "cam", SMALL);
    }

    private static void awaitMoving(Watch watch) {
        long before = watch.frames();
        await().atMost(SOON).until(() -> watch.frames() > before + 20 && watch.state() instanceof VideoState.Live);
    }
}
