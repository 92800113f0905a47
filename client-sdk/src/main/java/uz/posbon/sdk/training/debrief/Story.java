package uz.posbon.sdk.training.debrief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.stream.DurableEvent;

/**
 * What happened about one alarm: its own events, those of incidents it was linked to, and of what was sent there, in the order of the log.
 *
 * @param events of alarms alone where nothing else is asked for
 */
record Story(String alarmId, List<DurableEvent> events) {
    /** What happened to the alarm itself. */
    static Story ofAlarm(SessionLog log, String alarmId) {
        return new Story(alarmId, List.copyOf(log.alarm(alarmId)));
    }

    /** All of it. */
    static Story of(SessionLog log, String alarmId) {
        return with(log, alarmId, List.of());
    }

    /** All of it, and where other alarms went. */
    static Story with(SessionLog log, String alarmId, Collection<String> others) {
        List<DurableEvent> events = new ArrayList<>(log.alarm(alarmId));
        Set<String> incidents = new HashSet<>();
        log.alarm(alarmId).stream().map(e -> e.alarm().incidentId()).filter(Objects::nonNull).forEach(incidents::add);
        Set<String> sent = new HashSet<>();
        for (String id : incidents) {
            events.addAll(log.incident(id));
            sent.addAll(log.assignmentsOf(id));
        }
        sent.forEach(id -> events.addAll(log.assignment(id)));
        others.stream().filter(other -> !other.equals(alarmId)).forEach(other -> events.addAll(log.alarm(other)));
        events.sort(Comparator.comparingLong(event -> event.envelope().sequence()));
        return new Story(alarmId, events);
    }

    /** The event with which something came true for the first time; null if it never did. */
    @Nullable DurableEvent first(Predicate<CaseState> holds) {
        return first(holds, event -> true);
    }

    /**
     * The first event by one of those actors with which something came true that did not hold before.
     *
     * @param counts whether an event is by one of them
     */
    @Nullable DurableEvent first(Predicate<CaseState> holds, Predicate<DurableEvent> counts) {
        CaseState state = new CaseState(alarmId);
        boolean before = false;
        for (DurableEvent event : events) {
            state.apply(event);
            boolean now = holds.test(state);
            if (now && !before && counts.test(event)) {
                return event;
            }
            before = now;
        }
        return null;
    }

    /** How everything stands at the end. */
    CaseState end() {
        CaseState state = new CaseState(alarmId);
        events.forEach(state::apply);
        return state;
    }
}
