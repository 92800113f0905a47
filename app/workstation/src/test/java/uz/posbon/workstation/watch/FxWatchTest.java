package uz.posbon.workstation.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A real thread that stands still, and the log that says why. */
class FxWatchTest {
    private final ExecutorService watched = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("the screen").factory());
    private final List<Stall> stalls = new CopyOnWriteArrayList<>();
    private final CountDownLatch questions = new CountDownLatch(4);
    private final Thread watch = Thread.ofPlatform().unstarted(new FxWatch(this::answer, System::nanoTime, Clock.systemUTC(), stalls::add));
    private final CountDownLatch held = new CountDownLatch(1);
    private final Logger log = (Logger) LoggerFactory.getLogger(FxWatch.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void read() {
        lines.list = new CopyOnWriteArrayList<>();
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void close() throws InterruptedException {
        held.countDown();
        watch.interrupt();
        watch.join();
        watched.shutdownNow();
        log.detachAppender(lines);
    }

    private void answer(Runnable question) {
        watched.execute(() -> {
            question.run();
            questions.countDown();
        });
    }

    private void awaitAnswers() {
        await().atMost(Duration.ofSeconds(60)).until(() -> questions.getCount() == 0);
    }

    private List<String> written() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private void standStillHere() {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aStallIsWrittenDownWhileItLastsAndToldWhenItIsOver() {
        watch.start();
        awaitAnswers();
        Instant before = Instant.now();
        watched.execute(this::standStillHere);
        await().atMost(Duration.ofSeconds(60)).until(() -> written().stream().anyMatch(line -> line.contains("has not answered")));
        assertThat(stalls).isEmpty();
        assertThat(written().getFirst()).contains("\"the screen\" WAITING", "standStillHere", "CountDownLatch", "\"main\"");
        await().atMost(Duration.ofSeconds(60)).until(() -> written().size() > 1);
        assertThat(written().get(1)).contains("standStillHere").doesNotContain("\"main\"");
        held.countDown();
        await().atMost(Duration.ofSeconds(60)).until(() -> !stalls.isEmpty());
        assertThat(stalls).singleElement().satisfies(stall -> {
            assertThat(stall.length()).isGreaterThanOrEqualTo(FxWatch.LIMIT);
            assertThat(stall.begun()).isAfter(before.minusSeconds(2));
        });
        assertThat(written().getLast()).contains("goes on");
    }

    @Test
    void aThreadThatAnswersIsLeftInPeace() {
        watch.start();
        awaitAnswers();
        assertThat(stalls).isEmpty();
    }
}
