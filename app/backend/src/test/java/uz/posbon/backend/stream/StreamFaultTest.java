package uz.posbon.backend.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uz.posbon.backend.fixture.RunningBackend;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.fault.Direction;
import uz.posbon.sdk.fault.Fault;
import uz.posbon.sdk.fault.FaultProxy;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.EventStream;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.StreamListener;

/** A real backend behind a link that fails in every way a link can: the desk sees it in time, comes back, and has missed nothing. */
class StreamFaultTest {
    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(5);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(3);
    /** What a busy machine may add; the benchmark of faults holds the times themselves. */
    private static final Duration BUSY = Duration.ofSeconds(4);
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path data;

    private RunningBackend running;
    private FaultProxy proxy;
    private PosbonClient client;
    private final Desk desk = new Desk();

    @BeforeEach
    void start() {
        running = RunningBackend.withCity(data);
        proxy = FaultProxy.before(running.backend().address().getPort());
        client = PosbonClient.builder().address(proxy.address()).token(running.backend().token()).build();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        proxy.close();
        running.close();
    }

    static List<Fault> faults() {
        return List.of(new Fault.Freeze(), new Fault.HalfOpen(Direction.TO_BACKEND), new Fault.HalfOpen(Direction.TO_CLIENT),
                new Fault.Corrupt(Direction.TO_CLIENT, 5), new Fault.Corrupt(Direction.TO_BACKEND, 6));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aLossIsShownInTimeAndResumedWithoutLoss(Fault fault) {
        EventStream stream = live();
        long begun = System.nanoTime();
        proxy.fault(fault);
        // Something happens meanwhile, which has to be there afterwards.
        running.city().alarm("Meanwhile");
        if (!(fault instanceof Fault.Corrupt corrupt && corrupt.way() == Direction.TO_BACKEND)) {
            await().atMost(LONG).pollInterval(Duration.ofMillis(10)).until(() -> desk.lost > 0);
            assertThat(Duration.ofNanos(desk.lostAt - begun)).isLessThanOrEqualTo(SHOWN_WITHIN.plus(BUSY));
        }
        running.city().alarm("Meanwhile too");
        proxy.heal();
        isBack(stream);
    }

    @Test
    void aCutIsResumedWithoutLoss() {
        EventStream stream = live();
        proxy.fault(new Fault.Refuse());
        proxy.cut();
        await().atMost(LONG).until(() -> desk.lost > 0);
        running.city().alarm("Meanwhile");
        proxy.heal();
        isBack(stream);
        assertThat(desk.resumed).isNotEmpty();
    }

    @Test
    void aLinkThatIsOnlySlowIsNotLost() {
        EventStream stream = live();
        proxy.fault(new Fault.Delay(Duration.ofMillis(300)));
        long before = running.api().sequence();
        for (int i = 0; i < 10; i++) {
            running.city().alarm("Slow " + i);
        }
        await().atMost(LONG).until(() -> stream.sequence() == before + 10);
        await().atMost(LONG).until(() -> desk.state() instanceof ConnectionState.Live l && l.latency().toMillis() >= 600);
        proxy.fault(new Fault.Throttle(20_000));
        for (int i = 0; i < 50; i++) {
            running.city().alarm("Throttled " + i);
        }
        long end = running.api().sequence();
        await().atMost(LONG).until(() -> stream.sequence() == end);
        assertThat(desk.lost).isZero();
        assertMissedNothing();
    }

    @Test
    void theBackendLetsGoOfAReaderThatIsHeardNoMore() {
        live();
        proxy.fault(new Fault.HalfOpen(Direction.TO_BACKEND));
        await().atMost(LONG).until(() -> desk.lost > 0);
        // The client's own end is lost on the way; only the backend can end these connections.
        client.close();
        await().atMost(LONG).until(() -> proxy.connections() == 0);
    }

    private EventStream live() {
        EventStream stream = client.open(desk);
        await().atMost(LONG).until(() -> desk.state() instanceof ConnectionState.Live live && live.latency().toNanos() > 0);
        return stream;
    }

    private void isBack(EventStream stream) {
        long begun = System.nanoTime();
        await().atMost(LONG).pollInterval(Duration.ofMillis(10))
                .until(() -> stream.state() instanceof ConnectionState.Live && stream.sequence() == running.api().sequence());
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThanOrEqualTo(BACK_WITHIN.plus(BUSY));
        running.city().alarm("Afterwards");
        await().atMost(LONG).until(() -> stream.sequence() == running.api().sequence());
        assertMissedNothing();
    }

    private void assertMissedNothing() {
        assertThat(desk.starts).hasSize(1);
        assertThat(desk.sequences).containsExactlyElementsOf(
                LongStream.rangeClosed(desk.starts.getFirst() + 1, running.api().sequence()).boxed().toList());
    }

    /** Writes down what it hears. */
    private static final class Desk implements StreamListener {
        final List<Long> starts = new CopyOnWriteArrayList<>();
        final List<Long> sequences = new CopyOnWriteArrayList<>();
        final List<Long> resumed = new CopyOnWriteArrayList<>();
        volatile int lost;
        /** When it was lost first. */
        volatile long lostAt;
        private volatile ConnectionState state = new ConnectionState.Connecting(0);

        @Override
        public void onStart(PictureState start) {
            starts.add(start.sequence());
        }

        @Override
        public void onEvent(StreamEvent event) {
            if (event.envelope().sequence() > 0) {
                sequences.add(event.envelope().sequence());
            }
        }

        @Override
        public void onResumed(long sequence) {
            resumed.add(sequence);
        }

        @Override
        public void onConnection(ConnectionState next) {
            state = next;
            if (next instanceof ConnectionState.Lost) {
                lostAt = lost == 0 ? System.nanoTime() : lostAt;
                lost++;
            }
        }

        ConnectionState state() {
            return state;
        }
    }
}
