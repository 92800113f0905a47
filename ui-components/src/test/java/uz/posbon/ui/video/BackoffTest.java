package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(new Random(1), Duration.ofSeconds(30));

    @Test
    void growsToALimitAndBeginsAnewAfterASuccess() {
        assertThat(backoff.next(Loss.UNREACHABLE)).isLessThan(Duration.ofMillis(1100));
        for (int i = 0; i < 40; i++) {
            assertThat(backoff.next(Loss.UNREACHABLE)).isLessThan(Duration.ofSeconds(20));
        }
        assertThat(backoff.next(Loss.UNREACHABLE)).isGreaterThan(Duration.ofSeconds(10));
        backoff.reset();
        assertThat(backoff.next(Loss.UNREACHABLE)).isLessThan(Duration.ofMillis(1100));
    }

    @Test
    void camerasOfOneStreetDoNotComeBackAtOnce() {
        Random random = new Random(2);
        Set<Duration> waits = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            waits.add(new Backoff(random, Duration.ofSeconds(30)).next(Loss.BROKEN_OFF));
        }
        assertThat(waits).hasSizeGreaterThan(15);
    }

    @Test
    void aRefusedLoginIsNotTriedSoAgain() {
        assertThat(backoff.next(Loss.LOGIN_REFUSED)).isGreaterThan(Duration.ofSeconds(20));
    }
}
