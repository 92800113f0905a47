package uz.posbon.workstation.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {
    @Test
    void aPlaceReadsBackAsItWasWritten() {
        for (boolean maximised : new boolean[] {true, false}) {
            WindowPlace place = new WindowPlace(new Rectangle2D(-1920, 40, 1600, 900), maximised);
            assertThat(WindowPlace.parse(place.text() + "\n")).isEqualTo(place);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3", "NaN 0 1 1", "1 2 3 99999999999", "1 2 3 4 hidden"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> WindowPlace.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
