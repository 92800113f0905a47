package uz.posbon.backend.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import uz.posbon.backend.fixture.MemoryState;
import uz.posbon.backend.fixture.MemoryState.Outcome;
import uz.posbon.backend.fixture.Reports;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Severity;

/** The three facts of an alarm's life are independent, whatever is done in whatever order. */
class AlarmLifeProperties {
    enum Verb { ACKNOWLEDGE, UNACKNOWLEDGE, CLEAR, SHELVE, UNSHELVE, COMMENT, WORSEN, EASE }

    @Property(tries = 300)
    void eachVerbChangesItsOwnFactAlone(@ForAll List<Verb> verbs) {
        MemoryState state = new MemoryState();
        String id = state.decide(l -> new AlarmRaising(l).raise(Reports.of("Smoke", Severity.MODERATE))).answer().id();
        boolean acknowledged = false;
        boolean cleared = false;
        boolean shelved = false;
        int comments = 0;
        for (Verb verb : verbs) {
            Alarm before = state.alarm(id);
            Outcome<Alarm> outcome = state.decide(ledger -> act(ledger, before, verb));
            boolean worse = verb == Verb.WORSEN && before.severity().equals(Severity.MODERATE);
            switch (verb) {
                case ACKNOWLEDGE -> acknowledged = true;
                case UNACKNOWLEDGE -> acknowledged = false;
                case CLEAR -> cleared = true;
                case SHELVE -> shelved = true;
                case UNSHELVE -> shelved = false;
                case COMMENT -> comments++;
                case WORSEN, EASE -> {
                    acknowledged = acknowledged && !worse && !cleared;
                    cleared = false;
                }
            }
            Alarm after = state.alarm(id);
            assertThat(after.isAcknowledged()).isEqualTo(acknowledged);
            assertThat(after.isActive()).isEqualTo(!cleared);
            assertThat(after.isShelved(state.now())).isEqualTo(shelved);
            assertThat(after.comments()).hasSize(comments);
            assertThat(after.version()).isEqualTo(before.version() + outcome.facts().size());
            assertThat(outcome.facts()).hasSizeLessThanOrEqualTo(1);
            assertThat(outcome.facts().isEmpty()).isEqualTo(after.equals(before));
        }
    }

    private static Alarm act(Ledger ledger, Alarm alarm, Verb verb) {
        AlarmLife life = new AlarmLife(ledger);
        return switch (verb) {
            case ACKNOWLEDGE -> life.acknowledge(alarm);
            case UNACKNOWLEDGE -> life.unacknowledge(alarm);
            case CLEAR -> life.clear(alarm);
            case SHELVE -> life.shelve(alarm, ledger.now().plus(Duration.ofDays(365)), "repair");
            case UNSHELVE -> life.unshelve(alarm);
            case COMMENT -> life.comment(alarm, "seen");
            case WORSEN -> new AlarmRaising(ledger).update(alarm, Reports.of("Smoke", Severity.EXTREME));
            case EASE -> new AlarmRaising(ledger).update(alarm, Reports.of("Smoke", Severity.MODERATE));
        };
    }
}
