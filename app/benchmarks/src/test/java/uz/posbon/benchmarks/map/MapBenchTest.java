package uz.posbon.benchmarks.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import uz.posbon.benchmarks.BenchOptions;

/** The whole way once: tiles, windows in processes of their own, and figures. */
class MapBenchTest {
    @Test
    void anUnknownPartIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MapBench().run(BenchOptions.parse("map", "--part", "nobody"), figure -> {}))
                .withMessageContaining("frames");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "there is no display")
    void aPanAsksForEachTileOnceAndTheWayBackForNone() throws Exception {
        Map<String, Double> values = new HashMap<>();
        new MapBench().run(BenchOptions.parse("map", "--part", "tiles"), figure -> values.put(figure.metric(), figure.value()));
        assertThat(values.get("tiles_panned")).isGreaterThanOrEqualTo(500);
        assertThat(values).containsEntry("requests_a_tile", 1.0).containsEntry("requests_a_tile_max", 1.0)
                .containsEntry("requests_second_pass", 0.0).containsEntry("requests_on_fx", 0.0);
    }

    @Test
    @Tag("slow")
    @EnabledOnOs(OS.LINUX)
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "there is no display")
    void everyFigureIsMeasured() throws Exception {
        Map<String, Double> values = new HashMap<>();
        new MapBench().run(BenchOptions.parse("map", "--seconds", "1"), figure -> values.put(figure.metric(), figure.value()));
        // The machine may be busy; that there are figures at all is what this test is about.
        assertThat(values).containsKeys("frame_p95_ms_100k", "ratio_to_bare_gluon", "node_cost_ratio", "nearest_us", "hit_us");
        assertThat(values.get("frame_p95_ms_100k")).isPositive();
        assertThat(values.get("nearest_us")).isPositive();
    }
}
