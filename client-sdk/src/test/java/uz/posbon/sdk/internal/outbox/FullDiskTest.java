package uz.posbon.sdk.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.fault.SmallDisk;
import uz.posbon.sdk.internal.http.Command;
import uz.posbon.sdk.internal.http.Commands;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.outbox.OutboxEntry;
import uz.posbon.sdk.problem.KeptException;
import uz.posbon.sdk.problem.NotKeptException;
import uz.posbon.sdk.problem.UnreachableException;

/** An outbox on a disk that is really full, and a backend that never answers: a command is kept or refused, and never the one called the other. */
class FullDiskTest {
    private static final int DISK = 1 << 20;
    private static final int ENOUGH = 2000;

    @TempDir
    Path folder;

    private SmallDisk disk;
    private final Set<String> tried = ConcurrentHashMap.newKeySet();
    private final List<String> kept = new ArrayList<>();
    private final Commands dead = command -> {
        tried.add(command.key());
        throw new UnreachableException("nobody answers", new IOException("refused"));
    };

    @BeforeEach
    void start() {
        Optional<SmallDisk> small = SmallDisk.in(folder, DISK);
        assumeTrue(small.isPresent(), "a small file system cannot be mounted here");
        disk = small.get();
    }

    @AfterEach
    void stop() {
        if (disk != null) {
            disk.close();
        }
    }

    private DurableOutbox open() {
        return DurableOutbox.open(folder.resolve("outbox.db"), dead, new PosbonJson(), Clock.systemUTC());
    }

    private static Command note(String key) {
        byte[] body = ("{\"text\":\"" + key + "\"}").getBytes(StandardCharsets.UTF_8);
        return new Command(key, "Dilnoza", "note", "POST", "incidents/i-1/notes", null, "application/json", body);
    }

    /** Whether it was kept. */
    private boolean give(DurableOutbox outbox, String key) {
        try {
            outbox.send(note(key));
            throw new AssertionError("nobody can have answered");
        } catch (KeptException e) {
            kept.add(key);
            return true;
        } catch (NotKeptException e) {
            return false;
        }
    }

    private String giveUntilRefused(DurableOutbox outbox) {
        for (int i = 0; i < ENOUGH; i++) {
            String key = "c-" + i;
            if (!give(outbox, key)) {
                return key;
            }
        }
        throw new AssertionError("the disk takes everything");
    }

    private static List<String> keys(DurableOutbox outbox) {
        return outbox.entries().stream().map(OutboxEntry::key).toList();
    }

    @Test
    void whatCannotBeKeptIsRefusedAndNeverSent() throws IOException {
        String refused;
        try (DurableOutbox outbox = open()) {
            assertThat(give(outbox, "first")).isTrue();
            disk.fill();
            refused = giveUntilRefused(outbox);
            assertThat(keys(outbox)).isEqualTo(kept);
            assertThat(tried).doesNotContain(refused);
            disk.makeRoom();
            assertThat(give(outbox, refused)).isTrue();
            assertThat(keys(outbox)).isEqualTo(kept);
        }
        try (DurableOutbox again = open()) {
            assertThat(keys(again)).isEqualTo(kept);
        }
    }

    @Test
    void aFullDiskIsNoReasonToSetAsideWhatWaits() throws IOException {
        try (DurableOutbox outbox = open()) {
            assertThat(give(outbox, "first")).isTrue();
        }
        disk.fill();
        try (DurableOutbox outbox = open()) {
            assertThat(keys(outbox)).isEqualTo(kept);
        } catch (NotKeptException fullAsWell) {
            assertThat(fullAsWell).hasMessageContaining("cannot be opened");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("unreadable"));
        }
        disk.makeRoom();
        try (DurableOutbox again = open()) {
            assertThat(keys(again)).isEqualTo(kept);
        }
    }
}
