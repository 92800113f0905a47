package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.backend.boot.Backend;
import uz.posbon.backend.boot.BackendOptions;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.RecordingFiles;
import uz.posbon.sdk.alarm.AlarmQuery;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.geo.GeoPoint;

/** The desk on a recording of a real backend: led by verbs, framed on every window, and without any way back to that backend. */
@Timeout(400)
class ReplayDeskTest {
    @TempDir
    Path folder;

    @Test
    void itShowsWhatWasAndCanSendNothing() throws Exception {
        try (Backend backend = Backend.start(new BackendOptions(folder.resolve("backend"), "127.0.0.1", 0, null, false));
                PosbonClient client = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("Olim").build()) {
            Instant before = Instant.now();
            alarm(client, "Smoke on the third floor");
            String second = alarm(client, "Gas in the yard");
            client.alarms().acknowledge(second);
            Path file = folder.resolve("shift" + RecordingFiles.ENDING);
            client.recordings().fetch(before, Instant.now().plusSeconds(60), "", Set.of(), file);
            long sequence = client.alarms().read(second).version();

            String said = play(file, """
                    seek end
                    wait-for alarms 1 120
                    refused select !9
                    refused ack !1
                    refused promote !1
                    panel units
                    snapshot end.png
                    event back
                    event back
                    wait-for alarms 1 120
                    seek start
                    event next
                    wait-for alarms 1 120
                    refused seek noon
                    seek start
                    seek !2
                    wait-for alarms 2 120
                    refused seek !7
                    refused seek incident
                    refused seek alarm
                    seek alarm back
                    wait-for alarms 1 120
                    play 64
                    wait-for alarms 1 120
                    pause
                    """);

            assertThat(said).contains("This is a replay; nothing is sent");
            assertThat(client.alarms().read(second).version()).isEqualTo(sequence);
            assertThat(client.alarms().list(AlarmQuery.ALL)).noneMatch(alarm -> alarm.title().startsWith("Smoke") && alarm.isAcknowledged());
            assertThat(folder.resolve("end.png")).exists();
        }
    }

    private String play(Path file, String script) throws Exception {
        Path lines = Files.writeString(folder.resolve("script.txt"), script.replace("end.png", folder.resolve("end.png").toString()));
        Options options = Options.parse(
                List.of("--replay", file.toString(), "--data", folder.resolve("desk").toString(), "--lang", "en", "--map", "schematic",
                        "--size", "1600x900", "--script", lines.toString()), Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReplayStation station = ReplayStation.open(options, file, new PrintStream(out, true, StandardCharsets.UTF_8))) {
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Window.getWindows().stream()
                            .filter(Window::isShowing).allMatch(window -> window.getScene().getRoot().getStyleClass().contains("training-frame")))).isTrue());
            assertThat(station.await()).as(out.toString(StandardCharsets.UTF_8)).isZero();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFileThatIsNoRecordingIsSaidInOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "These are notes of a shift, and no recording of it.");
        Options options = Options.parse(List.of("--replay", file.toString(), "--data", folder.resolve("desk").toString()), Map.of());
        assertThatThrownBy(() -> ReplayStation.open(options, file, System.err))
                .isInstanceOf(StartException.class)
                .hasMessage("the recording " + file + " cannot be played: notes.txt, byte 0: this is no recording");
    }

    private static String alarm(PosbonClient client, String title) {
        return client.alarms().raise(new NewAlarm("panel", null, MessageStatus.ACTUAL, List.of(Category.FIRE), "Smoke", null, Severity.SEVERE, Urgency.IMMEDIATE,
                Certainty.LIKELY, title, null, null, new GeoPoint(69.28, 41.31), null, null, null, null, Map.of(), null)).id();
    }
}
