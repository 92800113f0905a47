package uz.posbon.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BeatTest {

    @Test
    void ofSixtyPulsesThirtyCount() {
        assertThat(counted(new Beat(30), LongStream.range(0, 60).map(i -> i * 16_666_667))).isEqualTo(30);
    }

    @Test
    void pulsesThatComeLateAllCount() {
        assertThat(counted(new Beat(30), LongStream.range(0, 25).map(i -> i * 40_000_000))).isEqualTo(25);
    }

    @Test
    void aPulseThatComesALittleEarlyIsNotSkipped() {
        assertThat(counted(new Beat(30), LongStream.of(0, 31_500_000, 66_000_000, 98_000_000))).isEqualTo(4);
    }

    @Test
    void withoutAMeaningfulLimitEveryPulseCounts() {
        assertThat(counted(new Beat(1_000), LongStream.range(0, 144).map(i -> i * 6_944_444))).isEqualTo(144);
    }

    @Test
    void noneAtAllIsNoBeat() {
        assertThatThrownBy(() -> new Beat(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static long counted(Beat beat, LongStream times) {
        return times.filter(beat::counts).count();
    }
}
