package uz.posbon.backend.store.room;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.IncidentTypes;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.room.AlarmFigures;
import uz.posbon.sdk.room.Coverage;
import uz.posbon.sdk.room.HourFlow;
import uz.posbon.sdk.room.LoadBand;
import uz.posbon.sdk.room.OpenCases;
import uz.posbon.sdk.room.OperatorLoad;
import uz.posbon.sdk.room.ResponseStep;
import uz.posbon.sdk.room.ResponseTimes;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.Tally;
import uz.posbon.sdk.room.TimeSpan;
import uz.posbon.sdk.room.UnitFigures;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;

/** The figures counted the long way: from the whole log, held in memory, without the tables. */
final class Recount {
    private record Measured(Instant at, long millis, @Nullable Duration limit) {}

    private record Handled(String operator, String alarmId, Instant at) {}

    private record Raise(String source, String event, String alarmId, Instant at, boolean wasActual) {}

    private final Map<String, Alarm> alarms = new TreeMap<>();
    private final Map<String, Incident> incidents = new TreeMap<>();
    private final Map<String, Assignment> assignments = new TreeMap<>();
    private final Map<String, Unit> units = new TreeMap<>();
    private final Map<String, Shift> shifts = new HashMap<>();
    private final List<IncidentType> types = new ArrayList<>();
    private final Map<String, ResponsePlan> plans = new HashMap<>();
    private final Map<String, Measured> acknowledged = new HashMap<>();
    private final Map<String, Instant> asked = new HashMap<>();
    private final Map<String, Instant> nuisances = new HashMap<>();
    private final Map<String, Instant> lastActions = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final List<Handled> handled = new ArrayList<>();
    private final List<Raise> raises = new ArrayList<>();
    private final Map<String, Integer> places;
    private final Instant now;
    private long sequence;

    Recount(List<DurableEvent> log, Map<String, Integer> places, Instant now) {
        this.places = places;
        this.now = now;
        log.forEach(this::take);
    }

    private void take(DurableEvent event) {
        Envelope envelope = event.envelope();
        sequence = envelope.sequence();
        switch (event) {
            case DurableEvent.AlarmChanged e -> alarm(envelope, e.alarm());
            case DurableEvent.IncidentChanged e -> {
                incidents.put(e.incident().id(), e.incident());
                owners.putIfAbsent(e.incident().id(), e.incident().worker());
                if (e.incident().operator() != null) {
                    owners.put(e.incident().id(), e.incident().operator());
                }
            }
            case DurableEvent.AssignmentChanged e -> {
                assignments.put(e.assignment().id(), e.assignment());
                if (envelope.kind().equals("assignment.recalled")) {
                    assignments.remove(e.assignment().id());
                }
            }
            case DurableEvent.UnitChanged e -> units.put(e.unit().id(), e.unit());
            case DurableEvent.ShiftChanged e -> shift(e.shift());
            case DurableEvent.TrainingChanged e -> { }
            case DurableEvent.TrainingNoted e -> { }
            case DurableEvent.CatalogueChanged e -> catalogue(e.item());
            // What the walls show is no figure.
            case DurableEvent.MessageChanged e -> {}
            case DurableEvent.ActRefused e -> {}
            case DurableEvent.WallChanged e -> {}
            case DurableEvent.DisplayChanged e -> {}
            case DurableEvent.UnknownEvent e -> throw new AssertionError(e);
        }
        if (shifts.values().stream().anyMatch(s -> s.operator().equals(envelope.actor()))) {
            lastActions.put(envelope.actor(), envelope.recordedTime());
            if (event instanceof DurableEvent.AlarmChanged e && !Set.of("alarm.raised", "alarm.updated").contains(envelope.kind())) {
                handled.add(new Handled(envelope.actor(), e.alarm().id(), envelope.recordedTime()));
            }
        }
    }

