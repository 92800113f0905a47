package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.RecordingFiles;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.internal.recording.FileRecordingWriter;
import uz.posbon.sdk.picture.WholePicture;
import uz.posbon.sdk.recording.RecordingHead;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.workstation.words.Phrase;

/** A replay opened from a desk: this program once more in a process of its own, gone with the desk, and said where it comes to nothing. */
@Timeout(400)
class ReplaysBesideTest {
    private static final Instant NOON = Instant.parse("2026-11-27T07:00:00Z");

    @TempDir
    Path folder;

    private final Queue<Phrase> said = new ConcurrentLinkedQueue<>();

    private ReplaysBeside beside() {
        ReplaysBeside beside = new ReplaysBeside(Options.parse(
                List.of("--data", folder.resolve("desk").toString(), "--operator", "Olim", "--map", "schematic", "--size", "900x600"), Map.of()));
        beside.onNotice((part, sentence) -> said.add(sentence));
        return beside;
    }

    private String log() throws Exception {
        Path log = folder.resolve("desk/replay/said");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    @Test
    void itRunsBesideTheDeskAndEndsWithIt() throws Exception {
        Path file = folder.resolve("night" + RecordingFiles.ENDING);
        PictureState nothing = new PictureState("log", 0, NOON, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Catalogue.EMPTY, List.of());
        try (FileRecordingWriter writer = new FileRecordingWriter(
                file, new PosbonJson(), new RecordingHead("log", NOON, "test", "", Set.of()),
                new WholePicture(nothing, List.of(), List.of(), List.of(), List.of(), List.of()), NOON, FileRecordingWriter.ChapterSize.USUAL)) {
            writer.finish(NOON.plusSeconds(60));
        }
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "only Linux says which files a process has open");
        AtomicReference<ProcessHandle> replay = new AtomicReference<>();
        try (ReplaysBeside beside = beside()) {
            beside.open(file, null, "ru");
            replay.set(ProcessHandle.current().children().filter(ProcessHandle::isAlive).max((a, b) -> Long.compare(a.pid(), b.pid())).orElseThrow());
            await("it has the recording open").atMost(Duration.ofSeconds(120)).until(() -> hasOpen(replay.get(), file));
            assertThat(replay.get().isAlive()).isTrue();
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> !replay.get().isAlive());
        assertThat(said).as("one that was told to go has not failed").isEmpty();
    }

    private static boolean hasOpen(ProcessHandle process, Path file) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return open.anyMatch(handle -> {
                try {
                    return Files.isSameFile(handle, file);
                } catch (IOException e) {
                    // Closed meanwhile, or no file at all.
                    return false;
                }
            });
        }
    }

    @Test
    void oneThatDoesNotStartIsSaid() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "These are notes of a shift, and no recording of it.");
        try (ReplaysBeside beside = beside()) {
            beside.open(file, null, "en");
            await().atMost(Duration.ofSeconds(120)).until(() -> !said.isEmpty());
            assertThat(log()).contains("this is no recording");
            assertThatThrownBy(() -> beside.open(folder.resolve("missing"), null, "en")).isInstanceOf(NoSuchFileException.class);
        }
    }
}
