package uz.posbon.backend.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uz.posbon.backend.fixture.SmallCity.json;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uz.posbon.backend.fixture.Api;
import uz.posbon.backend.fixture.BackendProcess;
import uz.posbon.backend.fixture.SmallCity;

/** A real backend process, killed without warning while many write: what it had answered is there, once. */
class KillTest {
    private static final int WRITERS = 8;
    private static final int ANSWERS_BEFORE_THE_KILL = 150;
    private static final int KILLS = 3;

    @TempDir
    Path data;

    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final AtomicInteger number = new AtomicInteger();

    @Test
    void everyAnsweredWriteIsThereAndNoneTwice() throws Exception {
        try (BackendProcess backend = BackendProcess.start(data)) {
            new SmallCity(backend.api()).seed();
            for (int kill = 0; kill < KILLS; kill++) {
                writeUntilKilled(backend);
                backend.start();
            }
            Api api = backend.api();
            Map<String, Integer> found = titles(api);
            assertThat(answered).hasSizeGreaterThanOrEqualTo(KILLS * ANSWERS_BEFORE_THE_KILL);
            assertThat(found.keySet()).containsAll(answered);
            assertThat(found.values()).containsOnly(1);
            assertThat(sent).containsAll(found.keySet());
            // Whoever got no answer asks again with the same key, and then everything is there exactly once.
            sent.forEach(key -> assertThat(write(api, key)).isTrue());
            assertThat(titles(api)).hasSameSizeAs(sent).allSatisfy((title, count) -> assertThat(count).isEqualTo(1));
        }
    }

    private void writeUntilKilled(BackendProcess backend) throws Exception {
        Api api = backend.api();
        int enough = answered.size() + ANSWERS_BEFORE_THE_KILL;
        AtomicBoolean alive = new AtomicBoolean(true);
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                writers.execute(() -> {
                    while (alive.get()) {
                        String key = "w-" + number.incrementAndGet();
                        sent.add(key);
                        if (write(api, key)) {
                            answered.add(key);
                        } else {
                            return;
                        }
                    }
                });
            }
            await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(5)).until(() -> answered.size() >= enough);
            backend.kill();
            alive.set(false);
        }
    }

    /** Opens an incident whose title is its key; false when no answer came. */
    private static boolean write(Api api, String key) {
        Map<String, String> headers = api.headers("application/json", "Idempotency-Key", key);
        byte[] body = json("{'typeId':'MED','title':'" + key + "'}").getBytes(StandardCharsets.UTF_8);
        try {
            HttpResponse<byte[]> answer = api.raw("POST", "/api/v1/incidents", body, headers);
            return answer.statusCode() == 201;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static Map<String, Integer> titles(Api api) {
        Map<String, Integer> titles = new HashMap<>();
        long before = 999_999_999_999L;
        while (true) {
            JsonNode items = api.get("/incidents?limit=1000&before=" + before).json().path("items");
            if (items.isEmpty()) {
                return titles;
            }
            for (JsonNode item : items) {
                titles.merge(item.path("title").asString(), 1, Integer::sum);
                before = item.path("number").asLong();
            }
        }
    }
}
