package uz.posbon.sdk.training.debrief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.training.EntryKind;
import uz.posbon.sdk.training.Trainee;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.unit.Unit;

/** The log of a session, sorted by what its events are about. Filled once by {@link DebriefMaker}, then only read. */
final class SessionLog {
    private static final String RECALLED = "assignment.recalled";

    private final Map<String, List<DurableEvent.AlarmChanged>> alarms = new LinkedHashMap<>();
    private final Map<String, List<DurableEvent.IncidentChanged>> incidents = new LinkedHashMap<>();
    private final Map<String, List<DurableEvent.AssignmentChanged>> assignments = new LinkedHashMap<>();
    private final Map<String, Set<String>> assignmentsOf = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, IncidentType> types = new HashMap<>();
    private final Map<String, ResponsePlan> plans = new TreeMap<>();
    private final Map<String, Set<String>> subjects = new HashMap<>();
    private final List<DurableEvent.TrainingNoted> entries = new ArrayList<>();
    private final Map<String, Set<Instant>> commands = new HashMap<>();
    private final TreeMap<Instant, Long> places = new TreeMap<>();
    private final Set<String> trainees = new LinkedHashSet<>();
    private @Nullable TrainingSession session;
    private long begin;

    /** Takes the state the log goes on from; nobody did what was so before. */
    void start(PictureState state) {
        begin = state.sequence();
        state.alarms().forEach(alarm -> add(new DurableEvent.AlarmChanged(before("alarm.raised", alarm.id(), alarm.reportedTime()), alarm)));
        state.incidents().forEach(i -> add(new DurableEvent.IncidentChanged(before("incident.created", i.id(), i.createdTime()), i)));
        state.assignments().forEach(a -> add(new DurableEvent.AssignmentChanged(before("assignment.created", a.id(), state.time()), a)));
        state.units().forEach(unit -> units.put(unit.id(), unit));
        types.putAll(state.catalogue().incidentTypes());
        plans.putAll(state.catalogue().responsePlans());
        if (state.training() != null) {
            session(state.training());
        }
        state.trainingEntries().forEach(entry -> add(new DurableEvent.TrainingNoted(before("training.noted", entry.id(), entry.time()), entry)));
        places.clear();
        commands.clear();
    }

    private Envelope before(String kind, String subject, Instant time) {
        return new Envelope("", begin, Envelope.PREFIX + kind, "", subject, time, time, "", null, null);
    }

    void add(DurableEvent event) {
        Envelope envelope = event.envelope();
        places.merge(envelope.recordedTime(), envelope.sequence(), Math::max);
        switch (event) {
            case DurableEvent.AlarmChanged e -> alarms.computeIfAbsent(e.alarm().id(), id -> new ArrayList<>()).add(e);
            case DurableEvent.IncidentChanged e -> incidents.computeIfAbsent(e.incident().id(), id -> new ArrayList<>()).add(e);
            case DurableEvent.AssignmentChanged e -> {
                assignments.computeIfAbsent(e.assignment().id(), id -> new ArrayList<>()).add(e);
                assignmentsOf.computeIfAbsent(e.assignment().incidentId(), id -> new LinkedHashSet<>()).add(e.assignment().id());
            }
            case DurableEvent.UnitChanged e -> units.put(e.unit().id(), e.unit());
            case DurableEvent.CatalogueChanged e -> item(e.item());
            case DurableEvent.TrainingChanged e -> session(e.training());
            case DurableEvent.TrainingNoted e -> entry(e);
            case DurableEvent.ShiftChanged e -> {}
            case DurableEvent.MessageChanged e -> {}
            case DurableEvent.ActRefused e -> {}
            case DurableEvent.WallChanged e -> {}
            case DurableEvent.DisplayChanged e -> {}
            case DurableEvent.UnknownEvent e -> {}
        }
        if (!envelope.kind().startsWith("training.")) {
            // One command writes several events, all at one moment.
            commands.computeIfAbsent(envelope.actor(), actor -> new LinkedHashSet<>()).add(envelope.recordedTime());
        }
    }

    private void item(Object item) {
        switch (item) {
            case IncidentType type -> types.put(type.id(), type);
            case ResponsePlan plan -> plans.put(plan.id(), plan);
            default -> {}
        }
    }

    private void session(TrainingSession next) {
        session = next;
        next.trainees().stream().map(Trainee::name).forEach(trainees::add);
    }

