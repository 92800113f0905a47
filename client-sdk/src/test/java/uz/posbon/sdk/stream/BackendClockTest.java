package uz.posbon.sdk.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** The estimate of another machine's clock, with time made by hand. */
class BackendClockTest {
    private static final Instant BEGIN = Instant.parse("2026-11-24T09:00:00Z");

    private long nanos = 5_000_000_000L;
    private Instant here = BEGIN;
    private final Clock system = new Clock() {
        @Override
        public Instant instant() {
            return here;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };
    private final BackendClock clock = new BackendClock(system, () -> nanos);
    private Duration ahead = Duration.ofMinutes(7);
    private double pace = 1;

    private void pass(Duration time) {
        nanos += time.toNanos();
        here = here.plus(time);
    }

    /** A question that takes so long there, and so long back. */
    private void ask(long thereMillis, long backMillis) {
        long asked = nanos;
        pass(Duration.ofMillis(thereMillis));
        Instant time = here.plus(ahead);
        pass(Duration.ofMillis(backMillis));
        clock.heard(time, pace, asked, nanos);
    }

    @Test
    void beforeTheFirstAnswerItIsThisMachinesClock() {
        assertThat(clock.instant()).isEqualTo(here);
        assertThat(clock.offset()).isZero();
    }

    @Test
    void theMiddleOfTheRoundTripIsTaken() {
        ask(20, 20);
        assertThat(clock.offset()).isEqualTo(Duration.ofMinutes(7));
        pass(Duration.ofSeconds(30));
        assertThat(clock.instant()).isEqualTo(here.plus(ahead));
    }

    @Test
    void aClockThatIsBehindIsANegativeOffset() {
        ahead = Duration.ofMinutes(-7);
        ask(3, 3);
        assertThat(clock.offset()).isEqualTo(Duration.ofMinutes(-7));
    }

    @Test
    void theShortestRoundTripOfTheLastMinuteCounts() {
        ask(5, 5);
        for (int i = 0; i < 30; i++) {
            pass(Duration.ofSeconds(1));
            ask(10, 400);
        }
        assertThat(clock.offset()).isEqualTo(Duration.ofMinutes(7));
        pass(Duration.ofMinutes(1));
        ask(10, 400);
        assertThat(clock.offset().minus(ahead)).isEqualTo(Duration.ofMillis(-195));
    }

    @Test
    void aJumpOfThisMachinesClockMovesTheOffsetAndNotTheBackendsTime() {
        ask(5, 5);
        Instant before = clock.instant();
        here = here.plus(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo(before);
        assertThat(clock.offset()).isEqualTo(Duration.ofMinutes(7).minusHours(1));
    }

    @Test
    void aJumpOfTheBackendsClockIsFollowedAtOnce() {
        ask(5, 5);
        pass(Duration.ofSeconds(2));
        ahead = Duration.ofMinutes(-3);
        ask(20, 60);
        assertThat(clock.instant()).isCloseTo(here.plus(ahead), within(40, ChronoUnit.MILLIS));
    }

    @Test
    void anotherZoneIsAViewOfIt() {
        Clock room = clock.withZone(ZoneId.of("Asia/Tashkent"));
        ask(5, 5);
        assertThat(room.instant()).isEqualTo(clock.instant());
        assertThat(room.getZone()).isEqualTo(ZoneId.of("Asia/Tashkent"));
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void aClockThatGoesFasterIsFollowed() {
        ask(5, 5);
        Instant changed = here.plus(ahead);
        pace = 16;
        clock.paced(changed, pace, nanos);
        pass(Duration.ofSeconds(2));
        assertThat(clock.instant()).isEqualTo(changed.plusSeconds(32));
        ahead = ahead.plusSeconds(30);
        ask(5, 5);
        assertThat(Duration.between(here.plus(ahead), clock.instant())).isLessThan(Duration.ofMillis(200));
        pass(Duration.ofSeconds(1));
        assertThat(clock.instant()).isCloseTo(here.plus(ahead).plusSeconds(15), within(200, ChronoUnit.MILLIS));
    }

    @Test
    void aClockThatStandsStillIsFollowed() {
        ask(5, 5);
        Instant held = here.plus(ahead);
        clock.paced(held, 0, nanos);
        pass(Duration.ofSeconds(40));
        assertThat(clock.instant()).isEqualTo(held);
    }

    @Test
    void aWordNobodyAskedForDoesNotSetTheClock() {
        ask(5, 5);
        Instant before = clock.instant();
        clock.paced(before.minusSeconds(3), 1, nanos);
        assertThat(clock.instant()).isEqualTo(before);
    }
}
