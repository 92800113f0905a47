package uz.posbon.sdk.internal.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.picture.WholePicture;
import uz.posbon.sdk.recording.RecordingException;
import uz.posbon.sdk.recording.RecordingException.Reason;
import uz.posbon.sdk.recording.RecordingHead;
import uz.posbon.sdk.recording.Replay;
import uz.posbon.sdk.stream.PictureState;

/** A file that is not what it was: it says what is wrong and where, and nothing of it is shown. */
class DamagedRecordingTest {
    private static final PosbonJson JSON = new PosbonJson();
    /** No clock is set back by these, so that chapters begin at different moments. */
    private static final List<Integer> DICE = IntStream.range(0, 70).map(i -> i * 7919 % 100_000).filter(die -> die % 17 != 0).boxed().toList();

    @TempDir
    Path folder;

    private Path file;
    private byte[] whole;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("shift.posbonrec");
        WholePicture nothing = new WholePicture(
                new PictureState("log-1", 0, Samples.TIME, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Catalogue.EMPTY, List.of()),
                List.of(), List.of(), List.of(), List.of(), List.of());
        RecordingHead head = new RecordingHead("log-1", Samples.TIME, "Nodira", "A night", Set.of());
        try (FileRecordingWriter writer = new FileRecordingWriter(file, JSON, head, nothing, Samples.TIME, Happening.small(10))) {
            for (Happening happening : Happening.shift(DICE)) {
                happening.write(writer);
            }
            assertThat(Files.exists(file)).as("a recording under its name before it is finished").isFalse();
            writer.finish(Samples.TIME);
        }
        whole = Files.readAllBytes(file);
    }

    @Test
    void anyBitThatIsOtherwiseIsSeen() throws Exception {
        // Every byte of head and tail, and of the rest every one in 29, which meets all fields of the blocks' heads.
        for (int at = 0; at < whole.length; at += at < 100 || at > whole.length - 100 ? 1 : 29) {
            byte[] bytes = whole.clone();
            bytes[at] ^= (byte) (1 << at % 8);
            Files.write(file, bytes);
            assertThatThrownBy(this::readAll).as("byte %d of %d", at, whole.length).isInstanceOf(RecordingException.class);
        }
    }

    @Test
    void aFileThatEndsEarlyIsSeen() throws Exception {
        for (int length = 0; length < whole.length; length += 71) {
            Files.write(file, Arrays.copyOf(whole, length));
            RecordingException wrong = catchThrowableOfType(RecordingException.class, this::readAll);
            assertThat(wrong).as("%d bytes of %d", length, whole.length).isNotNull();
            assertThat(wrong.reason()).isIn(Reason.TRUNCATED, Reason.NO_RECORDING);
        }
    }

    @Test
    void aLaterVersionIsNamed() throws Exception {
        byte[] bytes = whole.clone();
        bytes[8] = 2;
        Files.write(file, bytes);
        RecordingException wrong = catchThrowableOfType(RecordingException.class, this::readAll);
        assertThat(wrong.reason()).isEqualTo(Reason.TOO_NEW);
        assertThat(wrong).hasMessage("shift.posbonrec, byte 8: it is of version 2; this program reads version 1");
    }

    @Test
    void anotherKindOfFileIsNone() throws Exception {
        Files.writeString(file, "{\"not\":\"a recording, but long enough for the head of one\"}");
        assertThat(catchThrowableOfType(RecordingException.class, this::readAll).reason()).isEqualTo(Reason.NO_RECORDING);
    }

    @Test
    void whereItIsDamagedNothingChangesAndElsewhereItPlays() throws Exception {
        Index.Chapter chapter;
        try (RecordingFile recording = new RecordingFile(file, JSON)) {
            List<Index.Chapter> all = recording.chapters();
            chapter = IntStream.range(1, all.size() - 1).filter(i -> all.get(i).framesBlock() > 0 && all.get(i + 1).at() > all.get(i).at())
                    .mapToObj(all::get).reduce((a, b) -> b).orElseThrow();
        }
        long broken = chapter.framesBlock();
        whole[(int) broken + Layout.BLOCK_HEAD + 3] ^= 1;
        Files.write(file, whole);
        try (RecordingFile recording = new RecordingFile(file, JSON)) {
            Replay replay = recording.replay();
            replay.seek(Samples.TIME.plusSeconds(3));
            Map<String, Object> before = Happening.seen(replay.picture().snapshot());
            RecordingException wrong = catchThrowableOfType(RecordingException.class, () -> replay.seek(Instant.ofEpochMilli(chapter.at())));
            assertThat(wrong.offset()).isEqualTo(broken);
            assertThat(replay.at()).isEqualTo(Samples.TIME.plusSeconds(3));
            assertThat(Happening.seen(replay.picture().snapshot())).isEqualTo(before);
            replay.seek(recording.info().from());
            assertThat(replay.at()).isEqualTo(recording.info().from());
        }
    }

    @Test
    void anEventOutOfItsOrderIsRefusedAndGivingUpLeavesNothing() throws Exception {
        Files.delete(file);
        WholePicture later = new WholePicture(
                new PictureState("log-1", 900, Samples.TIME, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Catalogue.EMPTY, List.of()),
                List.of(), List.of(), List.of(), List.of(), List.of());
        RecordingHead head = new RecordingHead("log-1", Samples.TIME, "Nodira", "", Set.of());
        try (FileRecordingWriter writer = new FileRecordingWriter(file, JSON, head, later, Samples.TIME, Happening.small(10))) {
            Happening early = Happening.shift(List.of(1)).getFirst();
            assertThatThrownBy(() -> early.write(writer)).isInstanceOf(IllegalArgumentException.class).hasMessage("event 1 comes after event 900");
            assertThatThrownBy(() -> writer.frame(Samples.TIME, "{")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    private void readAll() throws IOException {
        try (RecordingFile recording = new RecordingFile(file, JSON)) {
            recording.check();
        }
    }
}
