package uz.posbon.ui.video.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.ui.video.Box;
import uz.posbon.ui.video.Loss;
import uz.posbon.ui.video.PacketSink;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.Player;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.RtspServer;
import uz.posbon.ui.video.SeenFrames;
import uz.posbon.ui.video.VideoStream;

/** FFmpeg against a real RTSP server. */
@Timeout(400)
class RtspTest {

    /** Longer than any test waits: what is noticed is not noticed by these. */
    private static final PlayerLimits LONG = new PlayerLimits(Duration.ofSeconds(60), Duration.ofSeconds(60));
    private static final PlayerLimits SHORT = new PlayerLimits(Duration.ofSeconds(3), Duration.ofSeconds(2));
    private static RtspServer server;

    private final FfmpegEngine engine = new FfmpegEngine(LONG);
    private final FfmpegEngine hasty = new FfmpegEngine(SHORT);
    private final SeenFrames seen = new SeenFrames(new Box(160, 90));

    @BeforeAll
    static void serve() {
        server = RtspServer.open();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void closeEngine() {
        engine.close();
        hasty.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/h264", "/h265", "/bframes"})
    void playsAndEndsWhenClosed(String path) {
        Player player = engine.player(VideoStream.of(server.uri("/h264")));
        CompletableFuture<Void> playing = play(player, server.uri(path));

        await().atMost(Duration.ofSeconds(60)).until(() -> seen.count() > 30);
        player.close();

        assertThat(playing).succeedsWithin(Duration.ofSeconds(20));
        assertThat(seen.different()).isGreaterThan(20);
        assertThat(seen.opaque()).isTrue();
    }

    @Test
    void keepsTheShapeOfAnalogueCameras() {
        Player player = engine.player(VideoStream.of(server.uri("/h264")));
        CompletableFuture<Void> playing = play(player, server.uri("/odd"));

        await().atMost(Duration.ofSeconds(60)).until(() -> seen.count() > 2);
        player.close();

        assertThat(playing).succeedsWithin(Duration.ofSeconds(20));
        assertThat(seen.aspect()).isCloseTo(704 * 12 / (576.0 * 11), within(0.01));
    }

    @Test
    void logsInByDigestAndToldFromAWrongPassword() {
        try (RtspServer closed = RtspServer.withLogin("operator", "right")) {
            Player player = engine.player(VideoStream.of(server.uri("/h264")));
            CompletableFuture<Void> playing = play(player, closed.uri("operator:right", "/h264"));
            await().atMost(Duration.ofSeconds(60)).until(() -> seen.count() > 0);
            player.close();
            assertThat(playing).succeedsWithin(Duration.ofSeconds(20));

            assertLoss(closed.uri("operator:S3cret-wrong", "/h264"), Loss.LOGIN_REFUSED);
            assertLoss(closed.uri("/h264"), Loss.LOGIN_REFUSED);
        }
    }

    @Test
    void saysThatThereIsNoSuchStream() {
        assertLoss(server.uri("/nothing"), Loss.NOT_FOUND);
    }

    @Test
    void saysThatThereIsNoVideo() {
        assertLoss(server.uri("/sound"), Loss.NO_VIDEO);
    }

    @Test
    void saysThatTheHostIsUnknown() {
        assertLoss(URI.create("rtsp://camera.invalid/h264"), Loss.UNKNOWN_HOST);
    }

    @Test
    void saysThatNothingListens() throws Exception {
        // Held, so that nobody else can come to it, and not listened at.
        try (Socket held = new Socket()) {
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            assertLoss(URI.create("rtsp://127.0.0.1:" + held.getLocalPort() + "/h264"), Loss.UNREACHABLE);
        }
    }

    @Test
    void givesUpOnAPortThatTakesTheConnectionAndStaysSilent() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            long begun = System.nanoTime();
            assertLoss(hasty, URI.create("rtsp://127.0.0.1:" + silent.getLocalPort() + "/h264"), Loss.NO_ANSWER);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(Duration.ofMillis(2900), Duration.ofSeconds(12));
        }
    }

    @Test
    void closingDoesNotWaitForASilentPeer() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Player player = engine.player(VideoStream.of(server.uri("/h264")));
            CompletableFuture<Void> playing = play(player, URI.create("rtsp://127.0.0.1:" + silent.getLocalPort() + "/h264"));
            silent.accept();
            player.close();
            assertThat(playing).succeedsWithin(Duration.ofSeconds(20));
        }
    }

    @Test
    void noticesAStreamThatStops() {
        assertLoss(server.uri("/brief"), Loss.BROKEN_OFF);
        assertThat(seen.count()).isGreaterThan(20);
    }

    @Test
    void noticesAKilledServerAndAFrozenOne() {
        try (RtspServer own = RtspServer.open()) {
            CompletableFuture<Void> playing = play(hasty.player(VideoStream.of(server.uri("/h264"))), own.uri("/h264"));
            await().atMost(Duration.ofSeconds(60)).until(() -> seen.count() > 5);
            own.freeze();
            assertThat(playing).failsWithin(Duration.ofSeconds(30)).withThrowableThat().havingCause().isInstanceOf(PlaybackException.class);
            own.thaw();

            int before = seen.count();
            CompletableFuture<Void> again = play(engine.player(VideoStream.of(server.uri("/h264"))), own.uri("/h264"));
            await().atMost(Duration.ofSeconds(60)).until(() -> seen.count() > before + 5);
            own.kill();
            assertThat(again).failsWithin(Duration.ofSeconds(30)).withThrowableThat().havingCause().isInstanceOf(PlaybackException.class);
        }
    }

    private void assertLoss(URI uri, Loss loss) {
        assertLoss(engine, uri, loss);
    }

    private void assertLoss(FfmpegEngine by, URI uri, Loss loss) {
        assertThatThrownBy(() -> by.player(VideoStream.of(uri)).play(VideoStream.of(uri), seen, PacketSink.NONE))
                .isInstanceOfSatisfying(PlaybackException.class, e -> assertThat(e.loss()).isEqualTo(loss))
                .hasMessageNotContaining("S3cret");
    }

    private CompletableFuture<Void> play(Player player, URI uri) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                player.play(VideoStream.of(uri), seen, PacketSink.NONE);
                done.complete(null);
            } catch (PlaybackException | RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done;
    }
}
