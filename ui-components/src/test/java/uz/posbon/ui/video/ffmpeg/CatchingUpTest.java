package uz.posbon.ui.video.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uz.posbon.ui.video.Box;
import uz.posbon.ui.video.Frame;
import uz.posbon.ui.video.FrameSink;
import uz.posbon.ui.video.Packet;
import uz.posbon.ui.video.PacketSink;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.RtspServer;
import uz.posbon.ui.video.VideoStream;

/** Cameras nobody looked at for a while come back one after another. */
@Timeout(400)
class CatchingUpTest {

    /** Somebody who looks, looks away and looks again. */
    private static final class Looker implements FrameSink, PacketSink {
        private final List<Packet> packets = new CopyOnWriteArrayList<>();
        private volatile boolean looks;
        private volatile int frames;

        @Override
        public void frame(Frame frame) {
            frames = frames + 1;
        }

        @Override
        public boolean wanted() {
            return looks;
        }

        @Override
        public Box largest() {
            return new Box(160, 90);
        }

        @Override
        public void packet(Packet packet) {
            if (packet.key()) {
                packets.clear();
            }
            packets.add(packet);
        }

        @Override
        public List<Packet> sinceKey() {
            return !packets.isEmpty() && packets.getFirst().key() ? List.copyOf(packets) : List.of();
        }
    }

    @Test
    void aCameraCatchesUpWhenItIsItsTurn() throws Exception {
        Semaphore turns = new Semaphore(0);
        Looker looker = new Looker();
        try (RtspServer server = RtspServer.open();
                FfmpegEngine engine = new FfmpegEngine(PlayerLimits.USUAL);
                FfmpegPlayer player = new FfmpegPlayer(
                        new FfmpegPull(FfmpegInput.Kind.PICTURES, PlayerLimits.USUAL, new Interrupt(), Clock.systemUTC()), Hardware.none(), turns, null)) {
            Thread thread = Thread.ofPlatform().daemon().start(() -> play(player, VideoStream.of(server.uri("/h264")), looker));
            await().atMost(Duration.ofSeconds(60)).until(() -> looker.packets.size() > 2);
            looker.looks = true;
            await().until(turns::hasQueuedThreads);
            assertThat(looker.frames).isZero();

            turns.release();
            await().until(() -> looker.frames > 2);
            await().until(() -> turns.availablePermits() == 1);
            player.close();
            assertThat(thread.join(Duration.ofSeconds(60))).isTrue();
        }
    }

    private static void play(FfmpegPlayer player, VideoStream stream, Looker looker) {
        try {
            player.play(stream, looker, looker);
        } catch (PlaybackException e) {
            throw new IllegalStateException(e);
        }
    }
}
