package uz.posbon.backend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.internal.json.PosbonJson;

class WriterTest {
    @TempDir
    Path folder;

    private final List<String> done = new CopyOnWriteArrayList<>();
    private Store store;

    @BeforeEach
    void start() {
        store = Store.open(folder.resolve("posbon.db"), new PosbonJson(), Clock.systemUTC(), () -> UUID.randomUUID().toString());
        Thread.ofPlatform().daemon().start(() -> store.writer().work(committed -> {}));
    }

    @AfterEach
    void stop() {
        store.close();
    }

    private Command command(String name, boolean person, CountDownLatch begun, CountDownLatch goOn) {
        return new Command(name, null, "", person, ledger -> {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            done.add(name);
            return Answer.empty();
        });
    }

    private Command command(String name, boolean person) {
        return command(name, person, new CountDownLatch(0), new CountDownLatch(0));
    }

    /** Gives it from a thread of its own; returns when it waits. */
    private static Thread give(Runnable giving) {
        Thread thread = Thread.ofVirtual().start(giving);
        await().atMost(Duration.ofSeconds(60)).until(() -> thread.getState() == Thread.State.WAITING);
        return thread;
    }

    @Test
    void aPersonWaitsForTheCommandUnderWayAndNotForAFloodOfReports() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch firstBegun = new CountDownLatch(1);
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch none = new CountDownLatch(0);
        Thread gated = give(() -> store.writer().perform(command("gate", false, new CountDownLatch(1), gate)));
        // While the writer is at the gate they come together, and so are taken together.
        List<Command> reports = IntStream.range(0, 8)
                .mapToObj(i -> i == 0 ? command("report 0", false, firstBegun, first) : command("report " + i, false))
                .toList();
        Thread flood = give(() -> store.writer().performAll(reports));
        gate.countDown();
        firstBegun.await();
        Thread person = give(() -> store.writer().perform(command("Dilnoza", true, none, none)));
        first.countDown();
        for (Thread thread : List.of(gated, flood, person)) {
            assertThat(thread.join(Duration.ofSeconds(60))).isTrue();
        }
        assertThat(done).startsWith("gate", "report 0", "Dilnoza", "report 1").endsWith("report 7").hasSize(10);
    }
}
