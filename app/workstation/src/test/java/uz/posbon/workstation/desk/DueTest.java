package uz.posbon.workstation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DueTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final Due due = new Due(Duration.ofSeconds(2));

    @Test
    void itIsDueAtOnceAndThenWheneverTheTimeHasPassed() {
        assertThat(due.at(NOW)).isTrue();
        assertThat(due.at(NOW)).isFalse();
        assertThat(due.at(NOW.plusMillis(1999))).isFalse();
        assertThat(due.at(NOW.plusMillis(2000))).isTrue();
        assertThat(due.at(NOW.plusMillis(3999))).isFalse();
    }

    @Test
    void whoGoesBackInARecordingSeesItAnew() {
        assertThat(due.at(NOW)).isTrue();
        assertThat(due.at(NOW.minusSeconds(3600))).isTrue();
        assertThat(due.at(NOW.minusSeconds(3599))).isFalse();
    }

    @Test
    void itCanBeAskedFor() {
        assertThat(due.at(NOW)).isTrue();
        due.soon();
        assertThat(due.at(NOW)).isTrue();
    }
}
