package uz.posbon.benchmarks.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import uz.posbon.benchmarks.BenchOptions;

/** The whole way once, with fewer rows: both lists, windows in processes of their own, and figures. */
class QueueBenchTest {
    @Test
    @Tag("slow")
    @EnabledOnOs(OS.LINUX)
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "there is no display")
    void everyFigureIsMeasuredAndNothingIsLost() throws Exception {
        Map<String, Double> values = new HashMap<>();
        new QueueBench(5_000).run(BenchOptions.parse("queue", "--seconds", "5"), figure -> values.put(figure.metric(), figure.value()));
        // The machine may be busy: how fast it was is not what this test is about.
        assertThat(values).containsKeys("select_p99_ms", "fx_busy", "fx_longest_ms", "age_p99_ms");
        assertThat(values.get("select_p99_ms")).isPositive();
        assertThat(values.get("lost")).isZero();
    }
}
