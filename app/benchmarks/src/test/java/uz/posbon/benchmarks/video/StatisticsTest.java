package uz.posbon.benchmarks.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.posbon.benchmarks.Percentile;

/** What the video benchmark makes of what it read. */
class StatisticsTest {
    @Test
    void aPercentileIsOneOfTheValues() {
        List<Double> values = List.of(40.0, 10.0, 30.0, 20.0);
        assertThat(Percentile.of(values, 0.5)).isEqualTo(20.0);
        assertThat(Percentile.of(values, 0.9)).isEqualTo(40.0);
        assertThatThrownBy(() -> Percentile.of(List.of(), 0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTileThatGotFewestPicturesCounts() {
        Map<String, String> before = Map.of("nanos", "1000000000", "shown", "10,20,30");
        Map<String, String> after = Map.of("nanos", "3000000000", "shown", "60,68,80");
        assertThat(ScreenWindowUse.fpsMin(before, after)).isEqualTo(24.0);
    }

    @Test
    void theNextKeyFrameLiesAheadWhereverTheOneKnownIs() {
        assertThat(CameraServer.nanosToNext(100, 50, 110)).isEqualTo(40);
        assertThat(CameraServer.nanosToNext(100, 50, 30)).isEqualTo(20);
        assertThat(CameraServer.nanosToNext(100, 50, 150)).isZero();
    }

    @Test
    void theMachinesIdleAndWaitingTimeIsNotLoad() {
        MachineLoad before = MachineLoad.parse(0, "cpu  100 0 50 900 40 0 10 0 0 0");
        MachineLoad after = MachineLoad.parse(1_000_000_000L, "cpu  180 0 70 990 50 0 10 0 0 0");
        assertThat(after.coresSince(before)).isCloseTo(1.0, within(1e-9));
    }

    @Test
    void residentMemoryIsFoundAmongTheRest() {
        assertThat(Footprint.residentKib(List.of("Name:\tjava", "VmPeak:\t 9000 kB", "VmRSS:\t  345678 kB"))).isEqualTo(345678);
    }

    @Test
    void compilersAndCollectorsComeAndGoAsTheyLike() {
        assertThat(List.of("C2 Comp..hread0", "G1 Conc#0", "GC Thread#1")).allMatch(Footprint::isJvms);
        assertThat(List.of("video-3", "java", "JavaFX ..Thread")).noneMatch(Footprint::isJvms);
    }
}
