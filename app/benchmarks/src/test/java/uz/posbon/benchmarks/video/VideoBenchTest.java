package uz.posbon.benchmarks.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import uz.posbon.benchmarks.BenchOptions;

/** The whole way once: cameras, a window in a process of its own, the floor, and figures. */
@Tag("slow")
@EnabledOnOs(OS.LINUX)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "there is no display")
class VideoBenchTest {
    @Test
    void oneTileForThreeSeconds() throws Exception {
        Map<String, Double> values = new HashMap<>();
        BenchOptions options = BenchOptions.parse("video", "--tiles", "1", "--part", "cpu", "--seconds", "3");
        new VideoBench().run(options, figure -> {
            values.put(figure.metric(), figure.value());
            if (figure.floor() != null) {
                values.put("floor", figure.floor());
            }
        });
        assertThat(values.get("floor")).isPositive();
        assertThat(values.get("cpu_ratio_1")).isPositive();
        assertThat(values.get("cores_decode_1")).isPositive();
        // The machine may be busy; that pictures come at all is what this test is about.
        assertThat(values.get("cpu_fps_min_1")).isGreaterThan(5);
    }
}
