package uz.posbon.workstation.annunciate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Severity;

class WaitingTest {
    private static final Alarm EXTREME = Draft.alarm(7, Severity.EXTREME);

    private static Waiting of(Alarm... alarms) {
        return Waiting.of(List.of(alarms), Draft.NOW, 0);
    }

    @Test
    void onlyWhatNobodyTookNoticeOfWaits() {
        Severity severity = Severity.EXTREME;
        Waiting waiting = of(
                EXTREME,
                new Draft(1, severity).acknowledged().done(),
                new Draft(2, severity).cleared().done(),
                new Draft(3, severity).shelved(Duration.ofMinutes(5)).done(),
                new Draft(4, severity).drill().done(),
                new Draft(5, severity).linked().done());
        assertThat(waiting.first()).containsExactly(EXTREME);
        assertThat(waiting.total()).isEqualTo(1);
        assertThat(waiting.newest()).isEqualTo(7);
    }

    @Test
    void aShelfThatEndedHoldsNothing() {
        Alarm shelved = new Draft(3, Severity.MINOR).shelved(Duration.ofMinutes(5)).done();
        assertThat(Waiting.of(List.of(shelved), Draft.NOW.plusSeconds(299), 0).total()).isZero();
        assertThat(Waiting.of(List.of(shelved), Draft.NOW.plusSeconds(300), 0).total()).isEqualTo(1);
    }

    @Test
    void theMostPressingComeFirstTheOldestOfThemFirst() {
        Alarm minor = Draft.alarm(1, Severity.MINOR);
        Alarm unknown = Draft.alarm(2, new Severity("Apocalyptic"));
        Alarm late = new Draft(3, Severity.SEVERE).at(Draft.NOW.plusSeconds(9)).done();
        Alarm early = Draft.alarm(4, Severity.SEVERE);
        Waiting waiting = of(minor, unknown, late, early);
        assertThat(waiting.first()).containsExactly(early, late, unknown);
        assertThat(waiting.counts()).containsExactly(0, 2, 0, 1, 1);
        assertThat(waiting.loudest()).isEqualTo(Signal.SEVERE);
        assertThat(Waiting.of(List.of(minor, unknown, late, early), Draft.NOW, 3).fresh()).containsExactly(early);
    }

    @Test
    void overTenInTenMinutesAreAFlood() {
        List<Alarm> ten = LongStream.rangeClosed(11, 20).mapToObj(n -> new Draft(n, Severity.MINOR).acknowledged().done()).toList();
        assertThat(Waiting.of(ten, Draft.NOW.plusSeconds(1), 0).flood()).isFalse();
        List<Alarm> eleven = java.util.stream.Stream.concat(ten.stream(), java.util.stream.Stream.of(EXTREME)).toList();
        assertThat(Waiting.of(eleven, Draft.NOW.plusSeconds(1), 0).flood()).as("acknowledged ones came as well").isTrue();
        assertThat(Waiting.of(eleven, Draft.NOW.plusSeconds(600), 0).flood()).isFalse();
    }

    @Test
    void soundsAreToldApart() {
        assertThat(List.of(Signal.values())).extracting(signal -> signal.melody().pulses().size()).containsExactly(10, 3, 2, 2, 1);
        assertThat(List.of(Signal.values())).extracting(Signal::melody).doesNotHaveDuplicates();
        assertThat(List.of(Signal.values())).allSatisfy(signal ->
                assertThat(signal.melody().length()).as("over before it comes again").isLessThan(signal.period().dividedBy(2)));
        assertThat(List.of(Signal.values())).extracting(Signal::period).isSorted();
    }
}
