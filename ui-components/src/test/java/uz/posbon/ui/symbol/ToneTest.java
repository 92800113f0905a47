package uz.posbon.ui.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ToneTest {

    /** Colour never says anything alone. */
    @Test
    void noTwoMeaningsOfAPaletteShareAShape() {
        assertThat(EnumSet.range(Tone.EXTREME, Tone.UNKNOWN)).extracting(Tone::shape).doesNotHaveDuplicates();
        assertThat(EnumSet.range(Tone.READY, Tone.OFF)).extracting(Tone::shape).doesNotHaveDuplicates();
    }
}
