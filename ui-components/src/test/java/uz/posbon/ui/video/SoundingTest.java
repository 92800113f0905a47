package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An engine that takes long, or fails, or is not to be asked: nobody waits for it, and it is tried again. */
@Timeout(400)
class SoundingTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Engine engine = new Engine();
    private Optional<Sounding> sounding = Optional.empty();

    @AfterEach
    void close() {
        engine.made.countDown();
        sounding.ifPresent(Sounding::close);
    }

    @Test
    void nobodyWaitsForAnEngineThatMakesItsFirstPlayer() throws Exception {
        Sounding made = sounding(false);
        Thread playing = start(made);
        await().atMost(SOON).until(() -> engine.asked.getCount() == 0);

        assertThat(made.closed()).isFalse();
        made.close();
        assertThat(made.closed()).isTrue();
        engine.made.countDown();

        playing.join(SOON);
        assertThat(playing.isAlive()).isFalse();
        assertThat(engine.did).as("made, never played, and closed all the same").containsExactly("closed");
    }

    @Test
    void anEngineThatCannotBeginIsTriedAgain() {
        engine.fails = true;
        engine.made.countDown();
        Sounding made = sounding(false);
        start(made);
        await().atMost(SOON).until(() -> made.state() == SoundState.LOST);

        engine.fails = false;

        await().atMost(SOON).until(() -> made.state() == SoundState.ON);
    }

    @Test
    void doesNotBeginWhileItIsHeld() {
        engine.made.countDown();
        Sounding made = sounding(true);
        start(made);
        await().atMost(SOON).until(() -> made.state() == SoundState.LOST);
        assertThat(engine.asked.getCount()).isEqualTo(1);

        made.hold(false);
        await().atMost(SOON).until(() -> made.state() == SoundState.ON);

        made.hold(true);
        assertThat(made.state()).as("what plays plays on").isEqualTo(SoundState.ON);
    }

    @Test
    void canBeClosedWhileItIsHeld() throws Exception {
        Sounding made = sounding(true);
        Thread playing = start(made);
        await().atMost(SOON).until(() -> made.state() == SoundState.LOST);

        made.close();

        playing.join(SOON);
        assertThat(playing.isAlive()).isFalse();
        assertThat(engine.asked.getCount()).isEqualTo(1);
    }

    private Sounding sounding(boolean held) {
        Sounding made = new Sounding(engine, VideoStream.of(URI.create("test://gate/")), null, held, Duration.ofSeconds(30));
        sounding = Optional.of(made);
        return made;
    }

    private static Thread start(Sounding made) {
        return Thread.ofPlatform().daemon().start(made);
    }

    private static final class Engine implements SoundEngine {

        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch made = new CountDownLatch(1);
        private final List<String> did = new CopyOnWriteArrayList<>();
        private volatile boolean fails;

        @Override
        public boolean sounds(VideoStream stream) {
            return true;
        }

        @Override
        public SoundPlayer sound(VideoStream stream, Playhead playhead, Consumer<SoundState> says) {
            asked.countDown();
            await().atMost(SOON).until(() -> made.getCount() == 0);
            if (fails) {
                throw new UnsatisfiedLinkError("no such library");
            }
            CountDownLatch closed = new CountDownLatch(1);
            return new SoundPlayer() {
                @Override
                public void play() {
                    did.add("played");
                    says.accept(SoundState.ON);
                    try {
                        closed.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }

                @Override
                public void close() {
                    if (closed.getCount() > 0) {
                        did.add("closed");
                    }
                    closed.countDown();
                }
            };
        }
    }
}
