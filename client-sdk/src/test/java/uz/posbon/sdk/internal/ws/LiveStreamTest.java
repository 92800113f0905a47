package uz.posbon.sdk.internal.ws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.EventStream;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.TelemetryEvent;

/** The stream against a real WebSocket server that cuts, repeats, skips, lies and freezes. */
class LiveStreamTest {
    /** What a busy machine may add to a time; the benchmark of faults holds the times themselves. */
    private static final Duration BUSY = Duration.ofSeconds(4);

    private StreamServer server;
    private PosbonClient client;
    private final HeardListener heard = new HeardListener();

    @BeforeEach
    void start() throws Exception {
        server = new StreamServer();
        client = PosbonClient.builder().address(server.address()).token("secret").build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private static void eventually(Runnable assertion) {
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).untilAsserted(assertion::run);
    }

    @Test
    void theStateFirstThenEventsInOrder() {
        server.script = (number, link) -> server.send(link, 11, 12, 13);
        EventStream stream = client.open(heard);
        eventually(() -> assertThat(heard.sequences).containsExactly(11L, 12L, 13L));
        assertThat(heard.starts).containsExactly(Samples.picture(10));
        assertThat(heard.durable.getFirst()).isInstanceOfSatisfying(DurableEvent.AlarmChanged.class,
                e -> assertThat(e.alarm()).isEqualTo(Samples.alarm("a11", true, false, null)));
        assertThat(server.asked).containsExactly("/api/v1/picture", "/api/v1/stream?after=10&log=log-1&batch=500");
        assertThat(heard.states.getFirst()).isEqualTo(new ConnectionState.Connecting(1));
        assertThat(heard.resumed).isEmpty();
        eventually(() -> {
            assertThat(stream.sequence()).isEqualTo(13);
            assertThat(stream.state()).isInstanceOf(ConnectionState.Live.class);
        });
    }

    @Test
    void aCutIsResumedAfterTheLastEvent() {
        server.script = (number, link) -> {
            if (number == 1) {
                server.send(link, 11, 12);
            } else {
                server.send(link, 13);
            }
        };
        client.open(heard);
        eventually(() -> assertThat(heard.sequences).containsExactly(11L, 12L));
        server.cut();
        eventually(() -> assertThat(heard.sequences).containsExactly(11L, 12L, 13L));
        assertThat(heard.starts).hasSize(1);
        assertThat(heard.resumed).containsExactly(12L);
        assertThat(server.asked).last().isEqualTo("/api/v1/stream?after=12&log=log-1&batch=500");
        assertThat(heard.states).hasAtLeastOneElementOfType(ConnectionState.Lost.class);
    }

    @Test
    void aBackendThatSaysGoodbyeIsComeBackTo() {
        server.script = (number, link) -> server.send(link, 10 + number);
        client.open(heard);
        eventually(() -> assertThat(heard.sequences).containsExactly(11L));
        server.links.getFirst().close(1001, "restarting");
        eventually(() -> assertThat(heard.sequences).containsExactly(11L, 12L));
        assertThat(heard.states).anySatisfy(s -> assertThat(s).isInstanceOfSatisfying(ConnectionState.Lost.class,
                lost -> assertThat(lost.why()).contains("restarting")));
    }

    @Test
    void whatCameBeforeIsDeliveredOnce() {
        server.script = (number, link) -> server.send(link, 9, 10, 11, 11, 12, 11, 12, 13, 13);
        client.open(heard);
        eventually(() -> assertThat(heard.sequences).contains(13L));
        assertThat(heard.sequences).containsExactly(11L, 12L, 13L);
        assertThat(server.links).hasSize(1);
    }

    @Test
    void aGapIsAskedForAgain() {
        server.script = (number, link) -> {
            if (number == 1) {
                server.send(link, 11, 13);
            } else {
                server.send(link, 12, 13, 14);
            }
        };
        client.open(heard);
        eventually(() -> assertThat(heard.sequences).containsExactly(11L, 12L, 13L, 14L));
        assertThat(server.asked).contains("/api/v1/stream?after=11&log=log-1&batch=500");
        assertThat(heard.starts).hasSize(1);
    }

