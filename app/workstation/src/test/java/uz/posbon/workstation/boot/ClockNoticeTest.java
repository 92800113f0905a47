package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.stream.BackendClock;
import uz.posbon.workstation.words.Phrase;

class ClockNoticeTest {
    private final BackendClock backend = new BackendClock(Clock.systemUTC());
    private final List<Phrase> said = new ArrayList<>();
    private final ClockNotice notice = new ClockNotice(backend, said::add);

    private void heard(Duration ahead) {
        long now = System.nanoTime();
        backend.heard(Instant.now().plus(ahead), 1, now, now);
        notice.run();
    }

    @Test
    void aWrongClockIsSaidOnceAndTakenBack() {
        heard(Duration.ofMillis(300));
        assertThat(said).isEmpty();
        heard(Duration.ofMinutes(7));
        heard(Duration.ofMinutes(7));
        assertThat(said).hasSize(1);
        assertThat(said.getFirst()).isNotEqualTo(Phrase.NOTHING);
        heard(Duration.ZERO);
        assertThat(said).hasSize(2).last().isEqualTo(Phrase.NOTHING);
    }

    @Test
    void theRoomsTimeIsTheBackendsInEveryZone() {
        RoomClock room = new RoomClock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        Clock there = room.withZone(ZoneId.of("Asia/Tashkent"));
        assertThat(there.instant()).isEqualTo(Instant.EPOCH);
        room.follow(Clock.fixed(Instant.EPOCH.plusSeconds(420), ZoneOffset.UTC));
        assertThat(there.instant()).isEqualTo(Instant.EPOCH.plusSeconds(420));
        assertThat(there.getZone()).isEqualTo(ZoneId.of("Asia/Tashkent"));
    }
}
