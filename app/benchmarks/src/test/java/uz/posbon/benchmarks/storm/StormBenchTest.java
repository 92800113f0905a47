package uz.posbon.benchmarks.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import uz.posbon.benchmarks.BenchOptions;

/** A short storm into a real desk: every figure is measured and nothing is lost. */
class StormBenchTest {
    @Test
    @Tag("slow")
    @EnabledOnOs(OS.LINUX)
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "there is no display")
    void nothingIsLost() throws Exception {
        Map<String, Double> values = new HashMap<>();
        new StormBench().run(BenchOptions.parse("storm", "--seconds", "2"), figure -> values.put(figure.metric(), figure.value()));
        // The machine may be busy: how fast it was is not what this test is about.
        assertThat(values).containsKeys("step_p99_ms", "select_p99_ms", "send_p99_ms");
        assertThat(values.get("steps")).isPositive();
        assertThat(values.get("lost")).isZero();
    }
}
