package uz.posbon.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
    private final Deadline deadline = new Deadline("ack", Rows.NOON, Rows.NOON.plusSeconds(30));

    @ParameterizedTest
    @CsvSource({"0,CALM,30", "23999,CALM,7", "24000,NEAR,6", "29999,NEAR,1", "30000,OVER,0", "42000,OVER,-12"})
    void amberFromFourFifthsAndRedAtTheLimit(long millis, Deadline.Phase phase, long left) {
        assertThat(deadline.at(Rows.NOON.plusMillis(millis))).isEqualTo(phase);
        assertThat(deadline.left(Rows.NOON.plusMillis(millis))).isEqualTo(Duration.ofSeconds(left));
    }
}
