package uz.posbon.workstation.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.workstation.SmallCity;

/** What a supervisor is told of, and what not. */
class AttentionTest {
    private final SmallCity city = new SmallCity();
    private final AlarmActivity activity = new AlarmActivity();

    @Test
    void aCaseIsLateFromTheMomentItsLimitHasPassed() {
        Instant limit = SmallCity.NOW.minusSeconds(60).plusSeconds(60);
        assertThat(kinds(limit)).isEmpty();
        assertThat(kinds(limit.plusMillis(1))).containsExactly(Attention.Kind.LATE_SENT);
        city.send("E-01", AssignmentStatus.DISPATCHED);
        assertThat(kinds(limit.plusSeconds(30))).isEmpty();
        assertThat(kinds(SmallCity.NOW.plus(Duration.ofMinutes(8)))).containsExactly(Attention.Kind.LATE_ARRIVED, Attention.Kind.OVERDUE);
    }

    @Test
    void aSourceThatReportsThreeTimesWithinAMinuteChatters() {
        raise(0, 65, 101);
        assertThat(kinds(SmallCity.NOW)).isEmpty();
        raise(110);
        List<Attention.Item> items = items(SmallCity.NOW);
        assertThat(items).extracting(Attention.Item::kind).containsExactly(Attention.Kind.CHATTERING);
        assertThat(items.getFirst().by()).isEqualTo("4");
        assertThat(kinds(SmallCity.NOW.plus(Duration.ofHours(2)))).doesNotContain(Attention.Kind.CHATTERING);
    }

    @Test
    void anAlarmThatStandsForADayIsNoLongerSeenByAnybody() {
        assertThat(kinds(SmallCity.NOW.plus(Attention.STANDING))).doesNotContain(Attention.Kind.STANDING);
        assertThat(kinds(SmallCity.NOW.plus(Attention.STANDING).plusSeconds(1))).contains(Attention.Kind.STANDING);
    }

    private List<Attention.Kind> kinds(Instant now) {
        return items(now).stream().map(Attention.Item::kind).toList();
    }

    private List<Attention.Item> items(Instant now) {
        return Attention.of(city.picture().snapshot(), activity, now);
    }

    private void raise(int... seconds) {
        for (int second : seconds) {
            Instant at = SmallCity.NOW.minusSeconds(300).plusSeconds(second);
            Alarm alarm = SmallCity.alarm("a" + second, second + 100, Severity.MINOR, "Smoke", null);
            activity.onEvent(new DurableEvent.AlarmChanged(
                    new Envelope("e" + second, second + 1, "uz.posbon.alarm.raised", "/posbon/log", alarm.id(), at, at, "panel", null, null), alarm));
        }
    }
}
