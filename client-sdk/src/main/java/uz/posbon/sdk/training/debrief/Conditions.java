package uz.posbon.sdk.training.debrief;

import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.training.EntryKind;
import uz.posbon.sdk.training.scenario.Condition;

/** When a condition came true. */
final class Conditions {
    private final SessionLog log;

    Conditions(SessionLog log) {
        this.log = log;
    }

    /** The time of the event with which it came true for one of its step's alarms; null if it never did. */
    @Nullable Instant since(Condition condition) {
        if (condition instanceof Condition.Fired) {
            return fired(condition.step());
        }
        Instant earliest = null;
        for (String alarmId : log.alarmsOf(condition.step())) {
            DurableEvent event = Story.of(log, alarmId).first(holds(condition));
            if (event != null && (earliest == null || event.envelope().time().isBefore(earliest))) {
                earliest = event.envelope().time();
            }
        }
        return earliest;
    }

    private @Nullable Instant fired(String step) {
        return log.entries().stream()
                .map(DurableEvent.TrainingNoted::entry)
                .filter(entry -> entry.kind().equals(EntryKind.STEP_FIRED) && step.equals(entry.stepId()))
                .map(entry -> entry.time())
                .min(Instant::compareTo)
                .orElse(null);
    }

    private Predicate<CaseState> holds(Condition condition) {
        return switch (condition) {
            case Condition.Fired c -> state -> true;
            case Condition.Acknowledged c -> alarm(Alarm::isAcknowledged);
            case Condition.IncidentOpened c -> state -> state.incidentId() != null;
            case Condition.UnitsReached c -> state -> state.assignments()
                    .filter(a -> a.times().containsKey(c.status().code()) && log.can(a.unitId(), c.capability()))
                    .map(Assignment::unitId).distinct().count() >= c.count();
            case Condition.HandedOver c -> incident(i -> i.handovers().stream().anyMatch(h -> h.agencyId().equals(c.agencyId())));
            case Condition.IncidentClosed c -> incident(i -> !i.isOpen());
            case Condition.AlarmCleared c -> alarm(a -> !a.isActive());
        };
    }

    static Predicate<CaseState> alarm(Predicate<Alarm> holds) {
        return state -> {
            Alarm alarm = state.alarm();
            return alarm != null && holds.test(alarm);
        };
    }

    static Predicate<CaseState> incident(Predicate<Incident> holds) {
        return state -> {
            Incident incident = state.incident();
            return incident != null && holds.test(incident);
        };
    }
}
