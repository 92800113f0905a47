package uz.posbon.benchmarks.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.posbon.benchmarks.BenchOptions;

/** A few sequences of faults: nothing is lost, nothing is done twice, and both pictures are the backend's. */
class ContinuityBenchTest {
    @Test
    void nothingIsLostAndNothingDoneTwice() throws Exception {
        Map<String, Double> values = new HashMap<>();
        new ContinuityBench(5_000, 0).run(BenchOptions.parse("continuity", "--sequences", "2", "--rooms", "2", "--seed", "7"), figure -> values.put(figure.metric(), figure.value()));
        assertThat(values.get("commands")).isGreaterThan(20);
        assertThat(values).containsEntry("events_lost", 0.0).containsEntry("events_doubled", 0.0).containsEntry("commands_lost", 0.0)
                .containsEntry("commands_doubled", 0.0).containsEntry("pictures_unequal", 0.0).containsEntry("starts_over", 0.0);
        // The machine may be busy: how fast it was is not what this test is about, but seconds it has to be.
        assertThat(values.get("loss_shown_max_s")).isLessThan(7);
        assertThat(values.get("recover_max_s")).isLessThan(8);
        assertThat(values.get("gap_caught_up_s")).isLessThan(30);
    }
}
