package uz.posbon.ui.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** One announcement at a time, whatever the machine has. The speaker is made up, because there is no device to listen at. */
class AnnouncerTest {
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final AtomicLong nanos = new AtomicLong();
    private final Heard heard = new Heard();
    private final Spoken spoken = new Spoken();
    private final Announcer announcer = new Announcer(heard, spoken, tasks::add, nanos::get);

    private static Announcement announcement(int samples, String words) {
        return new Announcement(new Sound(new short[samples], 1000), 50, words, "en");
    }

    private void run() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    @Test
    void firstTheSoundThenTheWords() {
        announcer.announce(announcement(10, "fire"));
        assertThat(announcer.isBusy()).isTrue();
        run();
        assertThat(heard.played).containsExactly(10, 4);
        assertThat(announcer.isBusy()).isFalse();
        assertThat(announcer.hearing()).isEqualTo(new Hearing(true, true));
    }

    @Test
    void theLatestTakesThePlaceOfWhatHasNotBegun() {
        announcer.announce(announcement(10, "one"));
        announcer.announce(announcement(20, "two"));
        run();
        assertThat(heard.played).containsExactly(20, 3);
    }

    @Test
    void aNewOneEndsTheOneBeforeAndItsWords() {
        heard.during = () -> announcer.announce(announcement(20, null));
        announcer.announce(announcement(10, "never spoken"));
        run();
        assertThat(heard.played).containsExactly(10, 20);
        assertThat(heard.cut).containsExactly(true, false);
        assertThat(spoken.texts).isEmpty();
    }

    @Test
    void silenceEndsItAndTheWords() {
        heard.during = announcer::silence;
        announcer.announce(announcement(10, "never spoken"));
        run();
        assertThat(heard.cut).containsExactly(true);
        assertThat(spoken.texts).isEmpty();
        assertThat(announcer.isBusy()).isFalse();
        announcer.announce(announcement(30, null));
        run();
        assertThat(heard.played).containsExactly(10, 30);
        assertThat(heard.cut).containsExactly(true, false);
    }

    @Test
    void withoutAnOutputNothingFailsAndItIsKnown() {
        heard.there = false;
        announcer.announce(announcement(10, "fire"));
        run();
        assertThat(announcer.hearing().sound()).isFalse();
        assertThat(spoken.texts).as("nothing is spoken that nobody hears").isEmpty();
        heard.there = true;
        assertThat(announcer.hearing().sound()).as("not looked for all the time").isFalse();
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(announcer.hearing().sound()).as("plugged in").isTrue();
        announcer.announce(announcement(10, "fire"));
        run();
        assertThat(heard.played).containsExactly(10, 4);
    }

    @Test
    void anOutputThatFailsThoughItIsThereIsKnownUntilItPlaysAgain() {
        heard.fails = true;
        announcer.announce(announcement(10, null));
        run();
        assertThat(announcer.hearing().sound()).isFalse();
        heard.fails = false;
        announcer.announce(announcement(10, null));
        run();
        assertThat(announcer.hearing().sound()).isTrue();
    }

    @Test
    void aVoiceThatFailsTakesNoSoundAway() {
        spoken.fails = true;
        announcer.announce(announcement(10, "fire"));
        run();
        assertThat(heard.played).containsExactly(10);
        assertThat(announcer.hearing()).isEqualTo(new Hearing(true, false));
    }

    @Test
    void whatHangsInTheSystemIsNotWaitedFor() {
        announcer.announce(announcement(10, null));
        nanos.addAndGet(Duration.ofSeconds(31).toNanos());
        assertThat(announcer.isBusy()).isFalse();
        assertThat(announcer.hearing().sound()).isFalse();
        run();
        assertThat(announcer.hearing().sound()).as("it came back").isTrue();
    }

    @Test
    void neverTwoAtOnceWhoeverCalls() throws Exception {
        AtomicInteger now = new AtomicInteger();
        List<Integer> together = Collections.synchronizedList(new ArrayList<>());
        Speaker counting = new Speaker() {
            @Override
            public boolean isThere() {
                return true;
            }

            @Override
            public void play(Sound sound, BooleanSupplier stopped) {
                together.add(now.incrementAndGet());
                Thread.onSpinWait();
                now.decrementAndGet();
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Announcer shared = new Announcer(counting, spoken, threads, System::nanoTime);
            CountDownLatch done = new CountDownLatch(4);
            for (int caller = 0; caller < 4; caller++) {
                Thread.ofVirtual().start(() -> {
                    for (int i = 0; i < 200; i++) {
                        shared.announce(announcement(1, null));
                    }
                    done.countDown();
                });
            }
            done.await();
            await().atMost(Duration.ofSeconds(60)).until(() -> !shared.isBusy());
        }
        assertThat(together).isNotEmpty().containsOnly(1);
    }

    private static final class Heard implements Speaker {
        private final List<Integer> played = new ArrayList<>();
        private final List<Boolean> cut = new ArrayList<>();
        private boolean there = true;
        private boolean fails;
        private Runnable during = () -> { };

        @Override
        public boolean isThere() {
            return there;
        }

        @Override
        public void play(Sound sound, BooleanSupplier stopped) throws SoundException {
            if (!there || fails) {
                throw new SoundException("no output", null);
            }
            played.add(sound.size());
            Runnable event = during;
            during = () -> { };
            event.run();
            cut.add(stopped.getAsBoolean());
        }
    }

    /** Each word of it one sample. */
    private static final class Spoken implements Voice {
        private final List<String> texts = new ArrayList<>();
        private boolean fails;

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public Sound speak(String text, String language) throws SoundException {
            if (fails) {
                throw new SoundException("no voice", null);
            }
            texts.add(text);
            return new Sound(new short[text.length()], 1000);
        }
    }
}
