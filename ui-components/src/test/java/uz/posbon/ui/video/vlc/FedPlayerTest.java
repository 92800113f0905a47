package uz.posbon.ui.video.vlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
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
import uz.posbon.ui.video.ffmpeg.FfmpegEngine;

/** Live cameras of a real RTSP server, pulled by FFmpeg, decoded by libvlc. */
@Timeout(400)
class FedPlayerTest {

    private static final PlayerLimits LONG = new PlayerLimits(Duration.ofSeconds(20), Duration.ofSeconds(20));

    private final RtspServer server = RtspServer.open();
    private final FfmpegEngine puller = new FfmpegEngine(LONG);
    private final VlcEngine engine = new VlcEngine(LONG, Clock.systemUTC(), puller);
    private final SeenFrames seen = new SeenFrames(new Box(160, 90));

    @AfterEach
    void close() {
        engine.close();
        puller.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/h264", "/h265", "/bframes"})
    void playsWhatTheFeedPulls(String path) {
        Player player = engine.player(stream(path));
        CompletableFuture<Void> playing = play(player, stream(path));
        await().atMost(Duration.ofSeconds(60)).until(() -> seen.count() > 60);
        player.close();

        assertThat(playing).succeedsWithin(Duration.ofSeconds(15));
        assertThat(seen.different()).isGreaterThan(30);
        assertThat(seen.aspect()).isBetween(1.7, 1.8);
    }

    @Test
    void aKilledServerIsALoss() {
        CompletableFuture<Void> playing = play(engine.player(stream("/h264")), stream("/h264"));
        await().atMost(Duration.ofSeconds(60)).until(() -> seen.count() > 10);
        server.kill();

        assertThat(playing).failsWithin(Duration.ofSeconds(15)).withThrowableThat().havingCause()
                .isInstanceOfSatisfying(PlaybackException.class, e -> assertThat(e.loss()).isEqualTo(Loss.BROKEN_OFF));
    }

    @Test
    void aServerThatIsNotThereIsALossToo() {
        server.kill();

        assertThat(play(engine.player(stream("/h264")), stream("/h264"))).failsWithin(Duration.ofSeconds(15)).withThrowableThat().havingCause()
                .isInstanceOfSatisfying(PlaybackException.class, e -> assertThat(e.loss()).isEqualTo(Loss.UNREACHABLE));
    }

    private VideoStream stream(String path) {
        return VideoStream.of(server.uri(path));
    }

    private CompletableFuture<Void> play(Player player, VideoStream stream) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                player.play(stream, seen, PacketSink.NONE);
                done.complete(null);
            } catch (PlaybackException | RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done;
    }
}
