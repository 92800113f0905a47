package uz.posbon.workstation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.workstation.citymap.CityLayers;
import uz.posbon.workstation.detail.Detail;
import uz.posbon.workstation.messages.MessagesModel;
import uz.posbon.workstation.outbox.OutboxModel;
import uz.posbon.workstation.outbox.Overlay;
import uz.posbon.workstation.queue.DeskQueues;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.room.RoomModel;
import uz.posbon.workstation.shift.ShiftModel;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.Words;

class DeskLoopTest extends ApplicationTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Focus CHOICE = Focus.alarm("al-7");

    private final OperationalPicture picture = new OperationalPicture();
    private final LiveDesk desk = new LiveDesk(picture, new Overlay(Optional.empty()), new Journeys(), "Dilnoza", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final ExecutorService work = Executors.newSingleThreadExecutor();
    private final ExecutorService choosing = Executors.newSingleThreadExecutor();
    private final AtomicLong time = new AtomicLong();
    private final AtomicInteger ticks = new AtomicInteger();
    private final List<Focus> painted = new CopyOnWriteArrayList<>();
    private final List<Runnable> taken = new CopyOnWriteArrayList<>();
    private final Whole source = new Whole();
    private final AtomicInteger choices = new AtomicInteger();
    private Subscription running = Subscription.EMPTY;

    /** Counts what it is asked for, and does in the middle of it what the test wants. */
    private static final class Whole implements ModelSource {
        private final AtomicInteger made = new AtomicInteger();
        private volatile Runnable middle = () -> {};

        @Override
        public DeskModel of(DeskState desk, Choice choice, Words words) {
            made.incrementAndGet();
            middle.run();
            return model(choice.focus());
        }
    }

    private static DeskModel model(Focus focus) {
        return new DeskModel(
                null, focus, new Detail.Nothing(), List.of(), CityLayers.EMPTY, Map.of(), new ConnectionState.Connecting(1), null,
                (DeskQueues.Load) null, List.of(), (ShiftModel) null, List.of(), (OutboxModel) null, List.of(), (RoomModel) null, (MessagesModel) null);
    }

    @Override
    public void start(Stage stage) {
        DeskLoop loop = new DeskLoop(
                desk, () -> null, source, work, this::choice, choosing, model -> painted.add(model.focus()), taken::add, time::get);
        running = loop.start().and(FrameTicker.every(Duration.ofMillis(50)).onPulse(ticks::incrementAndGet));
    }

    @AfterEach
    void end() {
        interact(running::unsubscribe);
        work.shutdownNow();
        choosing.shutdownNow();
    }

    private Choice choice(DeskState now, Words words) {
        choices.incrementAndGet();
        return new Choice(now.focus(), new Detail.Nothing());
    }

    private void somethingHappens() {
        picture.onConnection(new ConnectionState.Connecting(ticks.get() + 2));
    }

    private void severalTicks() {
        int then = ticks.get();
        await().atMost(SOON).until(() -> ticks.get() > then + 10);
    }

    @Test
    void theNextPictureWaitsUntilTheScreenHasTakenUpTheOneBefore() {
        await().atMost(SOON).until(() -> taken.size() == 1);
        somethingHappens();
        severalTicks();
        assertThat(source.made).hasValue(1);
        interact(taken.getFirst()::run);
        await().atMost(SOON).until(() -> source.made.get() == 2);
    }

    @Test
    void aScreenThatTakesNothingUpIsNotWaitedForForEver() {
        await().atMost(SOON).until(() -> taken.size() == 1);
        somethingHappens();
        time.set(Duration.ofSeconds(2).toNanos());
        await().atMost(SOON).until(() -> source.made.get() == 2);
    }

    @Test
    void aChoiceWaitsForNoScreen() {
        await().atMost(SOON).until(() -> taken.size() == 1);
        desk.focus(CHOICE);
        await().atMost(SOON).until(() -> painted.contains(CHOICE));
        assertThat(source.made).hasValue(1);
    }

    @Test
    void aChoiceIsShownWhileTheCityIsBeingMadeAndIsNotTakenBackByIt() {
        await().atMost(SOON).until(() -> taken.size() == 1);
        CountDownLatch seen = new CountDownLatch(1);
        source.middle = () -> {
            source.middle = () -> {};
            desk.focus(CHOICE);
            awaitUninterruptibly(seen);
        };
        somethingHappens();
        interact(taken.getFirst()::run);
        await().atMost(SOON).until(() -> painted.contains(CHOICE));
        assertThat(source.made).hasValue(2);
        int then = painted.size();
        seen.countDown();
        await().atMost(SOON).until(() -> painted.size() > then);
        severalTicks();
        assertThat(painted.subList(then, painted.size())).containsOnly(CHOICE);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            assertThat(latch.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
