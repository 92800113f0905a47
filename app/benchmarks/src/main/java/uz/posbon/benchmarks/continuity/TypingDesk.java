package uz.posbon.benchmarks.continuity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import uz.posbon.sdk.PictureFiles;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.outbox.Outbox;
import uz.posbon.sdk.outbox.OutboxEntry;
import uz.posbon.sdk.problem.KeptException;
import uz.posbon.sdk.problem.PosbonException;

/**
 * A workstation without a window, in a process that is killed: it types case after case into its outbox. In its ledger stands {@code typed} before a
 * command is given and {@code kept} once the SDK has said that it is on disk or done: a kept one may never be lost, and none may be done twice.
 */
public final class TypingDesk {
    private static final long PAUSE_NANOS = 40_000_000;
    private static final long PATIENCE_NANOS = 50_000_000_000L;

    private final PosbonClient client;
    private final Outbox outbox;
    private final Desk desk;
    private final Ledger ledger;
    private final Path picture;
    private final AtomicBoolean working = new AtomicBoolean();
    private volatile boolean atWork;
    private volatile String last = "";

    private TypingDesk(URI address, String token, Path folder) throws IOException {
        client = PosbonClient.builder().address(address).token(token).operator("typist").outbox(folder.resolve("commands.db")).build();
        outbox = client.outbox().orElseThrow();
        desk = Desk.open(client);
        ledger = new Ledger(folder.resolve("ledger"));
        picture = folder.resolve("picture.json.gz");
    }

    /** @param arguments address, token, folder */
    public static void main(String[] arguments) throws IOException {
        TypingDesk typing = new TypingDesk(URI.create(arguments[0]), arguments[1], Path.of(arguments[2]));
        Thread.ofPlatform().daemon().start(typing::work);
        PrintStream answers = System.out;
        answers.println("> ready");
        try (BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String order = orders.readLine(); order != null && !order.equals("quit"); order = orders.readLine()) {
                answers.println("> " + typing.obey(order));
            }
        }
        System.exit(0);
    }

    private String obey(String order) throws IOException {
        switch (order) {
            case "work" -> {
                working.set(true);
                return "works";
            }
            case "pause" -> {
                working.set(false);
                return finish() ? "idle" : "error=" + busy();
            }
            case "picture" -> {
                new PictureFiles().write(picture, desk.picture());
                return "gaps=" + desk.gaps();
            }
            default -> {
                return "error=" + order;
            }
        }
    }

    /** False when nothing was sent any more for too long; on a machine that has much else to do it may take long as a whole. */
    private boolean finish() {
        int waiting = outbox.entries().size();
        long end = System.nanoTime() + PATIENCE_NANOS;
        // Refused ones are sent again also while a command waits that stands on one of them.
        while (!(settled() & !atWork)) {
            int now = outbox.entries().size();
            if (now != waiting) {
                waiting = now;
                end = System.nanoTime() + PATIENCE_NANOS;
            } else if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return true;
    }

    /** What keeps it from being idle. */
    private String busy() {
        return (atWork ? "at work, " : "") + outbox.entries().stream()
                .map(entry -> entry.path() + ' ' + entry.state() + ' ' + entry.problem())
                .toList() + ", last " + last;
    }

    /** A command that arrived damaged was refused: its operator reads that and sends it again, as he typed it. */
    private boolean settled() {
        for (OutboxEntry entry : outbox.entries()) {
            if (!entry.isOnItsWay()) {
                last = entry.path() + " " + entry.problem();
                ledger.write("again", last);
                outbox.again(entry.key(), null);
            }
        }
        return outbox.entries().isEmpty();
    }

    private void work() {
        while (true) {
            atWork = true;
            if (working.get()) {
                workOnACase(UUID.randomUUID().toString());
            }
            atWork = false;
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void workOnACase(String id) {
        command("incident.created " + id, () -> client.incidents().create(
                new NewIncident("TYPE", null, null, id, null, null, "A street", null, null, null, Map.of()).withId(id)));
        command("incident.noted " + id, () -> client.incidents().note(id, id));
        command("incident.closed " + id, () -> client.incidents().close(id, new Disposition("01", null), null));
    }

    private void command(String event, Runnable given) {
        boolean kept = false;
        while (!kept) {
            LockSupport.parkNanos(PAUSE_NANOS);
            ledger.write("typed", event);
            try {
                given.run();
                kept = true;
            } catch (KeptException later) {
                kept = true;
            } catch (PosbonException refused) {
                // It arrived damaged, was refused at once and has left no trace: typed again.
                ledger.write("refused", event);
            }
        }
        ledger.write("kept", event);
    }

    /** What was typed, for whoever counts; survives the process, if not the machine. */
    private record Ledger(Path file) {
        void write(String how, String what) {
            try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                out.write(how + ' ' + what + '\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
