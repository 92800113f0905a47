package uz.posbon.backend.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uz.posbon.backend.fixture.Api;

/** The whole: a backend with its city alive and its cameras on the air. */
@Tag("slow")
class DemoBackendTest {
    private static final int PACKET = 188;

    @TempDir
    Path data;

    @Test
    void theCityLivesAndItsCamerasPlay() throws IOException {
        try (Backend backend = Backend.start(new BackendOptions(data, "127.0.0.1", 0, null, true))) {
            Api api = new Api(backend.address(), backend.token());
            await().atMost(Duration.ofMinutes(2)).until(() -> api.get("/units").json().path("items").size() > 100);
            JsonNode cameras = api.get("/catalogue").json().path("cameras");
            assertThat(cameras.size()).isEqualTo(400);
            assertThat(api.get("/cameras/none/live.ts").status()).isEqualTo(404);
            String uri = cameras.iterator().next().at("/streams/0/uri").asString();
            byte[] start = read(backend, uri, 50 * PACKET);
            for (int i = 0; i < start.length; i += PACKET) {
                assertThat(start[i]).as("sync byte of packet %d", i / PACKET).isEqualTo((byte) 0x47);
            }
            await().atMost(Duration.ofMinutes(2)).until(() -> !api.get("/alarms").json().path("items").isEmpty());
        }
    }

    private static byte[] read(Backend backend, String uri, int length) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) backend.address().resolve(uri).toURL().openConnection();
        connection.setReadTimeout(60_000);
        connection.setRequestProperty("Authorization", "Bearer " + backend.token());
        assertThat(connection.getContentType()).isEqualTo("video/mp2t");
        try (InputStream in = connection.getInputStream()) {
            return in.readNBytes(length);
        } finally {
            connection.disconnect();
        }
    }
}
