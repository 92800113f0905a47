package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What every engine keeps. */
@Timeout(400)
public abstract class PlayerContractTest {

    protected static final PlayerLimits SHORT = new PlayerLimits(Duration.ofSeconds(2), Duration.ofSeconds(2));
    private static final Box TILE = new Box(160, 90);

    @TempDir
    protected Path folder;

    protected PlayerEngine engine;

    protected abstract PlayerEngine open();

    @BeforeEach
    void openEngine() {
        engine = open();
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    @Test
    void isThere() {
        assertThat(engine.missing()).isEmpty();
    }

    @Test
    void playsARecordingInItsOwnTimeAndEndsWithIt() throws Exception {
        VideoStream source = file(TestMedia.clip(folder.resolve("clip.mp4"), 2, 320, 180, "1/1"));
        SeenFrames seen = new SeenFrames(TILE);
        long begun = System.nanoTime();

        play(source, seen).get();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(1700));
        // An engine may leave out what comes too late on a busy machine.
        assertThat(seen.count()).isBetween(20, 51);
        assertThat(seen.different()).isGreaterThan(15);
        assertThat(seen.aspect()).isCloseTo(320 / 180.0, within(0.01));
        assertThat(seen.opaque()).isTrue();
    }

    @Test
    void tellsTheShapeOfPixelsThatAreNotSquare() throws Exception {
        VideoStream source = file(TestMedia.clip(folder.resolve("odd.mp4"), 1, 704, 576, "12/11"));
        SeenFrames seen = new SeenFrames(TILE);

        play(source, seen).get();

        assertThat(seen.aspect()).isCloseTo(704 * 12 / (576.0 * 11), within(0.01));
    }

    @Test
    void playsATransportStreamOverHttpAndCallsItsEndALoss() throws Exception {
        byte[] stream = Files.readAllBytes(TestMedia.clip(folder.resolve("clip.ts"), 2, 320, 180, "1/1"));
        HttpServer server = serve(stream);
        try {
            SeenFrames seen = new SeenFrames(TILE);
            VideoStream source = VideoStream.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/live.ts"));

            assertThatThrownBy(() -> engine.player(source).play(source, seen, PacketSink.NONE))
                    .isInstanceOfSatisfying(PlaybackException.class, e -> assertThat(e.loss()).isEqualTo(Loss.BROKEN_OFF));
            assertThat(seen.count()).isGreaterThan(15);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aFileThatIsNotThereIsALoss() {
        VideoStream source = file(folder.resolve("none.mp4"));

        assertThatThrownBy(() -> engine.player(source).play(source, new SeenFrames(TILE), PacketSink.NONE))
                .isInstanceOfSatisfying(PlaybackException.class, e -> assertThat(e.loss()).isIn(Loss.NOT_FOUND, Loss.UNREADABLE));
    }

    @Test
    void aFileThatIsNoVideoIsALoss() throws Exception {
        Path file = Files.writeString(folder.resolve("text.mp4"), "this is not a film\n".repeat(500));

        assertThatThrownBy(() -> engine.player(file(file)).play(file(file), new SeenFrames(TILE), PacketSink.NONE))
                .isInstanceOfSatisfying(PlaybackException.class, e -> assertThat(e.loss()).isIn(Loss.UNREADABLE, Loss.NO_VIDEO));
    }

    @Test
    void closingEndsThePlaybackSoon() throws Exception {
        VideoStream source = file(TestMedia.clip(folder.resolve("long.mp4"), 30, 320, 180, "1/1"));
        SeenFrames seen = new SeenFrames(TILE);
        Player player = engine.player(file(folder.resolve("any.mp4")));
        Future<?> playing = run(player, source, seen);
        await().until(() -> seen.count() > 5);

        player.close();

        assertThat(playing).succeedsWithin(Duration.ofSeconds(20));
        int shown = seen.count();
        await().during(Duration.ofMillis(200)).until(() -> seen.count() == shown);
    }

    @Test
    void aPlayerClosedBeforeItBeganDoesNotBegin() throws Exception {
        Player player = engine.player(file(folder.resolve("any.mp4")));
        player.close();

        player.play(file(folder.resolve("none.mp4")), new SeenFrames(TILE), PacketSink.NONE);
    }

    protected Future<?> play(VideoStream source, FrameSink sink) {
        return run(engine.player(source), source, sink);
    }

    protected static Future<?> run(Player player, VideoStream source, FrameSink sink) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                player.play(source, sink, PacketSink.NONE);
                done.complete(null);
            } catch (PlaybackException | RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done;
    }

    protected static VideoStream file(Path path) {
        return VideoStream.of(URI.create("file://" + path));
    }

    private static HttpServer serve(byte[] stream) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/live.ts", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "video/mp2t");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(stream);
            }
        });
        server.start();
        return server;
    }
}