    private void entry(DurableEvent.TrainingNoted e) {
        entries.add(e);
        TrainingEntry entry = e.entry();
        if (entry.kind().equals(EntryKind.STEP_FIRED) && entry.stepId() != null) {
            subjects.computeIfAbsent(entry.stepId(), id -> new LinkedHashSet<>()).addAll(entry.subjects());
        }
    }

    /** @throws IllegalArgumentException if these are not the events of a training session */
    TrainingSession session() {
        if (session == null) {
            throw new IllegalArgumentException("there is no training session in these events");
        }
        return session;
    }

    /** How far it has come: its end, or the last that was written down. */
    Instant until() {
        Instant ended = session().endTime();
        Instant last = places.isEmpty() ? session().startTime() : places.lastKey();
        return ended == null ? last : ended;
    }

    boolean isTrainee(@Nullable String actor) {
        return actor != null && trainees.contains(actor);
    }

    /** Alarms a step has raised, as far as it has. */
    List<String> alarmsOf(String step) {
        return subjects.getOrDefault(step, Set.of()).stream().filter(alarms::containsKey).toList();
    }

    List<DurableEvent.TrainingNoted> entries() {
        return entries;
    }

    Set<String> alarmIds() {
        return alarms.keySet();
    }

    List<DurableEvent.AlarmChanged> alarm(String id) {
        return alarms.getOrDefault(id, List.of());
    }

    /** When the room got to know of an alarm. */
    Instant raised(String alarmId) {
        return alarm(alarmId).getFirst().envelope().time();
    }

    /** Whether it came up in the session, and was not there before it. */
    boolean isNew(DurableEvent first) {
        return first.envelope().sequence() > begin;
    }

    Collection<List<DurableEvent.IncidentChanged>> incidents() {
        return incidents.values();
    }

    List<DurableEvent.IncidentChanged> incident(String id) {
        return incidents.getOrDefault(id, List.of());
    }

    Collection<List<DurableEvent.AssignmentChanged>> assignments() {
        return assignments.values();
    }

    List<DurableEvent.AssignmentChanged> assignment(String id) {
        return assignments.getOrDefault(id, List.of());
    }

    /** Assignments that were ever on an incident. */
    Set<String> assignmentsOf(String incidentId) {
        return assignmentsOf.getOrDefault(incidentId, Set.of());
    }

    /** When a unit was told to go. */
    Instant sentTime(String assignmentId) {
        return assignment(assignmentId).getFirst().envelope().time();
    }

    /** Whether a trainee sent it, and did not take it back before it set out. */
    boolean isSent(String assignmentId) {
        List<DurableEvent.AssignmentChanged> life = assignment(assignmentId);
        return isTrainee(life.getFirst().assignment().assignedBy()) && life.stream().noneMatch(this::isTakenBack);
    }

    private boolean isTakenBack(DurableEvent.AssignmentChanged e) {
        boolean setOut = e.assignment().times().keySet().stream()
                .anyMatch(status -> !status.equals(AssignmentStatus.DISPATCHED.code()) && !status.equals(AssignmentStatus.CLEARED.code()));
        return e.envelope().kind().equals(RECALLED) || (!e.assignment().isOpen() && !setOut && isTrainee(e.envelope().actor()));
    }

    boolean can(String unitId, @Nullable String capability) {
        Unit unit = units.get(unitId);
        return capability == null || (unit != null && unit.capabilities().contains(capability));
    }

    Collection<IncidentType> types() {
        return types.values();
    }

    @Nullable LocalText typeName(String typeId) {
        IncidentType type = types.get(typeId);
        return type == null ? null : type.name();
    }

    /** The response plan of a type of incident; of several the one with the lowest id. */
    @Nullable ResponsePlan plan(@Nullable String typeId) {
        return plans.values().stream().filter(plan -> plan.incidentTypeId().equals(typeId)).findFirst().orElse(null);
    }

    /** Moments at which somebody gave a command. */
    Set<Instant> commands(String actor) {
        return commands.getOrDefault(actor, Set.of());
    }

    /** The place of an event. */
    static Moment at(DurableEvent event) {
        return new Moment(event.envelope().sequence(), event.envelope().recordedTime());
    }

    /** The place of a moment at which nothing happened. */
    Moment at(Instant time) {
        Map.Entry<Instant, Long> last = places.floorEntry(time);
        return new Moment(last == null ? begin : last.getValue(), time);
    }
}
