package uz.posbon.benchmarks.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.benchmarks.BackendProcess;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentApi;

/** kill -9 of the backend in the middle of a load: what it had confirmed is there after a restart, unchanged. */
class KillTest {
    private static final int ENOUGH = 400;

    @TempDir
    private Path data;

    @Test
    void everyConfirmedWriteOutlivesAKill() throws Exception {
        WeekPlan plan = WeekPlanner.plan(busyDay(), "kill");
        Replay replay = killInTheMiddle(plan);
        assertThat(replay.acknowledged()).hasSizeGreaterThanOrEqualTo(ENOUGH).hasSizeLessThan(plan.steps().size());
        assertThat(replay.acknowledged().stream().map(Object::getClass).distinct()).as("kinds of writes").hasSize(4);
        try (BackendProcess again = BackendProcess.start(data);
                PosbonClient client = client(again)) {
            for (Step step : List.copyOf(replay.acknowledged())) {
                assertStands(client.incidents(), replay, step);
            }
        }
    }

    private Replay killInTheMiddle(WeekPlan plan) throws Exception {
        try (BackendProcess backend = BackendProcess.start(data);
                PosbonClient client = client(backend);
                ExecutorService senders = Executors.newFixedThreadPool(6);
                ExecutorService driver = Executors.newSingleThreadExecutor()) {
            WeekBench.prepare(client, plan);
            Replay replay = new Replay(client.incidents(), senders);
            Future<List<String>> refused = driver.submit(() -> replay.run(plan.steps()));
            await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(5)).until(() -> replay.acknowledged().size() >= ENOUGH);
            backend.kill();
            assertThat(refused.get()).as("what was on its way when it was killed").isNotEmpty();
            return replay;
        }
    }

    private static void assertStands(IncidentApi incidents, Replay replay, Step step) {
        switch (step) {
            case Step.Open open -> {
                Incident incident = incidents.read(replay.incidentId(open.call()));
                assertThat(incident.references()).isEqualTo(open.incident().references());
            }
            case Step.Send send -> {
                Assignment assignment = incidents.assignment(replay.assignmentId(send.course()));
                assertThat(assignment.unitId()).isEqualTo(send.unit());
                assertThat(assignment.times()).containsEntry("Dispatched", send.time());
            }
            case Step.Reach reach -> assertThat(incidents.assignment(replay.assignmentId(reach.course())).times())
                    .containsEntry(reach.status().code(), reach.time());
            case Step.Close close -> assertThat(incidents.read(replay.incidentId(close.call())).closedTime()).isEqualTo(close.time());
        }
    }

    private static List<CallRow> busyDay() {
        List<CallRow> rows = new ArrayList<>();
        for (int call = 0; call < 400; call++) {
            rows.add(row(call, "E" + call % 40, call, call + 1, call + 5, -1, -1, call + 20));
            rows.add(row(call, "T" + call % 30, call, call + 2, call + 6, call + 9, call + 14, call + 15));
        }
        return rows;
    }

    private static CallRow row(int call, String unit, int... minutes) {
        return new CallRow(
                2, "call-" + call, unit, "ENGINE", "Alarms", Rows.minute(call), "Fire", null, 3, null,
                Rows.row("call-" + call, unit, minutes).times());
    }

    private static PosbonClient client(BackendProcess backend) {
        return PosbonClient.builder().address(backend.address()).token(backend.token()).operator("kill").build();
    }
}
