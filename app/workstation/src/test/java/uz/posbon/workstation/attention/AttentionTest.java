package uz.posbon.workstation.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.session.PartHealth;
import uz.posbon.sdk.session.RefusedAct;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.words.Words;

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

    @Test
    void whatWasRefusedIsSeenForAShift() {
        OperationalPicture picture = city.picture();
        RefusedAct act = new RefusedAct("r1", "Dilnoza", "POST /walls/{id}/lock", "/walls/hall/lock", Role.SUPERVISOR, "desk-7", "127.0.0.1", SmallCity.NOW, SmallCity.NOW, 5);
        picture.onEvent(new DurableEvent.ActRefused(
                new Envelope("e", picture.snapshot().sequence() + 1, Envelope.PREFIX + "access.refused", "/posbon/log", "r1", SmallCity.NOW, SmallCity.NOW, "Dilnoza", null, null), act));
        Picture seen = picture.snapshot();
        List<Attention.Item> items = Attention.of(seen, activity, SmallCity.NOW);
        assertThat(items).extracting(Attention.Item::kind).containsExactly(Attention.Kind.REFUSED);
        QueueRow row = AttentionRows.of(items, seen, new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"))).getFirst();
        assertThat(row.title()).isEqualTo("Dilnoza: POST /walls/hall/lock, takes the role: supervisor");
        assertThat(row.detail()).isEqualTo("desk-7 · 5×");
        assertThat(Attention.of(seen, activity, SmallCity.NOW.plus(Duration.ofHours(12)))).extracting(Attention.Item::kind).doesNotContain(Attention.Kind.REFUSED);
    }

    @Test
    void aFaultOfTheBackendIsSeenBeforeWhatIsRefused() {
        OperationalPicture picture = city.picture();
        Envelope envelope = new Envelope("e", 0, Envelope.PREFIX + "backend.health", "/posbon/log", "operators", SmallCity.NOW, SmallCity.NOW, "", null, null);
        picture.onEvent(new TelemetryEvent.BackendHealth(envelope, PartHealth.faulty(PartHealth.OPERATORS, SmallCity.NOW, "gone", null)));
        Picture seen = picture.snapshot();
        List<Attention.Item> items = Attention.of(seen, activity, SmallCity.NOW);
        assertThat(items).extracting(Attention.Item::kind).containsExactly(Attention.Kind.FAULT);
        assertThat(AttentionRows.of(items, seen, new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"))).getFirst().title())
                .isEqualTo("Operators’ rights: the file is gone; the rights from before stay in force");
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
