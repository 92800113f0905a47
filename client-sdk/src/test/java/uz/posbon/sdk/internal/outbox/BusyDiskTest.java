package uz.posbon.sdk.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.internal.http.Answer;
import uz.posbon.sdk.internal.http.Command;
import uz.posbon.sdk.internal.json.PosbonJson;

class BusyDiskTest {
    private static final Command NOTE = new Command("k-1", "Dilnoza", "note", "POST", "incidents/i-1/notes", null, "application/json", new byte[] {'{', '}'});

    @TempDir
    Path folder;

    @Test
    void whoLooksAtTheOutboxDoesNotWaitForItsDisk() throws Exception {
        Path file = folder.resolve("outbox.db");
        try (DurableOutbox outbox = DurableOutbox.open(file, command -> new Answer(200, "note", "application/json", new byte[] {'{', '}'}), new PosbonJson(), Clock.systemUTC());
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement holding = other.createStatement()) {
            holding.execute("begin immediate");
            Thread sending = Thread.ofPlatform().start(() -> outbox.send(NOTE));
            // It holds whatever it holds while it waits for the disk: nothing else in it takes so long.
            await().atMost(Duration.ofSeconds(30)).until(() -> stands(sending, "OutboxFile", "add"));
            assertThat(CompletableFuture.supplyAsync(outbox::entries).get(30, TimeUnit.SECONDS)).isEmpty();
            assertThat(stands(sending, "OutboxFile", "add")).as("the disk is still waited for").isTrue();
            holding.execute("rollback");
            assertThat(sending.join(Duration.ofSeconds(30))).isTrue();
        }
    }

    private static boolean stands(Thread thread, String type, String method) {
        for (StackTraceElement frame : thread.getStackTrace()) {
            if (frame.getClassName().endsWith("." + type) && frame.getMethodName().equals(method)) {
                return true;
            }
        }
        return false;
    }
}
