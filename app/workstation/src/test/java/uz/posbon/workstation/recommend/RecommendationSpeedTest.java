package uz.posbon.workstation.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.workstation.SmallCity;

/** The desk asks at every change it shows: eight times a second. */
class RecommendationSpeedTest {
    private static final int UNITS = 2_000;
    private static final int RUNS = 200;
    private static final double LIMIT_MILLIS = 20;

    @Test
    void twoThousandUnitsAreLookedThroughInTime() {
        SmallCity city = new SmallCity();
        Random random = new Random(7);
        String[] capabilities = {"pump", "paramedic", "ladder", "patrol"};
        for (int i = 0; i < UNITS; i++) {
            city.unit("U-" + i, i % 5 == 0 ? UnitStatus.ON_SCENE : UnitStatus.AVAILABLE, SmallCity.NOW,
                    69.0 + random.nextDouble() * 0.5, capabilities[i % 4], "b" + i % 7);
        }
        Picture picture = city.picture().snapshot();
        Journeys journeys = new Journeys();
        // The time of this thread alone, as other programs may want the processor as well.
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = processor.getCurrentThreadCpuTime();
            Recommendation advice = Recommendation.of(picture, city.incidents.getFirst(), journeys, SmallCity.NOW);
            MoveUp.of(picture, advice, "i-fire", journeys, SmallCity.NOW);
            nanos[run] = processor.getCurrentThreadCpuTime() - start;
            assertThat(advice.picks()).hasSize(4);
        }
        double median = LongStream.of(nanos).sorted().skip(RUNS / 2).findFirst().orElseThrow() / 1e6;
        assertThat(median).isLessThan(LIMIT_MILLIS);
    }
}
