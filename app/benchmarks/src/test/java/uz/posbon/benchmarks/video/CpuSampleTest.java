package uz.posbon.benchmarks.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class CpuSampleTest {
    private static final long TWO_SECONDS = 2_000_000_000L;

    @Test
    void sharesOfTheThreadsAndTheRestAddUpToTheWhole() {
        CpuSample before = new CpuSample(0, 1000, Map.of(1, thread(1, "video-0", 100), 2, thread(2, "Quantum..erer-0", 50)));
        CpuSample after = new CpuSample(TWO_SECONDS, 1200, Map.of(
                1, thread(1, "video-0", 160), 2, thread(2, "Quantum..erer-0", 90), 3, thread(3, "JavaFX ..Thread", 20)));
        CpuUse use = after.since(before);
        assertThat(use.cores()).isEqualTo(1.0);
        assertThat(use.of(ThreadKind.DECODE)).isCloseTo(0.3, within(1e-9));
        assertThat(use.of(ThreadKind.RENDER)).isCloseTo(0.2, within(1e-9));
        assertThat(use.of(ThreadKind.FX)).as("began in between").isCloseTo(0.1, within(1e-9));
        assertThat(use.of(ThreadKind.OTHER)).as("ended in between, and children").isCloseTo(0.4, within(1e-9));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void childrenCount() throws Exception {
        Process busy = new ProcessBuilder("sh", "-c", "while :; do :; done & wait").start();
        try {
            CpuSample before = CpuSample.of(List.of(busy.pid()));
            await().atMost(Duration.ofSeconds(10)).until(() -> CpuSample.of(List.of(busy.pid())).ticks() > before.ticks() + 5);
        } finally {
            busy.descendants().forEach(ProcessHandle::destroyForcibly);
            busy.destroyForcibly().waitFor();
        }
    }

    private static ProcStat thread(int id, String name, long ticks) {
        return new ProcStat(id, name, 1, ticks, 0);
    }
}
