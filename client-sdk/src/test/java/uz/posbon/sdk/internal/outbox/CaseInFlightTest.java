package uz.posbon.sdk.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.sdk.internal.http.Answer;
import uz.posbon.sdk.internal.http.Command;
import uz.posbon.sdk.internal.json.PosbonJson;

/** Work on a case that is on its way to the backend does not overtake it: before it is there, there is nothing to work on. */
class CaseInFlightTest {
    @TempDir
    Path folder;

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final CountDownLatch opened = new CountDownLatch(1);

    private Answer transport(Command command) {
        sent.add(command.path());
        if (!command.path().startsWith("incidents/")) {
            try {
                opened.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return new Answer(200, command.path(), "application/json", "{}".getBytes(StandardCharsets.UTF_8));
    }

    private static Command command(String path, String body) {
        return new Command(path, "Dilnoza", path, "POST", path, null, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "alarms/a-1/promote | {\"id\":\"new\"}",
        "alarms/a-1/dispatch | {\"id\":\"new\",\"unitIds\":[\"A-1\"],\"holdSeconds\":5}",
        "incidents | {\"id\":\"new\",\"typeId\":\"FIRE\",\"references\":{}}"
    })
    void theCaseGoesFirst(String path, String body) throws Exception {
        try (DurableOutbox outbox = DurableOutbox.open(folder.resolve("outbox.db"), this::transport, new PosbonJson(), Clock.systemUTC())) {
            Thread opening = Thread.ofPlatform().start(() -> outbox.send(command(path, body)));
            await().atMost(Duration.ofSeconds(30)).until(() -> sent.contains(path));
            Thread noting = Thread.ofPlatform().start(() -> outbox.send(command("incidents/new/notes", "{\"text\":\"x\"}")));
            await().atMost(Duration.ofSeconds(30)).until(() -> noting.getState() == Thread.State.WAITING || !noting.isAlive());
            assertThat(sent).containsExactly(path);
            opened.countDown();
            assertThat(opening.join(Duration.ofSeconds(30)) && noting.join(Duration.ofSeconds(30))).isTrue();
            assertThat(sent).containsExactly(path, "incidents/new/notes");
            assertThat(outbox.entries()).isEmpty();
        }
    }
}
