package uz.posbon.workstation.annunciate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.PictureState;

class WaitingOnPictureTest {
    private static final int ALARMS = 12;
    private static final Catalogue NOTHING = new Catalogue(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    private final OperationalPicture picture = new OperationalPicture();
    private long sequence;

    private void start(List<Alarm> alarms) {
        picture.onStart(new PictureState(
                "log" + sequence, sequence, Draft.NOW, alarms, List.of(), List.of(), List.of(), List.of(), List.of(), NOTHING, List.of()));
    }

    private void send(Alarm alarm) {
        sequence++;
        picture.onEvent(new DurableEvent.AlarmChanged(new Envelope(
                "e" + sequence, sequence, Envelope.PREFIX + "alarm.changed", "/x", alarm.id(), Draft.NOW, Draft.NOW, "op", null, null), alarm));
    }

    /** Whatever became of the alarms and of the time: the same as looking through all of them. */
    @Property(tries = 200)
    void followingIsTheSameAsLookingThroughAll(@ForAll Random random) {
        start(List.of(Draft.alarm(1, Severity.SEVERE)));
        WaitingOnPicture follower = new WaitingOnPicture();
        Instant now = Draft.NOW;
        long called = 0;
        for (int step = 0; step < 40; step++) {
            for (int change = random.nextInt(4); change > 0; change--) {
                send(any(random));
            }
            if (random.nextInt(15) == 0) {
                start(List.of(any(random), Draft.alarm(ALARMS + 1, Severity.MINOR)));
            }
            now = random.nextInt(12) == 0 ? now.minusSeconds(30) : now.plusSeconds(random.nextInt(200));
            Waiting expected = Waiting.of(picture.snapshot().alarms().values(), now, called);
            assertThat(follower.on(picture.snapshot(), now, called)).isEqualTo(expected);
            called = random.nextBoolean() ? expected.newest() : called;
        }
    }

    private static Alarm any(Random random) {
        int number = 1 + random.nextInt(ALARMS);
        // When an alarm was reported never changes.
        Draft draft = new Draft(number, Severity.KNOWN.get(random.nextInt(Severity.KNOWN.size()))).at(Draft.NOW.plusSeconds(97L * number));
        switch (random.nextInt(7)) {
            case 0 -> draft.acknowledged();
            case 1 -> draft.cleared();
            case 2 -> draft.shelved(Duration.ofSeconds(random.nextInt(3000)));
            case 3 -> draft.drill();
            case 4 -> draft.linked();
            default -> { }
        }
        return draft.done();
    }
}
