package uz.posbon.benchmarks.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.benchmarks.BenchOptions;
import uz.posbon.benchmarks.Figure;

/** The whole way of a small file: a real backend in its own process, HTTP, and everything read back. */
class WeekBenchTest {
    @TempDir
    private Path folder;

    @Test
    void aFileGoesThroughARealBackendAndReadsBackEqual() throws Exception {
        Path file = folder.resolve("calls.csv");
        Files.writeString(file, CallText.HEADER
                + CallText.row("1", "E1", "11:54:00 PM", "11:55:00 PM", "11:56:00 PM", "11:59:00 PM", "11:58:00 PM", "11:59:30 PM")
                + CallText.row("1", "T1", "11:54:00 PM", "", "", "", "", "11:55:00 PM")
                + CallText.row("2", "E1", "11:57:00 PM", "11:57:30 PM", "", "", "", "11:58:00 PM")
                + CallText.row("3", "T2", "11:55:00 PM", "11:56:00 PM", "", "", "", ""));
        List<Figure> figures = new ArrayList<>();
        new WeekBench().run(BenchOptions.parse("week", "--file", file.toString()), figures::add);
        Map<String, Double> values = figures.stream().collect(Collectors.toMap(Figure::metric, Figure::value));
        assertThat(values).containsEntry("rows", 4.0).containsEntry("lost", 0.0).containsEntry("doubled", 0.0).containsEntry("different", 0.0);
        assertThat(values.get("commands_per_s")).isPositive();
    }

    @Test
    void withoutAFileItCannotRun() {
        assertThatThrownBy(() -> new WeekBench().run(BenchOptions.parse("week"), figure -> {})).hasMessageContaining("--file");
    }
}
