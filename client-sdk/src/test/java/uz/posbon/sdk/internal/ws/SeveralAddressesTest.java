package uz.posbon.sdk.internal.ws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.fault.Fault;
import uz.posbon.sdk.fault.FaultProxy;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.EventStream;

/** Two doors to one backend: when one does not answer, the other is taken, and nothing is missed. */
class SeveralAddressesTest {
    private final HeardListener heard = new HeardListener();
    private StreamServer server;
    private FaultProxy first;
    private FaultProxy second;

    @BeforeEach
    void start() throws Exception {
        server = new StreamServer();
        first = FaultProxy.before(server.address().getPort());
        second = FaultProxy.before(server.address().getPort());
    }

    @AfterEach
    void stop() throws Exception {
        first.close();
        second.close();
        server.close();
    }

    private PosbonClient client(URI... addresses) {
        return PosbonClient.builder().addresses(List.of(addresses)).token("secret").build();
    }

    private static void eventually(Runnable assertion) {
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20)).untilAsserted(assertion::run);
    }

    @Test
    void aDeadFirstAddressIsPassed() throws Exception {
        first.close();
        try (PosbonClient client = client(first.address(), second.address())) {
            EventStream stream = client.open(heard);
            eventually(() -> assertThat(stream.state()).isInstanceOf(ConnectionState.Live.class));
            assertThat(second.connections()).isPositive();
        }
    }

    @Test
    void afterAResetTheOtherIsTakenAndTheStreamResumed() {
        server.script = (number, link) -> server.send(link, 10 + number);
        try (PosbonClient client = client(first.address(), second.address())) {
            client.open(heard);
            eventually(() -> assertThat(heard.sequences).containsExactly(11L));
            assertThat(second.connections()).isZero();
            first.fault(new Fault.Refuse());
            first.cut();
            eventually(() -> assertThat(heard.sequences).containsExactly(11L, 12L));
            assertThat(heard.resumed).containsExactly(11L);
            assertThat(heard.starts).hasSize(1);
            assertThat(second.connections()).isPositive();
        }
    }

    @Test
    void aFrozenAddressIsLeftForTheOtherAndRequestsFollow() {
        server.script = (number, link) -> server.send(link, 10 + number);
        try (PosbonClient client = client(first.address(), second.address())) {
            EventStream stream = client.open(heard);
            eventually(() -> assertThat(heard.sequences).containsExactly(11L));
            first.fault(new Fault.Freeze());
            eventually(() -> assertThat(heard.sequences).containsExactly(11L, 12L));
            eventually(() -> assertThat(stream.state()).isInstanceOf(ConnectionState.Live.class));
            // What is not the stream goes where the stream is, not to the first one, where it would wait for its answer.
            int before = first.connections();
            new HeardThrough(client).start();
            assertThat(first.connections()).as("not even tried there").isLessThanOrEqualTo(before);
        }
    }

    /** A second stream of the same client reads the picture by a request. */
    private record HeardThrough(PosbonClient client) {
        void start() {
            HeardListener other = new HeardListener();
            client.open(other);
            await().atMost(Duration.ofSeconds(30)).until(() -> !other.starts.isEmpty());
        }
    }
}
