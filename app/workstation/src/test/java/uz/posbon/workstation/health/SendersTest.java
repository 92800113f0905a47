package uz.posbon.workstation.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.alarm.Acknowledgement;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.Clearance;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.PictureState;

class SendersTest {
    private static final Instant NOON = Instant.parse("2026-11-26T07:00:00Z");

    private final OperationalPicture picture = new OperationalPicture();
    private final Senders senders = new Senders();
    private long sequence;

    @Test
    void eachSourceWasHeardWhenItLastSaidSomethingAndGoesWithItsLastAlarm() {
        picture.onStart(new PictureState("log", 0, NOON, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Catalogue.EMPTY, List.of()));
        send("a1", "panel", 1, false);
        send("a2", "112", 2, false);
        assertThat(senders.follow(picture.snapshot())).containsOnly(Map.entry("panel", at(1)), Map.entry("112", at(2)));
        send("a3", "panel", 3, false);
        send("a2", "112", 1, false);
        assertThat(senders.follow(picture.snapshot())).containsOnly(Map.entry("panel", at(3)), Map.entry("112", at(2)));
        send("a2", "112", 5, true);
        assertThat(senders.follow(picture.snapshot())).containsOnlyKeys("panel");
        assertThat(senders.follow(picture.snapshot())).containsOnlyKeys("panel");
    }

    private static Instant at(int seconds) {
        return NOON.plusSeconds(seconds);
    }

    private void send(String id, String source, int seconds, boolean gone) {
        sequence++;
        Alarm alarm = new Alarm(
                id, 1, sequence, source, null, MessageStatus.ACTUAL, List.of(Category.FIRE), "Smoke", null, Severity.SEVERE, Urgency.IMMEDIATE, Certainty.LIKELY, "Smoke",
                null, null, null, null, null, null, null, null, Map.of(), NOON, NOON, at(seconds), gone ? new Clearance(NOON, "op") : null,
                gone ? new Acknowledgement(NOON, "op") : null, null, List.of(), null, null, null, Map.of());
        picture.onEvent(new DurableEvent.AlarmChanged(
                new Envelope("e" + sequence, sequence, Envelope.PREFIX + "alarm.changed", "/x", id, NOON, NOON, "op", null, null), alarm));
    }
}
