package uz.posbon.backend.http;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.backend.fixture.SmallCity.json;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.fixture.Api;
import uz.posbon.backend.fixture.RunningBackend;

/** A command that was damaged on its way and still reads as one: it is not done. */
class DamagedBodyTest {
    @TempDir
    Path data;

    @Test
    void aBodyThatIsNotWhatItsDigestSaysIsRefused() throws Exception {
        try (RunningBackend running = RunningBackend.withCity(data)) {
            Api api = running.api();
            String sent = json("{'typeId':'MED','title':'Chest pain'}");
            String arrived = sent.replace("Chest", "Chest".replace("st", "zt"));
            String digest = "sha-256=:" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(sent.getBytes(StandardCharsets.UTF_8))) + ":";
            assertThat(api.post("/incidents", arrived, "Content-Digest", digest).text("/type")).endsWith(":digest-mismatch");
            assertThat(api.post("/incidents", sent, "Content-Digest", "sha-256=:no:").status()).isEqualTo(400);
            assertThat(api.get("/incidents").json().path("items")).isEmpty();
            assertThat(api.post("/incidents", sent, "Content-Digest", digest).status()).isEqualTo(201);
        }
    }
}