    @Test
    void aGapThatStaysIsBridgedByTheState() {
        server.script = (number, link) -> {
            if (number <= 2) {
                server.picture = Samples.picture(13);
                server.send(link, 12, 13);
            } else {
                server.send(link, 14);
            }
        };
        client.open(heard);
        eventually(() -> assertThat(heard.sequences).containsExactly(14L));
        assertThat(heard.starts).extracting(s -> s.sequence()).containsExactly(10L, 13L);
    }

    @Test
    void anotherLogStartsOver() {
        server.script = (number, link) -> server.send(link, number == 1 ? 11 : 4);
        client.open(heard);
        eventually(() -> assertThat(heard.sequences).containsExactly(11L));
        server.picture = Samples.picture("log-2", 3);
        server.refusal = 409;
        server.cut();
        eventually(() -> assertThat(heard.starts).hasSizeGreaterThan(1));
        server.refusal = 0;
        eventually(() -> assertThat(heard.sequences).containsExactly(11L, 4L));
        assertThat(server.asked).last().isEqualTo("/api/v1/stream?after=3&log=log-2&batch=500");
    }

    @Test
    void aRefusalIsSaidAndTriedAgain() {
        server.refusal = 401;
        EventStream stream = client.open(heard);
        eventually(() -> assertThat(stream.state()).isInstanceOf(ConnectionState.Refused.class));
        server.refusal = 0;
        eventually(() -> assertThat(stream.state()).isInstanceOf(ConnectionState.Live.class));
        assertThat(heard.states).doesNotHaveAnyElementsOfTypes(ConnectionState.Lost.class);
    }

    @Test
    void aFrozenPeerIsLateAfterThreeSecondsAndLostBeforeFive() {
        server.answersPings = false;
        long[] lost = new long[1];
        long[] late = new long[1];
        HeardListener timing = new HeardListener() {
            @Override
            public void onConnection(ConnectionState state) {
                super.onConnection(state);
                if (state instanceof ConnectionState.Late) {
                    late[0] = System.nanoTime();
                } else if (state instanceof ConnectionState.Lost && lost[0] == 0) {
                    lost[0] = System.nanoTime();
                }
            }
        };
        long[] opened = new long[1];
        server.script = (number, link) -> {
            if (number == 1) {
                opened[0] = System.nanoTime();
            } else {
                server.answersPings = true;
            }
        };
        client.open(timing);
        eventually(() -> assertThat(timing.states).hasAtLeastOneElementOfType(ConnectionState.Lost.class));
        assertThat(Duration.ofNanos(late[0] - opened[0])).isBetween(Duration.ofMillis(2900), Duration.ofMillis(3000).plus(BUSY));
        assertThat(Duration.ofNanos(lost[0] - opened[0])).isBetween(Duration.ofMillis(4400), Duration.ofMillis(4500).plus(BUSY));
        eventually(() -> assertThat(timing.states).last().isInstanceOf(ConnectionState.Live.class));
        eventually(() -> assertThat(timing.resumed).isNotEmpty());
    }

    @Test
    void theRoundTripIsMeasured() {
        EventStream stream = client.open(heard);
        eventually(() -> assertThat(stream.state()).isInstanceOfSatisfying(ConnectionState.Live.class,
                live -> assertThat(live.latency()).isPositive()));
        assertThat(server.pings).isNotEmpty();
    }

