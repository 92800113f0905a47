package uz.posbon.workstation.annunciate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Severity;

class AnnunciationTest {
    private final List<Alarm> alarms = new ArrayList<>();
    private Annunciation state = Annunciation.START;
    private Settings settings = new Settings(70, true);
    private Instant now = Draft.NOW;
    private boolean busy;

    private Annunciation.Step look() {
        Annunciation.Step step = state.next(waiting(), settings, busy, now);
        state = step.next();
        return step;
    }

    private Waiting waiting() {
        return Waiting.of(alarms, now, state.seen());
    }

    private Call after(double seconds) {
        now = now.plusMillis((long) (seconds * 1000));
        return look().call();
    }

    @Test
    void aCallComesAtOnceAndAgainAfterItsPeriod() {
        alarms.add(Draft.alarm(1, Severity.MODERATE));
        assertThat(after(0)).isNotNull();
        assertThat(after(29.9)).isNull();
        assertThat(after(0.1)).extracting(Call::signal).isEqualTo(Signal.MODERATE);
        alarms.clear();
        assertThat(after(30)).isNull();
    }

    @Test
    void whatPressesMoreDoesNotWaitForWhatIsHeard() {
        alarms.add(Draft.alarm(1, Severity.MINOR));
        after(0);
        busy = true;
        alarms.add(Draft.alarm(2, Severity.EXTREME));
        assertThat(after(0.25)).extracting(Call::signal).isEqualTo(Signal.EXTREME);
        assertThat(after(9)).as("itself it does not interrupt").isNull();
        busy = false;
        assertThat(after(0.25)).isNotNull();
    }

    @Test
    void aNewcomerOfTheSameKindIsCalledOutAfterABreath() {
        alarms.add(Draft.alarm(1, Severity.SEVERE));
        after(0);
        alarms.add(Draft.alarm(2, Severity.SEVERE));
        assertThat(after(1)).isNull();
        Call call = after(2);
        assertThat(call.spoken()).isEqualTo(new Call.Each(List.of(alarms.get(1))));
        alarms.add(Draft.alarm(3, Severity.MINOR));
        assertThat(after(4)).as("what presses less waits for the next call").isNull();
        assertThat(after(11).spoken()).isEqualTo(new Call.Each(List.of(alarms.get(2))));
    }

    @Test
    void anAlarmThatComesAndGoesIsNotHeardEachTime() {
        int calls = 0;
        for (int i = 0; i < 40; i++) {
            alarms.add(Draft.alarm(1, Severity.EXTREME));
            calls += after(0.5) == null ? 0 : 1;
            alarms.clear();
            after(0.5);
        }
        assertThat(calls).as("in 40 seconds").isEqualTo(5);
    }

    @Test
    void wordsAreRepeatedMoreSeldomThanTheSound() {
        alarms.add(Draft.alarm(1, Severity.EXTREME));
        assertThat(after(0).spoken()).isNotNull();
        assertThat(after(8).spoken()).isNull();
        assertThat(after(8).spoken()).isNull();
        assertThat(after(8).spoken()).isNull();
        assertThat(after(8).spoken()).isEqualTo(new Call.Each(alarms));
    }

    @Test
    void moreThanThreeAreSummarised() {
        LongStream.rangeClosed(1, 4).forEach(n -> alarms.add(Draft.alarm(n, Severity.SEVERE)));
        assertThat(after(0).spoken()).isEqualTo(new Call.Summary(Waiting.of(alarms, now, 0)));
        alarms.removeLast();
        assertThat(after(30).spoken()).isEqualTo(new Call.Each(alarms));
    }

    @Test
    void inAFloodThereIsOneSummaryAndNoCallForEach() {
        int calls = 0;
        int summaries = 0;
        for (int n = 1; n <= 240; n++) {
            alarms.add(new Draft(n, Severity.SEVERE).at(now).done());
            Call call = after(0.25);
            calls += call == null ? 0 : 1;
            summaries += call != null && call.spoken() != null ? 1 : 0;
        }
        assertThat(calls).as("in a minute, 240 alarms").isLessThanOrEqualTo(6);
        assertThat(summaries).isLessThanOrEqualTo(4).isPositive();
        alarms.add(new Draft(999, Severity.EXTREME).at(now).done());
        assertThat(after(0.25)).extracting(Call::signal).as("worse is heard at once all the same").isEqualTo(Signal.EXTREME);
    }

    @Test
    void aMuteEndsAfterAMinuteAtMostAndItsEndIsHeard() {
        alarms.add(Draft.alarm(1, Severity.EXTREME));
        after(0);
        state = state.muted(Duration.ofHours(1), waiting(), now);
        assertThat(after(59.9)).isNull();
        assertThat(after(0.1)).isNotNull();
    }

    @Test
    void aMuteOfAMuteKeepsItsMinute() {
        alarms.add(Draft.alarm(1, Severity.EXTREME));
        after(0);
        state = state.muted(Duration.ofSeconds(60), waiting(), now);
        after(50);
        state = state.muted(Duration.ofSeconds(60), waiting(), now);
        assertThat(after(9)).isNull();
        assertThat(after(1)).isNotNull();
    }

    @Test
    void aMuteIsBrokenByWhatPressesMoreThanWhatItStillSilences() {
        alarms.add(Draft.alarm(1, Severity.EXTREME));
        alarms.add(Draft.alarm(2, Severity.MINOR));
        after(0);
        state = state.muted(Duration.ofSeconds(60), waiting(), now);
        alarms.add(Draft.alarm(3, Severity.EXTREME));
        assertThat(after(1)).as("no more than what was muted").isNull();
        alarms.remove(2);
        alarms.remove(0);
        assertThat(after(1)).isNull();
        alarms.add(Draft.alarm(4, Severity.SEVERE));
        assertThat(after(1)).extracting(Call::signal).isEqualTo(Signal.SEVERE);
        assertThat(state.mute()).isNull();
    }

    @Test
    void aMuteOfNothingSilencesNothingThatComes() {
        state = state.muted(Duration.ofSeconds(60), waiting(), now);
        assertThat(after(1)).isNull();
        alarms.add(Draft.alarm(1, Severity.MINOR));
        assertThat(after(1)).isNotNull();
    }

    @Test
    void aClockSetBackEndsAMuteAndKeepsNothingSilent() {
        alarms.add(Draft.alarm(1, Severity.SEVERE));
        after(0);
        state = state.muted(Duration.ofSeconds(60), waiting(), now);
        now = now.minusSeconds(3600);
        assertThat(look().call()).isNotNull();
        now = now.minusSeconds(3600);
        assertThat(look().call()).isNotNull();
    }

    @Test
    void withoutVolumeOnlyWhatIsExtremeIsHeard() {
        settings = new Settings(0, true);
        alarms.add(Draft.alarm(1, Severity.SEVERE));
        assertThat(after(0)).isNull();
        alarms.add(Draft.alarm(2, Severity.EXTREME));
        assertThat(after(1)).extracting(Call::volume).isEqualTo(Settings.QUIETEST_EXTREME);
    }

    @Test
    void withoutVoiceNothingIsSpoken() {
        settings = new Settings(70, false);
        alarms.add(Draft.alarm(1, Severity.EXTREME));
        assertThat(after(0).spoken()).isNull();
    }

    @Test
    void whatIsHeardOfNothingAnyMoreIsSilencedOnce() {
        alarms.add(Draft.alarm(1, Severity.EXTREME));
        after(0);
        alarms.clear();
        assertThat(look().silence()).isTrue();
        assertThat(look().silence()).isFalse();
    }
}
