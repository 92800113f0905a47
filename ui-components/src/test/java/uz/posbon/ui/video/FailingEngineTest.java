package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An engine's own failure, wherever it happens, costs its camera's picture for a while: neighbours, service and window go on. */
@Timeout(400)
class FailingEngineTest {

    private static final Look SMALL = Look.whole(new Box(16, 16));

    /** Where the engine fails until it is mended. */
    enum Failure { MAKING, PLAYING, LINKING, MEMORY, CLOSING, SCALING }

    private final Fragile engine = new Fragile();
    private final VideoService service = new VideoService(List.of(engine), VideoSettings.USUAL.withLinger(Duration.ZERO),
            task -> Subscription.EMPTY, Thread.ofPlatform().daemon().factory(), Clock.systemUTC());

    @AfterEach
    void close() {
        service.close();
    }

    @ParameterizedTest
    @EnumSource(value = Failure.class, names = "SCALING", mode = EnumSource.Mode.EXCLUDE)
    void isALossThatIsMendedAndTouchesNoNeighbour(Failure failure) {
        engine.failure = failure;
        try (Watch failing = service.watch(stream("failing"), "a", SMALL); Watch neighbour = service.watch(stream("good"), "b", SMALL)) {
            await().until(() -> failing.state() instanceof VideoState.Lost lost && lost.why() == Loss.UNREADABLE);
            await().until(() -> neighbour.state() instanceof VideoState.Live);
            engine.failure = null;
            await().atMost(Duration.ofSeconds(60)).until(() -> failing.state() instanceof VideoState.Live);
            assertThat(neighbour.state()).isInstanceOf(VideoState.Live.class);
        }
    }

    @Test
    void aSizeThatCannotBeMadeCostsTheTileThatWantsItAlone() {
        engine.failure = Failure.SCALING;
        Look other = Look.whole(new Box(32, 32));
        VideoStream camera = stream("failing");
        try (Watch failing = service.watch(camera, "a", SMALL); Watch neighbour = service.watch(camera, "a", other)) {
            await().until(() -> neighbour.frames() > 10);
            assertThat(neighbour.state()).isInstanceOf(VideoState.Live.class);
            assertThat(failing.state()).isInstanceOf(VideoState.Live.class);
        }
    }

    private static VideoStream stream(String host) {
        return VideoStream.of(URI.create("test://" + host + "/"));
    }

    private static final class Fragile implements PlayerEngine {

        private volatile Failure failure;

        @Override
        public String name() {
            return "Fragile";
        }

        @Override
        public Optional<Absence> missing() {
            return Optional.empty();
        }

        @Override
        public boolean prefers(VideoStream stream) {
            return true;
        }

        @Override
        public boolean plays(VideoStream stream) {
            return true;
        }

        @Override
        public Player player(VideoStream stream) {
            boolean failing = stream.uri().getHost().equals("failing");
            Supplier<Failure> now = () -> failing ? failure : null;
            if (now.get() == Failure.MAKING) {
                throw new IllegalStateException("no player");
            }
            return new Pictures(now);
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }

    private static final class Pictures implements Player {

        private final Supplier<Failure> failure;
        private final CountDownLatch closed = new CountDownLatch(1);

        Pictures(Supplier<Failure> failure) {
            this.failure = failure;
        }

        @Override
        public void play(VideoStream stream, FrameSink frames, PacketSink packets) throws PlaybackException {
            try {
                while (!closed.await(20, TimeUnit.MILLISECONDS)) {
                    Failure now = failure.get();
                    fail(now);
                    frames.frame(new Grey(now == Failure.SCALING));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void fail(Failure now) throws PlaybackException {
            switch (now) {
                case PLAYING -> throw new IllegalArgumentException("the engine's own");
                case LINKING -> throw new UnsatisfiedLinkError("no such symbol");
                case MEMORY -> throw new OutOfMemoryError("direct buffer memory");
                case CLOSING -> throw new PlaybackException(Loss.UNREADABLE, "and it will not close");
                case null, default -> { }
            }
        }

        @Override
        public void close() {
            closed.countDown();
            if (failure.get() == Failure.CLOSING) {
                throw new IllegalStateException("will not close");
            }
        }
    }

    private record Grey(boolean unscalable) implements Frame {

        @Override
        public double aspect() {
            return 1;
        }

        @Override
        public Box size() {
            return new Box(16, 16);
        }

        @Override
        public long at() {
            return System.currentTimeMillis() * 1_000_000;
        }

        @Override
        public void scaleInto(ByteBuffer target, Box size, Zoom zoom) {
            if (unscalable && size.width() == 16) {
                throw new IllegalStateException("no scaler");
            }
        }
    }
}
