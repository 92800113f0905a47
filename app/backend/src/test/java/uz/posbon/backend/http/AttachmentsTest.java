package uz.posbon.backend.http;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.backend.fixture.SmallCity.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.fixture.Api;
import uz.posbon.backend.fixture.Api.Answer;
import uz.posbon.backend.fixture.RunningBackend;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.incident.Attachment;

/** Files kept with an incident: there after a restart, once, and never under a name that leads elsewhere. */
class AttachmentsTest {
    @TempDir
    Path data;

    @Test
    void aFileComesBackAsItWasAlsoAfterARestart() {
        byte[] film = new byte[3 << 20];
        new Random(1).nextBytes(film);
        String incident;
        Attachment kept;
        try (RunningBackend running = RunningBackend.withCity(data); PosbonClient client = client(running)) {
            incident = running.city().incidentId();
            kept = client.incidents().attach(incident, "gate.mp4", "video/mp4", film, "cam-1").attachments().getFirst();
            assertThat(client.incidents().attach(incident, "gate.mp4", "video/mp4", film, null).attachments()).containsExactly(kept);
            assertThat(client.incidents().log(incident)).last().satisfies(e -> assertThat(e.details()).containsEntry("file", "gate.mp4"));
        }
        try (RunningBackend running = RunningBackend.start(data); PosbonClient client = client(running)) {
            assertThat(client.incidents().attachment(incident, kept.id())).isEqualTo(film);
        }
    }

    @Test
    void aFileThatWasTamperedWithIsNotGivenOut() throws IOException {
        try (RunningBackend running = RunningBackend.withCity(data)) {
            Api api = running.api();
            String at = "/incidents/" + running.city().incidentId() + "/attachments";
            Answer kept = api.sendFile(at + "?name=a.txt", new byte[] {1, 2}, "text/plain");
            try (Stream<Path> files = Files.walk(data.resolve("attachments"))) {
                Files.write(files.filter(Files::isRegularFile).findFirst().orElseThrow(), new byte[] {1, 3});
            }
            assertThat(api.get(at + "/" + kept.text("/attachments/0/id")).status()).isEqualTo(404);
        }
    }

    @Test
    void whatCannotBeKeptIsRefused() {
        try (RunningBackend running = RunningBackend.withCity(data)) {
            Api api = running.api();
            String at = "/incidents/" + running.city().incidentId() + "/attachments";
            for (String name : List.of("..%2F..%2Fetc%2Fpasswd", "a%5Cb", "%20", "a%00b")) {
                assertThat(api.sendFile(at + "?name=" + name, new byte[] {1}, "text/plain").status()).as(name).isEqualTo(422);
            }
            assertThat(api.sendFile("/incidents/nowhere/attachments?name=a", new byte[] {1}, "text/plain").status()).isEqualTo(404);
            assertThat(api.sendFile(at + "?name=a", new byte[(64 << 20) + 1], "text/plain").status()).isEqualTo(413);
            assertThat(api.post("/incidents/nowhere/checklist", json("{'stepId':'x','outcome':'Done'}")).status()).isEqualTo(404);
        }
    }

    private static PosbonClient client(RunningBackend running) {
        return PosbonClient.builder().address(running.backend().address()).token(running.backend().token()).operator("Dilnoza").build();
    }
}
