package uz.posbon.backend.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static uz.posbon.backend.fixture.SmallCity.json;

import java.io.IOException;
import java.net.Socket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uz.posbon.backend.fixture.RunningBackend;

/** The stream: durable events each once and in order whatever happens, telemetry as fresh as the reader can take it. */
class StreamTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path data;

    private RunningBackend running;

    @BeforeEach
    void start() {
        running = RunningBackend.withCity(data);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void whoAsksForItGetsWhatHeMissedManyToAFrame() {
        int alarms = 60;
        for (int i = 0; i < alarms; i++) {
            running.city().alarm("Smoke " + i);
        }
        long end = running.api().sequence();
        try (Listening listening = Listening.open(running, "?after=0&batch=25", true)) {
            await().atMost(Duration.ofSeconds(90)).until(() -> listening.raw().stream().anyMatch(frame -> frame.contains("%019d".formatted(end))));
            List<JsonNode> frames = listening.raw().stream().map(MAPPER::readTree).toList();
            List<Long> sequences = new ArrayList<>();
            for (JsonNode frame : frames) {
                (frame.isArray() ? frame.values().stream().toList() : List.of(frame)).stream().filter(event -> event.has("sequence"))
                        .forEach(event -> sequences.add(event.get("sequence").asLong()));
            }
            assertThat(sequences).containsExactlyElementsOf(LongStream.rangeClosed(1, end).boxed().toList());
            assertThat(frames.stream().filter(JsonNode::isArray).mapToInt(JsonNode::size)).isNotEmpty().allMatch(size -> size > 1 && size <= 25);
        }
    }

    @Test
    void everyEventComesOnceAndInOrderOverManyBrokenLinks() {
        int alarms = 400;
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < alarms; i++) {
                running.city().alarm("Smoke " + i);
            }
        });
        List<Long> heard = new ArrayList<>();
        long last = running.api().sequence();
        while (!writing.isDone() || last < running.api().sequence()) {
            try (Listening listening = Listening.open(running, "?after=" + last + "&log=" + log(), true)) {
                int some = 2 + heard.size() % 37;
                await().atMost(Duration.ofSeconds(90)).until(() -> listening.count() > some || writing.isDone());
                if (writing.isDone()) {
                    long end = running.api().sequence();
                    await().atMost(Duration.ofSeconds(90)).until(() -> sequences(listening.frames()).contains(end));
                }
                heard.addAll(sequences(listening.frames()));
                last = heard.isEmpty() ? last : heard.getLast();
            }
        }
        writing.join();
        assertThat(heard).containsExactlyElementsOf(
                LongStream.rangeClosed(heard.getFirst(), running.api().sequence()).boxed().toList());
        assertThat(heard).hasSizeGreaterThanOrEqualTo(alarms);
    }

    @Test
    void aReaderFromLongAgoGetsTheWholeLog() {
        running.close();
        running = RunningBackend.start(data);
        try (Listening listening = Listening.open(running, "?after=0", true)) {
            long end = running.api().sequence();
            await().atMost(Duration.ofSeconds(10)).until(() -> sequences(listening.frames()).size() >= end);
            assertThat(sequences(listening.frames())).containsExactlyElementsOf(LongStream.rangeClosed(1, end).boxed().toList());
        }
    }

    @Test
    void aReaderWithoutAPlaceHearsWhatHappensFromNowOn() {
        try (Listening listening = Listening.open(running, "", true)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> listening.count() > 0);
            running.city().alarm("Now");
            await().atMost(Duration.ofSeconds(60)).until(() -> sequences(listening.frames()).size() == 1);
            // A heartbeat may have come after it.
            JsonNode event = listening.frames().stream().map(MAPPER::readTree).filter(frame -> frame.has("sequence")).findFirst().orElseThrow();
            assertThat(event.path("type").asString()).isEqualTo("uz.posbon.alarm.raised");
            assertThat(event.path("actor").asString()).isEqualTo("panel-17");
        }
    }

    @Test
    void aSlowReaderHoldsUpNobodyLosesNothingAndGetsTheLatestPosition() {
        long before = running.api().sequence();
        String words = "x".repeat(90_000);
        try (Listening slow = Listening.open(running, "?after=" + before, false)) {
            // Many at once: who reads nothing for twenty seconds is let go, and a busy machine needs longer for so many one by one.
            for (int i = 0; i < 15; i++) {
                String batch = "b-" + i + "-";
                String alarms = IntStream.range(0, 10).mapToObj(one -> """
                        {'key':'%s%d','alarm':{'source':'s','status':'Actual','categories':['Fire'],'event':'e','severity':'Minor','urgency':'Past',
                        'certainty':'Likely','description':'%s'}}""".formatted(batch, one, words)).collect(Collectors.joining(","));
                assertThat(running.api().post("/alarms/batch", json("{'alarms':[" + alarms + "]}")).status()).isEqualTo(200);
            }
            int positions = 120;
            for (int i = 0; i < positions; i++) {
                running.api().post("/units/positions", json("""
                        {'positions':[{'unitId':'A-1','point':{'type':'Point','coordinates':[69.3,41.3]},
                        'time':'2026-11-24T09:00:00Z','speedMetresPerSecond':%d}]}""".formatted(i)));
            }
            slow.readOn();
            long end = running.api().sequence();
            await().atMost(Duration.ofSeconds(90)).until(() -> speeds(slow.frames()).contains(positions - 1));
            await().atMost(Duration.ofSeconds(90)).until(() -> sequences(slow.frames()).contains(end));
            assertThat(sequences(slow.frames())).containsExactlyElementsOf(LongStream.rangeClosed(before + 1, end).boxed().toList());
            assertThat(speeds(slow.frames())).isSorted().endsWith(positions - 1).hasSizeLessThan(positions / 2);
        }
    }

    @Test
    void whoWasAwayWhenAUnitSaidWhereItIsIsToldWhenHeComesBack() {
        running.api().post("/units/positions", json("""
                {'positions':[{'unitId':'A-1','point':{'type':'Point','coordinates':[69.3,41.3]},'time':'2026-11-24T09:00:00Z','speedMetresPerSecond':7}]}"""));
        try (Listening listening = Listening.open(running, "?after=" + running.api().sequence(), true)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> speeds(listening.frames()).contains(7));
        }
    }

    @Test
    void whoComesLaterIsToldHowTheCamerasAreAndWhenThatWasSaid() {
        String body = json("{'desk':'d1','cameras':[{'cameraId':'cam-1','state':'lost','since':'2026-11-24T09:00:00Z'}]}");
        assertThat(running.api().post("/cameras/health", body).status()).isEqualTo(204);
        try (Listening listening = Listening.open(running, "", true)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> listening.frames().stream().anyMatch(f -> f.contains("camera.health")));
            JsonNode event = MAPPER.readTree(listening.frames().stream().filter(f -> f.contains("camera.health")).findFirst().orElseThrow());
            assertThat(event.path("subject").asString()).isEqualTo("cam-1");
            assertThat(event.path("data").path("state").asString()).isEqualTo("lost");
            assertThat(event.path("data").path("by").asString()).isNotEmpty();
            running.api().post("/cameras/health", body.replace("lost", "live"));
            await().atMost(Duration.ofSeconds(60)).until(() -> listening.frames().stream().anyMatch(f -> f.contains("\"live\"")));
        }
        byte[] wrong = body.replace("lost", "sleepy").getBytes(StandardCharsets.UTF_8);
        assertThat(running.api().sendWrong("POST", "/cameras/health", wrong, "application/json").status()).isEqualTo(422);
        assertThat(running.api().post("/cameras/health", body.replace("cam-1", "no-such")).status()).isEqualTo(404);
    }

    @Test
    void aHeartbeatComesAtOnceWhenAsked() {
        try (Listening listening = Listening.open(running, "", true)) {
            int marks = 12;
            for (int i = 0; i < marks; i++) {
                String mark = "\"subject\":\"mark-" + i + "\"";
                listening.say("mark-" + i);
                await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(10)).until(() -> listening.frames().stream().anyMatch(f -> f.contains(mark)));
            }
            long unasked = listening.frames().stream().filter(f -> f.contains("stream.heartbeat") && !f.contains("\"subject\":\"mark-")).count();
            assertThat(unasked).as("none of the answers waited for the next beat").isLessThan(marks / 2);
        }
    }

    @Test
    void aHeartbeatComesEveryTwoSeconds() {
        try (Listening listening = Listening.open(running, "", true)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> gaps(listening).size() >= 2);
            // A busy machine may hold up one of them.
            assertThat(gaps(listening)).anySatisfy(gap -> assertThat(gap).isBetween(Duration.ofMillis(1500), Duration.ofMillis(2900)));
            // Where units are is told at the beginning; there is no event.
            assertThat(sequences(listening.frames())).isEmpty();
        }
    }

    @Test
    void aPlaceThatIsNotInThisLogIsRefused() throws IOException {
        assertStatus("?after=999999&log=" + log(), 409);
        assertStatus("?after=0&log=another", 409);
        assertStatus("?after=-1", 400);
        assertStatus("?after=x", 400);
        assertThat(upgrade("?after=0&log=another", running.backend().token()))
                .startsWith("HTTP/1.1 409").contains("application/problem+json").contains("urn:posbon:problem:log-mismatch");
        assertThat(upgrade("", "wrong")).startsWith("HTTP/1.1 401").contains("urn:posbon:problem:unauthorized");
    }

    private void assertStatus(String query, int status) {
        assertThatThrownBy(() -> Listening.open(running, query, true))
                .hasCauseInstanceOf(WebSocketHandshakeException.class)
                .satisfies(e -> assertThat(((WebSocketHandshakeException) e.getCause()).getResponse().statusCode()).isEqualTo(status));
    }

    private String upgrade(String query, String token) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", running.backend().address().getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(("GET /api/v1/stream" + query + " HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\n"
                    + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                    + "Authorization: Bearer " + token + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] answer = new byte[4096];
            int length = 0;
            while (!new String(answer, 0, length, StandardCharsets.UTF_8).contains("}")) {
                length += Math.max(0, socket.getInputStream().read(answer, length, answer.length - length));
            }
            return new String(answer, 0, length, StandardCharsets.UTF_8);
        }
    }

    private String log() {
        return running.api().get("/session").text("/log");
    }

    /** Between the heartbeats nobody asked for, as the backend dates them. */
    private static List<Duration> gaps(Listening listening) {
        List<Instant> beats = listening.frames().stream().filter(f -> f.contains("stream.heartbeat"))
                .map(f -> Instant.parse(MAPPER.readTree(f).path("time").asString())).toList();
        return IntStream.range(1, beats.size()).mapToObj(i -> Duration.between(beats.get(i - 1), beats.get(i))).toList();
    }

    private static List<Long> sequences(List<String> frames) {
        return frames.stream().map(MAPPER::readTree).filter(f -> f.has("sequence")).map(f -> Long.parseLong(f.path("sequence").asString())).toList();
    }

    private static List<Integer> speeds(List<String> frames) {
        return frames.stream().map(MAPPER::readTree).filter(f -> f.path("type").asString().equals("uz.posbon.unit.position"))
                .map(f -> f.at("/data/speedMetresPerSecond").asInt()).toList();
    }
}
