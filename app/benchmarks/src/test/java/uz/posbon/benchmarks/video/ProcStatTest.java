package uz.posbon.benchmarks.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProcStatTest {
    private static final String TAIL = " S 812 4242 4242 0 -1 4194304 22300 1200 3 0 1510 240 17 4 20 0 41 0 98405 9043210240 60913 18446744073709551615";

    @Test
    void readsWhoItIsAndWhatItTook() {
        assertThat(ProcStat.parse("4242 (java)" + TAIL)).isEqualTo(new ProcStat(4242, "java", 812, 1750, 21));
    }

    @Test
    void namesMayHoldBlanksAndBrackets() {
        assertThat(ProcStat.parse("7 (a) b (c))" + TAIL).name()).isEqualTo("a) b (c)");
    }

    @Test
    void whatHasJustEndedIsNotThere() {
        assertThat(ProcStat.read(Path.of("/proc/no-such-process"))).isEmpty();
    }
}
