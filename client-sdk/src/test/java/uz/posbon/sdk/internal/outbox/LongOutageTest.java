package uz.posbon.sdk.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.internal.http.Answer;
import uz.posbon.sdk.internal.http.Command;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.outbox.OutboxEntry;
import uz.posbon.sdk.problem.KeptException;
import uz.posbon.sdk.problem.UnreachableException;

/** A backend that was away for long and stumbles when it is back. */
class LongOutageTest {
    private static final int ERROR = 500;
    private static final int DONE = 200;
    /** More than so many errors are held against a command. */
    private static final int MANY = 25;

    @TempDir
    Path folder;

    private final AtomicInteger attempts = new AtomicInteger();

    private DurableOutbox open(int unreachable, int errors) {
        return DurableOutbox.open(folder.resolve("outbox.db"), command -> {
            int attempt = attempts.incrementAndGet();
            if (attempt <= unreachable) {
                throw new UnreachableException("nobody answers", new IOException("refused"));
            }
            return new Answer(attempt <= unreachable + errors ? ERROR : DONE, "POST notes", "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        }, new PosbonJson(), Clock.systemUTC(), Duration.ofMillis(2));
    }

    private static Command note() {
        return new Command("key", "Dilnoza", "note", "POST", "incidents/i-1/notes", null, "application/json", "{\"text\":\"x\"}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatCouldNotBeAskedIsNotHeldAgainstACommandOnceItIsAnsweredWithAnError() {
        try (DurableOutbox outbox = open(MANY, 2)) {
            assertThatThrownBy(() -> outbox.send(note())).isInstanceOf(KeptException.class);
            await().atMost(Duration.ofMinutes(2)).until(() -> outbox.entries().isEmpty());
            assertThat(attempts).hasValue(MANY + 3);
        }
    }

    @Test
    void aCommandThatBringsOnlyErrorsIsRefusedAtLast() {
        try (DurableOutbox outbox = open(0, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> outbox.send(note())).isInstanceOf(KeptException.class);
            await().atMost(Duration.ofMinutes(2)).until(() -> outbox.entries().getFirst().state() == OutboxEntry.State.REFUSED);
        }
    }
}
