package uz.posbon.backend.training;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Handover;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.training.scenario.Condition;
import uz.posbon.sdk.unit.Unit;

/** What has become of the steps of a scenario, as the log tells it. What was true once stays true. Not thread-safe. */
final class StepFacts {
    private static final class OfAlarm {
        private boolean acknowledged;
        private boolean cleared;
        private final Set<String> incidents = new LinkedHashSet<>();
    }

    private static final class OfIncident {
        /** Not as a duplicate of another. */
        private boolean closed;
        private final Set<String> agencies = new HashSet<>();
        /** Units by the statuses they reached there. */
        private final Map<String, Set<String>> reached = new HashMap<>();
    }

    private final Map<String, Set<String>> alarmsOf = new HashMap<>();
    private final Map<String, OfAlarm> alarms = new HashMap<>();
    private final Map<String, OfIncident> incidents = new HashMap<>();
    private final Map<String, Set<String>> capabilities = new HashMap<>();

    /** The step has fired and raised these alarms; may be said again. */
    void fired(String step, Collection<String> alarmIds) {
        alarmsOf.computeIfAbsent(step, s -> new LinkedHashSet<>()).addAll(alarmIds);
        alarmIds.forEach(id -> alarms.putIfAbsent(id, new OfAlarm()));
    }

    void take(DurableEvent event) {
        switch (event) {
            case DurableEvent.AlarmChanged e -> take(e.alarm());
            case DurableEvent.IncidentChanged e -> take(e.incident());
            case DurableEvent.AssignmentChanged e -> take(e.assignment());
            case DurableEvent.UnitChanged e -> take(e.unit());
            default -> { }
        }
    }

    void take(Alarm alarm) {
        OfAlarm facts = alarms.get(alarm.id());
        if (facts != null) {
            facts.acknowledged |= alarm.isAcknowledged();
            facts.cleared |= !alarm.isActive();
            if (alarm.incidentId() != null) {
                facts.incidents.add(alarm.incidentId());
            }
        }
    }

    private void take(Incident incident) {
        OfIncident facts = of(incident.id());
        facts.closed |= !incident.isOpen() && incident.mergedIntoId() == null;
        incident.handovers().stream().map(Handover::agencyId).forEach(facts.agencies::add);
    }

    private void take(Assignment assignment) {
        of(assignment.incidentId()).reached.computeIfAbsent(assignment.unitId(), u -> new HashSet<>()).addAll(assignment.times().keySet());
    }

    private void take(Unit unit) {
        capabilities.put(unit.id(), unit.capabilities());
    }

    private OfIncident of(String incidentId) {
        return incidents.computeIfAbsent(incidentId, i -> new OfIncident());
    }

    /** Alarms the step has raised so far, the first first. */
    List<String> alarmsOf(String step) {
        return List.copyOf(alarmsOf.getOrDefault(step, Set.of()));
    }

    /** Incidents the step's alarms were ever linked to. */
    List<String> incidentsOf(String step) {
        return of(step, alarm -> true).flatMap(alarm -> alarm.incidents.stream()).distinct().toList();
    }

    boolean holds(Condition condition) {
        String step = condition.step();
        return switch (condition) {
            case Condition.Fired c -> alarmsOf.containsKey(step);
            case Condition.Acknowledged c -> of(step, alarm -> alarm.acknowledged).findAny().isPresent();
            case Condition.AlarmCleared c -> of(step, alarm -> alarm.cleared).findAny().isPresent();
            case Condition.IncidentOpened c -> !incidentsOf(step).isEmpty();
            case Condition.IncidentClosed c -> incidentsOf(step).stream().anyMatch(id -> of(id).closed);
            case Condition.HandedOver c -> incidentsOf(step).stream().anyMatch(id -> of(id).agencies.contains(c.agencyId()));
            case Condition.UnitsReached c -> incidentsOf(step).stream().anyMatch(id -> units(of(id), c) >= c.count());
        };
    }

    private long units(OfIncident incident, Condition.UnitsReached reached) {
        return incident.reached.entrySet().stream().filter(unit -> unit.getValue().contains(reached.status().code()) && can(unit.getKey(), reached.capability())).count();
    }

    boolean can(String unitId, @Nullable String capability) {
        return capability == null || capabilities.getOrDefault(unitId, Set.of()).contains(capability);
    }

    private Stream<OfAlarm> of(String step, Predicate<OfAlarm> which) {
        return alarmsOf.getOrDefault(step, Set.of()).stream().map(id -> alarms.getOrDefault(id, new OfAlarm())).filter(which);
    }
}