    private void alarm(Envelope envelope, Alarm alarm) {
        Alarm before = alarms.put(alarm.id(), alarm);
        switch (envelope.kind()) {
            case "alarm.raised" -> raises.add(new Raise(alarm.source(), alarm.event(), alarm.id(), alarm.reportedTime(), alarm.status().equals(MessageStatus.ACTUAL)));
            case "alarm.acknowledged" -> acknowledged.putIfAbsent(alarm.id(), new Measured(
                    envelope.time(), Duration.between(alarm.reportedTime(), envelope.time()).toMillis(), limit(alarm)));
            case "alarm.marked" -> nuisances.put(alarm.id(), envelope.time());
            case "alarm.unmarked" -> nuisances.remove(alarm.id());
            default -> {}
        }
        if (!alarm.isAcknowledged() && (before == null || before.isAcknowledged())) {
            asked.put(alarm.id(), before == null ? alarm.reportedTime() : envelope.recordedTime());
        }
    }

    private @Nullable Duration limit(Alarm alarm) {
        ResponsePlan plan = IncidentTypes.forAlarm(types, alarm).map(type -> plans.get(type.id())).orElse(null);
        return plan == null ? null : plan.acknowledgeWithin();
    }

    private void shift(Shift shift) {
        shifts.put(shift.id(), shift);
        if (!shift.isOpen()) {
            shifts.remove(shift.id());
            if (shift.handover() != null && shift.handover().acceptedBy() != null) {
                String to = shift.handover().acceptedBy();
                owners.replaceAll((id, owner) -> owner.equals(shift.operator()) && incidents.get(id).isOpen() ? to : owner);
            }
        }
    }

    private void catalogue(Object item) {
        if (item instanceof IncidentType type) {
            types.add(type);
        } else if (item instanceof ResponsePlan plan) {
            plans.put(plan.incidentTypeId(), plan);
        }
    }

    RoomFigures figures() {
        List<Shift> open = shifts.values().stream().sorted(Comparator.comparing(Shift::number)).toList();
        Shift first = open.stream().min(Comparator.comparing(Shift::startedTime).thenComparing(Shift::number)).orElse(null);
        List<Incident> cases = real().stream().filter(Incident::isOpen).toList();
        return new RoomFigures(
                now, sequence, first == null ? null : first.id(),
                new OpenCases(cases.size(), tallies(cases, i -> "" + i.priority()), tallies(cases, i -> i.category().code()),
                        tallies(cases, i -> i.zoneId() == null ? "-" : i.zoneId())),
                List.of(times(ResponseStep.ACKNOWLEDGE, first), times(ResponseStep.DISPATCH, first), times(ResponseStep.ARRIVE, first)),
                unitFigures(), open.stream().map(this::load).toList(), alarmFigures(open), hours(), Map.of());
    }

    private List<Incident> real() {
        return incidents.values().stream().filter(i -> i.drill().equals(MessageStatus.ACTUAL)).toList();
    }

    private List<Alarm> realAlarms() {
        return alarms.values().stream().filter(a -> a.status().equals(MessageStatus.ACTUAL)).toList();
    }

    private boolean isReal(String alarmId) {
        return alarms.get(alarmId).status().equals(MessageStatus.ACTUAL);
    }

