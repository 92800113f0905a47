package uz.posbon.sdk.internal.ws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.StreamEvent;

/** A listener that stands still while more arrives than may wait for it. */
class SlowListenerTest {
    private static final int MORE_THAN_MAY_WAIT = 25_000;

    @Test
    void itIsToldAndMissesNothing() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        List<Integer> slow = new CopyOnWriteArrayList<>();
        List<Long> order = new ArrayList<>();
        HeardListener heard = new HeardListener() {
            @Override
            public void onEvent(StreamEvent event) {
                if (event.envelope().sequence() == 11) {
                    try {
                        gate.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }
                if (event.envelope().sequence() > 0) {
                    synchronized (order) {
                        order.add(event.envelope().sequence());
                    }
                }
            }

            @Override
            public void onSlow(int waiting) {
                slow.add(waiting);
            }
        };
        long end = 10 + MORE_THAN_MAY_WAIT;
        try (StreamServer server = new StreamServer();
                PosbonClient client = PosbonClient.builder().address(server.address()).token("secret").build()) {
            String template = server.alarm(7_777_777);
            server.script = (number, link) -> {
                String after = server.asked.getLast().replaceAll(".*after=(\\d+).*", "$1");
                for (long next = Long.parseLong(after) + 1; next <= end; next++) {
                    link.send(template.replace("7777777", Long.toString(next)));
                }
            };
            client.open(heard);
            // The client gives the link up by itself, long before the server could notice that nobody reads.
            await().atMost(Duration.ofSeconds(90)).until(() -> server.links.size() == 1 && server.isGone(0));
            gate.countDown();
            await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
                synchronized (order) {
                    assertThat(order).last().isEqualTo(end);
                }
            });
            synchronized (order) {
                assertThat(order).containsExactlyElementsOf(LongStream.rangeClosed(11, end).boxed().toList());
            }
            assertThat(slow).hasSize(1).allSatisfy(waiting -> assertThat(waiting).isBetween(15_000, 20_001));
            assertThat(heard.resumed).hasSize(1);
            assertThat(heard.starts).hasSize(1);
            assertThat(heard.states).hasAtLeastOneElementOfType(ConnectionState.Late.class).doesNotHaveAnyElementsOfTypes(ConnectionState.Lost.class);
        }
    }
}
