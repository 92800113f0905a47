package uz.posbon.backend.http;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.backend.fixture.SmallCity.json;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.fixture.Api.Answer;
import uz.posbon.backend.fixture.RunningBackend;

/** The same key: the same answer again, or a refusal when it comes with another request. */
class IdempotencyTest {
    private static final String INCIDENT = json("{'typeId':'MED'}");

    @TempDir
    Path data;

    @Test
    void theSameRequestIsAnsweredAgainEvenAfterARestart() {
        Answer first;
        long sequence;
        try (RunningBackend running = RunningBackend.withCity(data)) {
            first = running.api().post("/incidents", INCIDENT, "Idempotency-Key", "k-1");
            running.api().post("/incidents/" + first.text("/id") + "/priority", json("{'priority':1,'reason':'r'}"));
            sequence = running.api().sequence();
        }
        try (RunningBackend running = RunningBackend.start(data)) {
            Answer again = running.api().post("/incidents", INCIDENT, "Idempotency-Key", "k-1");
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(again.etag()).isEqualTo(first.etag());
            assertThat(again.headers().get("location")).isEqualTo(first.headers().get("location"));
            assertThat(running.api().sequence()).isEqualTo(sequence);
        }
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        try (RunningBackend running = RunningBackend.withCity(data)) {
            running.api().post("/incidents", INCIDENT, "Idempotency-Key", "k-1");
            long before = running.api().sequence();
            Answer other = running.api().post("/incidents", json("{'typeId':'FIRE'}"), "Idempotency-Key", "k-1");
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.text("/type")).endsWith("idempotency-key-reused");
            assertThat(other.text("/errors/0/field")).isEqualTo("Idempotency-Key");
            assertThat(running.api().post("/alarms/x/clear", null, "Idempotency-Key", "k-1").status()).isEqualTo(422);
            assertThat(running.api().sequence()).isEqualTo(before);
        }
    }

    @Test
    void manyAtOnceAreDoneOnce() {
        try (RunningBackend running = RunningBackend.withCity(data)) {
            List<CompletableFuture<Answer>> calls = IntStream.range(0, 24)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> running.api().post("/incidents", INCIDENT, "Idempotency-Key", "k-1")))
                    .toList();
            assertThat(calls.stream().map(c -> c.join().body()).distinct()).hasSize(1);
            assertThat(running.api().get("/incidents").json().path("items").size()).isEqualTo(1);
        }
    }

    @Test
    void aRefusedRequestMayBeSentAgain() {
        try (RunningBackend running = RunningBackend.withCity(data)) {
            byte[] wrong = json("{'typeId':'none'}").getBytes(StandardCharsets.UTF_8);
            Answer refused = running.api().sendWrong("POST", "/incidents", wrong, "application/json", "Idempotency-Key", "k-1");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(running.api().post("/incidents", INCIDENT, "Idempotency-Key", "k-1").status()).isEqualTo(201);
        }
    }
}