    private static <T> List<Tally> tallies(List<T> all, Function<T, String> key) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        all.forEach(one -> counts.merge(key.apply(one), 1, Integer::sum));
        return counts.entrySet().stream().map(e -> new Tally(e.getKey(), e.getValue())).toList();
    }

    private @Nullable Instant first(Incident incident, AssignmentStatus status) {
        return assignments.values().stream()
                .filter(a -> a.incidentId().equals(incident.id()) && a.times().containsKey(status.code()))
                .map(a -> a.times().get(status.code()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Measured> measured(ResponseStep step) {
        if (step.equals(ResponseStep.ACKNOWLEDGE)) {
            return acknowledged.entrySet().stream().filter(e -> isReal(e.getKey())).map(Map.Entry::getValue).toList();
        }
        boolean dispatch = step.equals(ResponseStep.DISPATCH);
        List<Measured> found = new ArrayList<>();
        for (Incident incident : real()) {
            Instant at = first(incident, dispatch ? AssignmentStatus.DISPATCHED : AssignmentStatus.ON_SCENE);
            if (at != null) {
                found.add(new Measured(at, Math.max(0, Duration.between(incident.reportedTime(), at).toMillis()), limit(incident, dispatch)));
            }
        }
        return found;
    }

    private @Nullable Duration limit(Incident incident, boolean dispatch) {
        ResponsePlan plan = plans.get(incident.typeId());
        return plan == null ? null : dispatch ? plan.dispatchWithin() : plan.arriveWithin();
    }

    private ResponseTimes times(ResponseStep step, @Nullable Shift shift) {
        List<Measured> all = measured(step);
        List<Measured> weeks = new ArrayList<>();
        for (int days = 7; days <= 28; days += 7) {
            Instant to = now.minus(Duration.ofDays(days));
            weeks.addAll(within(all, to.minusSeconds(3600), to));
        }
        List<Boolean> overdue = waiting(step);
        return new ResponseTimes(
                step, span(now.minusSeconds(3600), now, within(all, now.minusSeconds(3600), now)),
                shift == null ? null : span(shift.startedTime(), now, within(all, shift.startedTime(), now)),
                span(now.minus(Duration.ofDays(28)).minusSeconds(3600), now.minus(Duration.ofDays(7)), weeks),
                overdue.size(), Collections.frequency(overdue, true));
    }

    /** For each that waits, whether its limit is over. */
    private List<Boolean> waiting(ResponseStep step) {
        if (step.equals(ResponseStep.ACKNOWLEDGE)) {
            return realAlarms().stream().filter(a -> !a.isAcknowledged() && !a.isShelved(now))
                    .map(a -> limit(a) != null && asked.get(a.id()).plus(limit(a)).isBefore(now)).toList();
        }
        boolean dispatch = step.equals(ResponseStep.DISPATCH);
        return real().stream().filter(Incident::isOpen)
                .filter(i -> first(i, dispatch ? AssignmentStatus.DISPATCHED : AssignmentStatus.ON_SCENE) == null)
                .map(i -> limit(i, dispatch) != null && i.reportedTime().plus(limit(i, dispatch)).isBefore(now)).toList();
    }

    private static List<Measured> within(List<Measured> all, Instant from, Instant to) {
        return all.stream().filter(m -> m.at.isAfter(from) && !m.at.isAfter(to)).toList();
    }

    private static TimeSpan span(Instant from, Instant to, List<Measured> all) {
        List<Long> sorted = all.stream().map(Measured::millis).sorted().toList();
        List<Measured> limited = all.stream().filter(m -> m.limit != null).toList();
        List<Duration> limits = limited.stream().map(Measured::limit).sorted().toList();
        return new TimeSpan(
                from, to, all.size(), percentile(sorted, 0.5), percentile(sorted, 0.9), limited.size(),
                (int) limited.stream().filter(m -> m.millis > m.limit.toMillis()).count(),
                limits.isEmpty() ? null : limits.getFirst(), limits.isEmpty() ? null : limits.getLast());
    }

    private static @Nullable Duration percentile(List<Long> sorted, double part) {
        return sorted.isEmpty() ? null : Duration.ofSeconds(Math.round(sorted.get((int) Math.ceil(part * sorted.size()) - 1) / 1000.0));
    }

    private UnitFigures unitFigures() {
        List<Unit> all = List.copyOf(units.values());
        Set<String> zones = new HashSet<>(PlayedRoom.DISTRICTS);
        all.forEach(unit -> zones.add(zone(unit)));
        real().stream().filter(Incident::isOpen).forEach(i -> zones.add(i.zoneId() == null ? "-" : i.zoneId()));
        List<Coverage> districts = zones.stream().sorted().map(zone -> {
            List<Unit> there = all.stream().filter(unit -> zone(unit).equals(zone)).toList();
            return new Coverage(zone, (int) there.stream().filter(u -> u.status().equals(UnitStatus.AVAILABLE)).count(), there.size());
        }).toList();
        return new UnitFigures(all.size(), tallies(all, u -> u.status().code()), districts);
    }

    private String zone(Unit unit) {
        return places.get(unit.id()) < 0 ? "-" : PlayedRoom.DISTRICTS.get(places.get(unit.id()));
    }

    private OperatorLoad load(Shift shift) {
        int load = (int) handled.stream()
                .filter(h -> h.operator.equals(shift.operator()) && h.at.isAfter(now.minusSeconds(600)) && isReal(h.alarmId))
                .map(Handled::alarmId).distinct().count();
        int cases = (int) real().stream().filter(i -> i.isOpen() && owners.get(i.id()).equals(shift.operator())).count();
        return new OperatorLoad(shift.operator(), shift.id(), shift.startedTime(), !shift.isPresent(), load, LoadBand.of(load), cases,
                lastActions.get(shift.operator()));
    }

    private AlarmFigures alarmFigures(List<Shift> open) {
        List<Raise> real = raises.stream().filter(r -> isReal(r.alarmId)).toList();
        int raised = (int) real.stream().filter(r -> r.at.isAfter(now.minusSeconds(600))).count();
        long there = Math.max(1, open.stream().filter(Shift::isPresent).count());
        Map<String, Instant> heard = new HashMap<>();
        // A source was heard, whatever it said of its alarm afterwards.
        List<Raise> heardOf = raises.stream().filter(Raise::wasActual).toList();
        heardOf.forEach(r -> heard.merge(r.source, r.at, (x, y) -> x.isAfter(y) ? x : y));
        List<Instant> lately = heard.values().stream().filter(at -> at.isAfter(now.minus(Duration.ofDays(7)))).toList();
        return new AlarmFigures(
                raised,
                (int) real.stream().filter(r -> r.at.isAfter(now.minusSeconds(3600))).count(),
                raised > 10 * there,
                waiting(ResponseStep.ACKNOWLEDGE).size(),
                (int) realAlarms().stream().filter(a -> a.isActive() && a.incidentId() == null && a.raisedTime().isBefore(now.minus(Duration.ofDays(1)))).count(),
                chattering(heardOf),
                (int) nuisances.entrySet().stream().filter(e -> isReal(e.getKey()) && e.getValue().isAfter(now.minus(Duration.ofDays(1)))).count(),
                (int) realAlarms().stream().filter(a -> (a.isActive() || !a.isAcknowledged()) && a.isShelved(now)).count(),
                lately.size(),
                (int) lately.stream().filter(at -> !at.isAfter(now.minus(Duration.ofDays(1)))).count());
    }

    private int chattering(List<Raise> real) {
        Map<String, List<Instant>> kinds = new HashMap<>();
        real.forEach(r -> kinds.computeIfAbsent(r.source + "|" + r.event, k -> new ArrayList<>()).add(r.at));
        int chattering = 0;
        for (List<Instant> times : kinds.values()) {
            boolean found = false;
            for (int i = 2; i < times.size(); i++) {
                found |= Duration.between(times.get(i - 2), times.get(i)).toSeconds() <= 60 && times.get(i).isAfter(now.minusSeconds(3600));
            }
            chattering += found ? 1 : 0;
        }
        return chattering;
    }

    private List<HourFlow> hours() {
        List<HourFlow> hours = new ArrayList<>();
        for (int back = 23; back >= 0; back--) {
            Instant hour = now.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(back));
            hours.add(new HourFlow(
                    hour, (int) raises.stream().filter(r -> isReal(r.alarmId) && in(hour, r.at)).count(),
                    (int) real().stream().filter(i -> in(hour, i.createdTime())).count(),
                    (int) real().stream().filter(i -> i.closedTime() != null && in(hour, i.closedTime())).count()));
        }
        return hours;
    }

    private static boolean in(Instant hour, Instant at) {
        return at.truncatedTo(ChronoUnit.HOURS).equals(hour);
    }
}
