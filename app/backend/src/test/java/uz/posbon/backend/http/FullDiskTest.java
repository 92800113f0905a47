package uz.posbon.backend.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static uz.posbon.backend.fixture.SmallCity.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uz.posbon.backend.fixture.Api;
import uz.posbon.backend.fixture.Api.Answer;
import uz.posbon.backend.fixture.RunningBackend;
import uz.posbon.backend.stream.Listening;
import uz.posbon.sdk.fault.SmallDisk;

/** A data folder that is really full: what does not fit is refused and said, everything else goes on, and so does writing once there is room. */
class FullDiskTest {
    private static final int DISK = 8 << 20;
    private static final int ENOUGH = 5000;

    @TempDir
    Path folder;

    private SmallDisk disk;
    private RunningBackend running;
    private Api api;
    private final List<String> taken = new ArrayList<>();

    @BeforeEach
    void start() {
        Optional<SmallDisk> small = SmallDisk.in(folder, DISK);
        assumeTrue(small.isPresent(), "a small file system cannot be mounted here");
        disk = small.get();
        running = RunningBackend.withCity(folder);
        api = running.api();
    }

    @AfterEach
    void stop() {
        if (running != null) {
            running.close();
        }
        if (disk != null) {
            disk.close();
        }
    }

    private Answer raise(String key) {
        return api.post("/alarms", json("""
                {'source':'panel-17','status':'Actual','categories':['Fire'],'event':'%s','severity':'Severe','urgency':'Immediate','certainty':'Likely'}"""
                .formatted(key)), "Idempotency-Key", key);
    }

    /** Raises alarms until one is refused; its key. */
    private String raiseUntilRefused() {
        for (int i = 0; i < ENOUGH; i++) {
            String key = "k-" + taken.size();
            Answer answer = raise(key);
            if (answer.status() != 201) {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.text("/type")).endsWith("storage-full");
                assertThat(answer.text("/detail")).isEqualTo("Nothing was changed. The data folder is full.");
                return key;
            }
            taken.add(key);
        }
        throw new AssertionError("the disk takes everything");
    }

    private List<String> events() {
        List<String> events = new ArrayList<>();
        long before = 999_999_999_999L;
        while (true) {
            JsonNode items = api.get("/alarms?limit=1000&before=" + before).json().path("items");
            if (items.isEmpty()) {
                return events.reversed();
            }
            for (JsonNode item : items) {
                events.add(item.path("event").asString());
                before = item.path("number").asLong();
            }
        }
    }

    @Test
    void whatDoesNotFitIsRefusedWholeAndReadingGoesOn() throws IOException {
        disk.fill();
        raiseUntilRefused();
        long sequence = api.sequence();
        Answer health = api.get("/health");
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.text("/status")).isEqualTo("failing");
        assertThat(health.text("/problem")).isEqualTo("The data folder is full.");
        assertThat(events()).isEqualTo(taken);
        assertThat(api.get("/picture").json().path("sequence").asLong()).isEqualTo(sequence);
    }

    @Test
    void aFileThatDoesNotFitLeavesNothingBehind() throws IOException {
        String at = "/incidents/" + running.city().incidentId() + "/attachments?name=gate.jpg";
        disk.fill();
        Answer refused = api.sendFile(at, new byte[1 << 20], "image/jpeg");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.text("/type")).endsWith("storage-full");
        disk.makeRoom();
        try (Stream<Path> files = Files.walk(folder.resolve("attachments"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(api.sendFile(at, new byte[1 << 20], "image/jpeg").status()).isEqualTo(200);
    }

    @Test
    void writingGoesOnByItselfOnceThereIsRoom() throws IOException {
        disk.fill();
        String refused = raiseUntilRefused();
        disk.makeRoom();
        await().atMost(Duration.ofSeconds(60)).until(() -> api.get("/health").status() == 200);
        Answer again = raise(refused);
        assertThat(again.status()).isEqualTo(201);
        assertThat(raise(refused).body()).isEqualTo(again.body());
        taken.add(refused);
        assertThat(events()).isEqualTo(taken);
        running.close();
        running = RunningBackend.start(folder);
        api = running.api();
        assertThat(events()).isEqualTo(taken);
        assertThat(raise(refused).body()).isEqualTo(again.body());
    }

    @Test
    void theStreamGoesOnThroughIt() throws IOException {
        try (Listening stream = Listening.open(running, "?after=" + api.sequence(), true)) {
            disk.fill();
            String refused = raiseUntilRefused();
            int before = stream.count();
            await().atMost(Duration.ofSeconds(60)).until(() -> stream.count() > before && raised(stream) == taken.size());
            disk.makeRoom();
            assertThat(raise(refused).status()).isEqualTo(201);
            await().atMost(Duration.ofSeconds(60)).until(() -> raised(stream) == taken.size() + 1);
        }
    }

    private static long raised(Listening stream) {
        return stream.frames().stream().filter(frame -> frame.contains("uz.posbon.alarm.raised")).count();
    }

    @Test
    void theFirstWriteAfterwardsNeedsNoProbe() throws IOException {
        disk.fill();
        String refused = raiseUntilRefused();
        disk.makeRoom();
        assertThat(raise(refused).status()).isEqualTo(201);
        assertThat(api.get("/health").status()).isEqualTo(200);
    }
}
