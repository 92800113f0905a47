package uz.posbon.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTextTest {

    @ParameterizedTest
    @CsvSource({"PT-5S,0:00", "PT0S,0:00", "PT14S,0:14", "PT59M59S,59:59", "PT1H,1h00", "PT23H59M59S,23h59", "PT24H,1d00h", "PT76H,3d04h"})
    void anAgeIsShortAndNeverNegative(Duration age, String text) {
        assertThat(AgeText.of(age, "h", "d")).isEqualTo(text);
    }
}
