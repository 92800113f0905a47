package uz.posbon.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.sdk.training.debrief.DebriefException;
import uz.posbon.sdk.training.debrief.DebriefException.Reason;
import uz.posbon.sdk.training.debrief.Evening;

/** Debriefs go to disk and come back, and what is none is told apart from what is damaged. */
class DebriefFilesTest {
    private final DebriefFiles files = new DebriefFiles();
    private final Debrief debrief = Evening.debrief();

    @TempDir
    Path folder;

    private Path written() throws IOException {
        Path file = folder.resolve("gas" + DebriefFiles.ENDING);
        files.write(file, debrief);
        return file;
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        Path file = written();
        assertThat(files.read(file)).isEqualTo(debrief);
        files.write(file, debrief);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"version\" : 1 | \"version\" : 2 | TOO_NEW",
        "posbon-debrief | posbon-recording | NO_DEBRIEF",
        "\"format\" | \"form\" | NO_DEBRIEF",
        "\"startTime\" | \"start\" | DAMAGED",
        "\"points\" : 65 | \"points\" : \"65\" | DAMAGED"})
    void itSaysWhatIsWrong(String was, String is, Reason reason) throws IOException {
        Path file = written();
        String text = Files.readString(file);
        assertThat(text).contains(was);
        Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(was), is));
        assertThatThrownBy(() -> files.read(file)).isInstanceOf(DebriefException.class).hasMessageContaining("gas.posbondebrief")
                .satisfies(e -> assertThat(((DebriefException) e).reason()).isEqualTo(reason));
    }

    @Test
    void halfAFileIsNone() throws IOException {
        Path file = written();
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 30, whole.length / 2, whole.length - 3}) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> files.read(file)).as("%d bytes", length).isInstanceOf(DebriefException.class);
        }
        Files.write(file, "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> files.read(file)).isInstanceOf(DebriefException.class);
    }

    @Test
    void aLaterProgramMayAddToIt() throws IOException {
        Path file = written();
        Files.writeString(file, Files.readString(file).replaceFirst("\"sessionId\"", "\"weather\" : {\"rain\" : true}, \"sessionId\""));
        assertThat(files.read(file)).isEqualTo(debrief);
    }
}
