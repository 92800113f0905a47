package uz.posbon.benchmarks.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.store.Store;
import uz.posbon.benchmarks.BenchOptions;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomFigures;

/** A small year is written and read as the backend reads it; the whole way once, with a window and figures. */
class WallBenchTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void theWrittenYearIsOneTheBackendCountsIn() throws Exception {
        Path file = folder.resolve("posbon.db");
        new YearOfHistory(40_000, NOW).write(file);
        Store store = Store.open(file, new PosbonJson(), Clock.systemUTC(), () -> "x");
        Thread.ofPlatform().start(() -> store.writer().work(committed -> {}));
        try {
            RoomFigures figures = store.reader().figures(null, NOW);
            assertThat(figures.open().total()).isBetween(150, 160);
            assertThat(figures.response()).allSatisfy(times -> assertThat(times.weeks().measured()).isBetween(5, 40));
            assertThat(figures.units().total()).isEqualTo(300);
            assertThat(figures.operators()).hasSize(20);
            assertThat(store.reader().rows(RoomFigure.OPEN, null, null, 10, NOW).orElseThrow().items()).hasSize(10);
        } finally {
            store.close();
        }
    }

    @Test
    void aPartThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new WallBench().run(BenchOptions.parse("wall", "--part", "ceiling"), figure -> {}))
                .hasMessageContaining("overview");
    }

    @Test
    @Tag("slow")
    @EnabledOnOs(OS.LINUX)
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "there is no display")
    void everyFigureIsMeasured() throws Exception {
        Map<String, Double> values = new HashMap<>();
        new WallBench().run(BenchOptions.parse("wall", "--seconds", "3", "--incidents", "2000"), figure -> values.put(figure.metric(), figure.value()));
        // The machine may be busy: how fast it was is not what this test is about.
        assertThat(values).containsKeys("overview_first_paint_ms", "overview_tick_ms", "overview_request_p50_ms");
        assertThat(values.get("overview_first_paint_ms")).isPositive();
    }
}