    @Test
    void hostileFramesAreReportedOnceEachAndTheRestGoesOn() {
        String bad11 = server.alarm(11).replace("\"number\":12", "\"number\":\"x\"");
        server.script = (number, link) -> {
            link.send("");
            link.send("not json");
            link.send("[1,2]");
            link.send("{\"specversion\":\"1.0\"}");
            link.send("{".repeat(100_000));
            link.send(ByteString.encodeUtf8("binary"));
            link.send(server.position("A-1", 69).replace("69", "690"));
            link.send(bad11);
            link.send(server.alarm(12).replace("alarm.raised", "flood.risen"));
            server.send(link, 13);
        };
        client.open(heard);
        eventually(() -> assertThat(heard.sequences).containsExactly(11L, 12L, 13L));
        assertThat(heard.malformed).hasSize(8);
        assertThat(heard.malformed.get(6)).contains("/data/point/coordinates/0", "longitude must be between");
        assertThat(heard.malformed.get(7)).contains("/data/alarm/number");
        assertThat(heard.durable.get(0)).isInstanceOfSatisfying(DurableEvent.UnknownEvent.class, e -> assertThat(e.data()).containsKey("alarm"));
        assertThat(heard.durable.get(1)).isInstanceOfSatisfying(DurableEvent.UnknownEvent.class,
                e -> assertThat(e.envelope().kind()).isEqualTo("flood.risen"));
        assertThat(server.links).hasSize(1);
    }

    @Test
    void aSlowListenerMissesNoEventAndGetsTheLatestTelemetry() {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch sent = new CountDownLatch(1);
        HeardListener slow = new HeardListener() {
            @Override
            public void onEvent(StreamEvent event) {
                if (event.envelope().sequence() == 11) {
                    awaitUninterruptibly(gate);
                }
                super.onEvent(event);
            }
        };
        server.script = (number, link) -> {
            server.send(link, 11);
            for (int i = 0; i < 500; i++) {
                server.send(link, 12 + i);
                link.send(server.position("A-1", i / 10.0));
            }
            link.send(server.heartbeat("the end"));
            sent.countDown();
        };
        EventStream stream = client.open(slow);
        eventually(() -> assertThat(stream.state()).isInstanceOf(ConnectionState.Live.class));
        // The server's own queue empties although the listener stands still: the reader is never held up.
        eventually(() -> assertThat(sent.getCount()).isZero());
        eventually(() -> assertThat(server.links.getFirst().queueSize()).isZero());
        gate.countDown();
        eventually(() -> assertThat(slow.telemetry).anyMatch(e -> e instanceof TelemetryEvent.Heartbeat && "the end".equals(e.envelope().subject())));
        assertThat(slow.sequences).containsExactlyElementsOf(LongStream.rangeClosed(11, 511).boxed().toList());
        assertThat(slow.telemetry.stream().filter(TelemetryEvent.UnitMoved.class::isInstance).map(TelemetryEvent.UnitMoved.class::cast).toList())
                .hasSizeLessThan(500)
                .last().satisfies(e -> assertThat(e.position().point().longitude()).isEqualTo(49.9));
    }

    @Test
    void aListenerThatThrowsCostsOnlyThatCall() {
        HeardListener throwing = new HeardListener() {
            @Override
            public void onEvent(StreamEvent event) {
                if (event.envelope().sequence() == 11) {
                    throw new IllegalStateException("this failure is part of the test");
                }
                super.onEvent(event);
            }
        };
        server.script = (number, link) -> server.send(link, 11, 12);
        client.open(throwing);
        eventually(() -> assertThat(throwing.sequences).containsExactly(12L));
        assertThat(server.links).hasSize(1);
    }

    @Test
    void closedMeansSilent() {
        EventStream stream = client.open(heard);
        eventually(() -> assertThat(stream.state()).isInstanceOf(ConnectionState.Live.class));
        Thread delivery = Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().equals("posbon-stream")).findFirst().orElseThrow();
        client.close();
        eventually(() -> assertThat(delivery.isAlive()).isFalse());
        int states = heard.states.size();
        server.send(server.links.getFirst(), 11);
        assertThat(heard.sequences).isEmpty();
        assertThat(heard.states).hasSize(states);
    }

    private static void awaitUninterruptibly(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
