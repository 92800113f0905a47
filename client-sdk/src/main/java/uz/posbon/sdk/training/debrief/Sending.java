package uz.posbon.sdk.training.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.stream.DurableEvent;

/** Sets what was sent against what the response plans ask for. */
final class Sending {
    private final SessionLog log;

    Sending(SessionLog log) {
        this.log = log;
    }

    /** One for each incident of the session whose type has a plan that asks for units; a duplicate counts with its other. */
    List<SentUnits> all() {
        List<SentUnits> all = new ArrayList<>();
        for (List<DurableEvent.IncidentChanged> life : log.incidents()) {
            if (log.isNew(life.getFirst()) && life.getLast().incident().mergedIntoId() == null) {
                of(life).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<SentUnits> of(List<DurableEvent.IncidentChanged> life) {
        Incident incident = life.getLast().incident();
        ResponsePlan plan = log.plan(incident.typeId());
        if (plan == null || plan.needs().isEmpty()) {
            return Optional.empty();
        }
        List<DurableEvent.AssignmentChanged> sent = log.assignmentsOf(incident.id()).stream()
                .map(log::assignment)
                .filter(one -> one.getLast().assignment().incidentId().equals(incident.id()) && log.isSent(one.getFirst().assignment().id()))
                .map(List::getFirst)
                .sorted(Comparator.comparingLong(first -> first.envelope().sequence()))
                .toList();
        Set<String> units = new LinkedHashSet<>();
        sent.forEach(first -> units.add(first.assignment().unitId()));
        List<SentUnits.Need> needs = plan.needs().stream()
                .map(need -> new SentUnits.Need(need.capability(), need.count(), (int) units.stream().filter(unit -> log.can(unit, need.capability())).count()))
                .toList();
        DurableEvent at = sent.isEmpty() ? life.getFirst() : sent.getFirst();
        return Optional.of(new SentUnits(incident.id(), incident.number(), incident.title(), incident.typeId(),
                log.isTrainee(incident.worker()) ? incident.worker() : null, sufficiency(needs, units.size()), needs, List.copyOf(units), SessionLog.at(at)));
    }

    private static Sufficiency sufficiency(List<SentUnits.Need> needs, int units) {
        if (units == 0) {
            return Sufficiency.NONE;
        }
        if (needs.stream().anyMatch(need -> need.sent() < need.asked())) {
            return Sufficiency.TOO_FEW;
        }
        return units > needs.stream().mapToInt(SentUnits.Need::asked).sum() ? Sufficiency.MORE : Sufficiency.ENOUGH;
    }
}
