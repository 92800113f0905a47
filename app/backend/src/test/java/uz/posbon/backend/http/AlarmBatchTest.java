package uz.posbon.backend.http;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.backend.fixture.SmallCity.json;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.fixture.Api.Answer;
import uz.posbon.backend.fixture.RunningBackend;

/** Many alarms in one request: each by itself, each under its key. */
class AlarmBatchTest {
    @TempDir
    Path data;

    private static String alarm(String event) {
        return "{'source':'gateway','status':'Actual','categories':['Fire'],'event':'" + event + "','severity':'Severe','urgency':'Immediate','certainty':'Likely'}";
    }

    private static String keyed(String key, String alarm) {
        return "{'key':'" + key + "','alarm':" + alarm + "}";
    }

    private static String batch(String... alarms) {
        return json("{'alarms':[" + String.join(",", alarms) + "]}");
    }

    @Test
    void whatWasLostOnTheWayIsSentAgainAndDoneOnce() {
        Answer first;
        long sequence;
        try (RunningBackend running = RunningBackend.withCity(data)) {
            first = running.api().post("/alarms/batch", batch(keyed("k-1", alarm("One")), keyed("k-2", alarm("Two"))));
            sequence = running.api().sequence();
            assertThat(first.status()).isEqualTo(200);
            assertThat(first.json().path("answers").findValuesAsString("event")).containsExactly("One", "Two");
            assertThat(first.text("/answers/1/status")).isEqualTo("201");
        }
        try (RunningBackend running = RunningBackend.start(data)) {
            Answer again = running.api().post("/alarms/batch", batch(keyed("k-1", alarm("One")), keyed("k-2", alarm("Two"))));
            assertThat(again.body()).isEqualTo(first.body());
            // In another batch, beside one that is new.
            Answer mixed = running.api().post("/alarms/batch", batch(keyed("k-3", alarm("Three")), keyed("k-2", alarm("Two")), keyed("k-3", alarm("Three"))));
            assertThat(mixed.text("/answers/1/alarm/id")).isEqualTo(first.text("/answers/1/alarm/id"));
            assertThat(mixed.text("/answers/2/alarm/id")).isEqualTo(mixed.text("/answers/0/alarm/id"));
            assertThat(running.api().sequence()).isEqualTo(sequence + 1);
        }
    }

    @Test
    void oneThatIsRefusedKeepsNoOtherFromBeingRaised() {
        try (RunningBackend running = RunningBackend.withCity(data)) {
            running.api().post("/alarms/batch", batch(keyed("k-1", alarm("One"))));
            long before = running.api().sequence();
            byte[] body = batch(
                            keyed("k-1", alarm("Another")), keyed("k-2", "{'source':'gateway','severity':5}"), keyed("k-3", alarm(" ")), keyed("k-4", alarm("Four")))
                    .getBytes(StandardCharsets.UTF_8);
            Answer answer = running.api().sendWrong("POST", "/alarms/batch", body, "application/json");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text("/answers/0/problem/type")).endsWith("idempotency-key-reused");
            assertThat(answer.text("/answers/1/status")).isEqualTo("422");
            assertThat(answer.json().at("/answers/1/problem/errors").findValuesAsString("field")).contains("/event", "/severity");
            assertThat(answer.json().at("/answers/2/problem/errors").findValuesAsString("field")).containsExactly("/event");
            assertThat(answer.text("/answers/3/alarm/event")).isEqualTo("Four");
            assertThat(running.api().sequence()).isEqualTo(before + 1);
        }
    }

    @Test
    void aBatchHasALimitAndEveryAlarmAKey() {
        try (RunningBackend running = RunningBackend.withCity(data)) {
            long before = running.api().sequence();
            List<String> many = IntStream.rangeClosed(1, 501).mapToObj(i -> keyed("k-" + i, alarm("Smoke"))).toList();
            for (List<String> wrong : List.of(many, List.<String>of(), Collections.singletonList(keyed(" ", alarm("Smoke"))))) {
                byte[] body = batch(wrong.toArray(String[]::new)).getBytes(StandardCharsets.UTF_8);
                assertThat(running.api().sendWrong("POST", "/alarms/batch", body, "application/json").status()).isEqualTo(422);
            }
            assertThat(running.api().sequence()).isEqualTo(before);
        }
    }
}
