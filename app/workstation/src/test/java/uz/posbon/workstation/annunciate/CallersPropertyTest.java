package uz.posbon.workstation.annunciate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Severity;

/** However alarms come, change and go: who waits is who would be found by looking through all of them. */
class CallersPropertyTest {
    private static final List<Severity> SEVERITIES = List.of(Severity.EXTREME, Severity.SEVERE, Severity.MODERATE, Severity.MINOR, Severity.UNKNOWN);
    private static final Comparator<Alarm> PRESSING =
            Comparator.comparing((Alarm alarm) -> Signal.of(alarm.severity())).thenComparing(Alarm::raisedTime).thenComparing(Alarm::id);

    /** What is known of an alarm from now on. */
    record Change(int number, int severity, int at, int what) {
        Alarm alarm() {
            Draft draft = new Draft(number, SEVERITIES.get(severity)).at(Draft.NOW.plusSeconds(at));
            return switch (what) {
                case 0 -> draft.acknowledged().done();
                case 1 -> draft.cleared().done();
                case 2 -> draft.shelved(Duration.ofSeconds(400)).done();
                case 3 -> draft.drill().done();
                case 4 -> draft.linked().done();
                default -> draft.done();
            };
        }

        boolean isGone() {
            return what == 5;
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30), Arbitraries.integers().between(0, 4), Arbitraries.integers().between(0, 900),
                        Arbitraries.integers().between(0, 11))
                .as(Change::new).list().ofMaxSize(60);
    }

    @Property(tries = 500)
    void whoWaitsIsWhoWouldBeFound(@ForAll("changes") List<Change> changes, @ForAll boolean later) {
        Callers callers = new Callers();
        Map<String, Alarm> all = new LinkedHashMap<>();
        Instant now = Draft.NOW.plusSeconds(later ? 1000 : 500);
        for (Change change : changes) {
            Alarm alarm = change.isGone() ? null : change.alarm();
            String id = change.alarm().id();
            callers.put(id, alarm);
            if (alarm == null) {
                all.remove(id);
            } else {
                all.put(id, alarm);
            }
            assertThat(callers.waiting(now, 15)).isEqualTo(found(all, now, 15));
        }
    }

    private static Waiting found(Map<String, Alarm> all, Instant now, long seen) {
        List<Alarm> waiting = all.values().stream()
                .filter(alarm -> !alarm.isAcknowledged() && alarm.isActive() && !alarm.isShelved(now) && !alarm.status().isDrill() && alarm.incidentId() == null)
                .sorted(PRESSING)
                .toList();
        List<Integer> counts = Arrays.stream(Signal.values())
                .map(signal -> (int) waiting.stream().filter(alarm -> Signal.of(alarm.severity()) == signal).count()).toList();
        return new Waiting(
                counts, waiting.stream().limit(3).toList(), waiting.stream().filter(alarm -> alarm.number() > seen).limit(3).toList(),
                waiting.stream().mapToLong(Alarm::number).max().orElse(0),
                all.values().stream().filter(alarm -> alarm.reportedTime().plusSeconds(600).isAfter(now)).count() > 10);
    }
}
