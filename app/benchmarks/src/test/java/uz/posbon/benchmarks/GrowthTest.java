package uz.posbon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A leak is told from what merely swings. */
class GrowthTest {
    private static final int HOURS = 24;
    private static final double GOAL = 1.05;
    private static final long HEAP = 60_000_000;

    /** Heaps of a day's hours: so much more each hour, and up to 5 % to either side by what is done at the moment. */
    private static List<Footprint> day(long seed, double leakAnHour) {
        SplittableRandom swing = new SplittableRandom(seed);
        List<Footprint> marks = new ArrayList<>();
        for (int hour = 1; hour <= HOURS; hour++) {
            marks.add(new Footprint((long) (HEAP * (1 + hour * leakAnHour) * (0.95 + swing.nextDouble() * 0.1)), 40, 100));
        }
        return marks;
    }

    @Test
    void whatLeaksOneInAHundredAnHourIsSeenThroughAllSwings() {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(Growth.of(day(seed, 0.01), Footprint::heap)).as("seed " + seed).isGreaterThan(GOAL);
        }
    }

    @Test
    void whatOnlySwingsIsNotTakenForALeak() {
        int wrong = 0;
        int wrongOfSingleHours = 0;
        for (long seed = 0; seed < 200; seed++) {
            List<Footprint> day = day(seed, 0);
            wrong += Growth.of(day, Footprint::heap) > GOAL ? 1 : 0;
            wrongOfSingleHours += (double) day.getLast().heap() / day.getFirst().heap() > GOAL ? 1 : 0;
        }
        assertThat(wrong).as("days of 200 that are called leaky").isLessThan(8);
        assertThat(wrongOfSingleHours).as("the same by one hour over another").isGreaterThan(16);
    }

    @Test
    void oneHourThatIsOutOfLineChangesNothing() {
        List<Footprint> day = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            day.add(new Footprint(hour == HOURS - 1 ? 2 * HEAP : HEAP, 40, 100));
        }
        assertThat(Growth.of(day, Footprint::heap)).isEqualTo(1);
        assertThat(Growth.of(day, Footprint::threads)).isEqualTo(1);
    }

    @Test
    void aFewMarksAreTheLastOverTheFirst() {
        assertThat(Growth.of(List.of(new Footprint(100, 1, 1), new Footprint(110, 1, 1)), Footprint::heap)).isEqualTo(1.1);
        assertThat(Growth.of(List.of(new Footprint(100, 1, 1)), Footprint::heap)).isEqualTo(1);
        assertThatThrownBy(() -> Growth.of(List.of(), Footprint::heap)).isInstanceOf(IllegalArgumentException.class);
    }
}
