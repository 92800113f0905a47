package uz.posbon.sdk.training.debrief;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.alarm.Acknowledgement;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Clearance;
import uz.posbon.sdk.alarm.Nuisance;
import uz.posbon.sdk.alarm.Shelving;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.ChecklistMark;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Handover;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentStatus;
import uz.posbon.sdk.incident.StepOutcome;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.training.EntryKind;
import uz.posbon.sdk.training.SessionState;
import uz.posbon.sdk.training.Trainee;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;

/** The log of a session that is written line by line: at so many seconds, as somebody, something is done. */
public final class Played {
    public static final Instant START = Samples.TIME;
    public static final String DILNOZA = "Dilnoza";
    public static final String SARDOR = "Sardor";
    public static final String SIMULATION = "simulation";

    private final List<DurableEvent> events = new ArrayList<>();
    private final Map<String, Alarm> alarms = new HashMap<>();
    private final Map<String, Incident> incidents = new TreeMap<>();
    private final Map<String, Assignment> assignments = new TreeMap<>();
    private final Instant start;
    private Instant now;
    private String actor = "scenario";
    private TrainingSession session;
    private int entries;

    public Played() {
        this(START);
    }

    /** One that begins then, with both trainees in it. */
    public Played(Instant start) {
        this.start = start;
        this.now = start;
        List<Trainee> trainees = List.of(new Trainee(DILNOZA, start), new Trainee(SARDOR, start));
        session = new TrainingSession("t1", 1, "gas", LocalText.of("Gas in a house"), 7, SessionState.RUNNING, 1, start, null, trainees, Map.of());
        events.add(new DurableEvent.TrainingChanged(envelope("training.changed", "t1", null, null), session));
    }

    public List<DurableEvent> events() {
        return List.copyOf(events);
    }

    /** So many seconds after the session began, as {@code who}. */
    public Played at(double seconds, String who) {
        now = start.plusMillis(Math.round(seconds * 1000));
        actor = who;
        return this;
    }

    private Envelope envelope(String kind, String subject, String incidentId, String reason) {
        long sequence = events.size() + 1;
        return new Envelope("e" + sequence, sequence, Envelope.PREFIX + kind, "/posbon/t1", subject, now, now, actor, incidentId, reason);
    }

    public Played unit(String id, String... capabilities) {
        Unit unit = new Unit(id, 1, id, "101", "Engine", Set.of(capabilities), null, UnitStatus.AVAILABLE, now, null, null, 4, null, null, Map.of());
        events.add(new DurableEvent.UnitChanged(envelope("unit.registered", id, null, null), unit));
        return this;
    }

    public Played item(Object item) {
        events.add(new DurableEvent.CatalogueChanged(envelope("catalogue.changed", "x", null, null), item));
        return this;
    }

    private Played entry(EntryKind kind, String step, List<String> subjects, String trainee, String text, Integer points, Long keys, Long clicks) {
        TrainingEntry entry = new TrainingEntry("n" + ++entries, entries, kind, now, actor, step, step == null ? null : "alarm", subjects, trainee, text, points, keys, clicks, Map.of());
        events.add(new DurableEvent.TrainingNoted(envelope("training.noted", entry.id(), null, null), entry));
        return this;
    }

    /** A step raises alarms of these ids. */
    public Played fires(double seconds, String step, String... alarmIds) {
        at(seconds, TrainingEntry.SCENARIO);
        for (String id : alarmIds) {
            at(seconds, "112").put("alarm.raised", at(Samples.alarm(id, true, false, null)));
        }
        return at(seconds, TrainingEntry.SCENARIO).entry(EntryKind.STEP_FIRED, step, List.of(alarmIds), null, null, null, null, null);
    }

    /** The trainer lets something happen. */
    public Played injects(String inject, String... subjects) {
        TrainingEntry entry = new TrainingEntry("n" + ++entries, entries, EntryKind.INJECTED, now, actor, null, inject, List.of(subjects), null, null, null, null, null, Map.of());
        events.add(new DurableEvent.TrainingNoted(envelope("training.noted", entry.id(), null, null), entry));
        return this;
    }

    public Played note(String about, String text) {
        return entry(EntryKind.NOTE, null, List.of(), about, text, null, null, null);
    }

    public Played mark(String about, int points, String text) {
        return entry(EntryKind.MARK, null, List.of(), about, text, points, null, null);
    }

    public Played hands(long keys, long clicks) {
        return entry(EntryKind.HANDS, null, List.of(), actor, null, null, keys, clicks);
    }

    public Played end() {
        session = new TrainingSession(session.id(), 2, session.scenarioId(), session.title(), session.seed(), SessionState.ENDED, 1, start, now, session.trainees(), Map.of());
        events.add(new DurableEvent.TrainingChanged(envelope("training.changed", "t1", null, null), session));
        return this;
    }

    private Alarm at(Alarm a) {
        return change(a, a.clearance(), a.acknowledgement(), a.shelving(), a.incidentId(), a.nuisance());
    }

    private Alarm change(Alarm a, Clearance clearance, Acknowledgement acknowledgement, Shelving shelving, String incidentId, Nuisance nuisance) {
        return new Alarm(a.id(), a.number(), a.version() + 1, a.source(), a.message(), a.status(), a.categories(), a.event(), a.typeCode(), a.severity(), a.urgency(),
                a.certainty(), a.headline(), a.description(), a.instruction(), a.position(), a.area(), a.areaDescription(), a.siteId(), a.cameraId(), a.zoneId(),
                a.parameters(), now, now, now, clearance, acknowledgement, shelving, a.comments(), incidentId, a.groupId(), nuisance, a.translations(), a.more());
    }

    private Played put(String kind, Alarm alarm) {
        alarms.put(alarm.id(), alarm);
        events.add(new DurableEvent.AlarmChanged(envelope(kind, alarm.id(), alarm.incidentId(), null), alarm));
        return this;
    }

    public Played acknowledge(String id) {
        Alarm a = alarms.get(id);
        return put("alarm.acknowledged", change(a, a.clearance(), new Acknowledgement(now, actor), a.shelving(), a.incidentId(), a.nuisance()));
    }

    public Played unacknowledge(String id) {
        Alarm a = alarms.get(id);
        return put("alarm.unacknowledged", change(a, a.clearance(), null, a.shelving(), a.incidentId(), a.nuisance()));
    }

    public Played nuisance(String id) {
        Alarm a = alarms.get(id);
        return put("alarm.marked", change(a, a.clearance(), a.acknowledgement(), a.shelving(), a.incidentId(), new Nuisance(now, actor, "dust")));
    }

    public Played shelve(String id) {
        Alarm a = alarms.get(id);
        return put("alarm.shelved", change(a, a.clearance(), a.acknowledgement(), new Shelving(now.plusSeconds(600), actor, "later"), a.incidentId(), a.nuisance()));
    }

    public Played clear(String id) {
        Alarm a = alarms.get(id);
        return put("alarm.cleared", change(a, new Clearance(now, actor), a.acknowledgement(), a.shelving(), a.incidentId(), a.nuisance()));
    }

    public Played link(String id, String incidentId) {
        Alarm a = alarms.get(id);
        return put("alarm.linked", change(a, a.clearance(), a.acknowledgement(), a.shelving(), incidentId, a.nuisance()));
    }

    /** Opens an incident out of alarms. */
    public Played open(String id, String typeId, int priority, String... alarmIds) {
        Incident i = Samples.incident(id, true, alarmIds);
        put("incident.created", change(i, i.status(), typeId, priority, null, i.checklist(), i.handovers(), null), null);
        for (String alarmId : alarmIds) {
            link(alarmId, id);
        }
        return this;
    }

    private Incident change(
            Incident i, IncidentStatus status, String typeId, int priority, String mergedIntoId, List<ChecklistMark> checklist, List<Handover> handovers,
            Disposition disposition) {
        return new Incident(i.id(), i.number(), i.version() + 1, status, i.milestones(), i.drill(), typeId, i.category(), priority, i.priorityReason(), i.title(),
                i.description(), i.position(), i.address(), i.zoneId(), i.siteId(), i.caller(), i.alarmIds(), i.linkedIncidentIds(), mergedIntoId, now, now,
                i.createdBy().equals("operator") ? actor : i.createdBy(), i.operator(), now, disposition == null ? null : now, disposition == null ? null : actor,
                disposition, i.references(), checklist, i.attachments(), handovers, i.approvals(), i.more());
    }

    private Played put(String kind, Incident incident, String reason) {
        incidents.put(incident.id(), incident);
        events.add(new DurableEvent.IncidentChanged(envelope(kind, incident.id(), incident.id(), reason), incident));
        return this;
    }

    public Played type(String id, String typeId) {
        Incident i = incidents.get(id);
        return put("incident.changed", change(i, i.status(), typeId, i.priority(), null, i.checklist(), i.handovers(), null), null);
    }

    public Played prioritise(String id, int priority, String reason) {
        Incident i = incidents.get(id);
        return put("incident.prioritised", change(i, i.status(), i.typeId(), priority, null, i.checklist(), i.handovers(), null), reason);
    }

    public Played write(String id, String words) {
        return put("incident.noted", incidents.get(id), words);
    }

    public Played step(String id, String step, StepOutcome outcome) {
        Incident i = incidents.get(id);
        List<ChecklistMark> marks = new ArrayList<>(i.checklist());
        marks.add(new ChecklistMark(step, outcome, now, actor, null));
        return put("incident.step", change(i, i.status(), i.typeId(), i.priority(), null, marks, i.handovers(), null), null);
    }

    public Played offer(String id, String agency) {
        Incident i = incidents.get(id);
        List<Handover> handovers = new ArrayList<>(i.handovers());
        handovers.add(new Handover(agency, now, actor, null, null, null));
        return put("incident.offered", change(i, i.status(), i.typeId(), i.priority(), null, i.checklist(), handovers, null), null);
    }

    public Played close(String id, String disposition) {
        Incident i = incidents.get(id);
        return put("incident.closed",
                change(i, IncidentStatus.CLOSED, i.typeId(), i.priority(), null, i.checklist(), i.handovers(), new Disposition(disposition, null)), null);
    }

    /** Closes one as the duplicate of another, and then its alarms and units move. */
    public Played merge(String id, String intoId) {
        Incident i = incidents.get(id);
        put("incident.merged", change(i, IncidentStatus.CLOSED, i.typeId(), i.priority(), intoId, i.checklist(), i.handovers(), new Disposition("22", null)), null);
        alarms.values().stream().filter(a -> id.equals(a.incidentId())).map(Alarm::id).sorted().toList().forEach(a -> link(a, intoId));
        assignments.values().stream().filter(a -> a.incidentId().equals(id)).toList()
                .forEach(a -> put("assignment.status", new Assignment(a.id(), a.version() + 1, intoId, a.unitId(), a.status(), a.times(), a.assignedBy(), null, null, Map.of())));
        return this;
    }

    private Played put(String kind, Assignment assignment) {
        assignments.put(assignment.id(), assignment);
        events.add(new DurableEvent.AssignmentChanged(envelope(kind, assignment.id(), assignment.incidentId(), assignment.overrideReason()), assignment));
        return this;
    }

    public Played send(String id, String incidentId, String unitId) {
        return send(id, incidentId, unitId, null);
    }

    public Played send(String id, String incidentId, String unitId, String overrideReason) {
        return put("assignment.created", new Assignment(id, 1, incidentId, unitId, AssignmentStatus.DISPATCHED, Map.of("Dispatched", now), actor, overrideReason, null, Map.of()));
    }

    public Played reach(String id, AssignmentStatus status) {
        return move("assignment.status", id, status);
    }

    public Played recall(String id) {
        return move("assignment.recalled", id, AssignmentStatus.CLEARED);
    }

    private Played move(String kind, String id, AssignmentStatus status) {
        Assignment a = assignments.get(id);
        Map<String, Instant> times = new HashMap<>(a.times());
        times.put(status.code(), now);
        return put(kind, new Assignment(id, a.version() + 1, a.incidentId(), a.unitId(), status, times, a.assignedBy(), a.overrideReason(), null, Map.of()));
    }

    /** So long after the session began. */
    public Instant moment(double seconds) {
        return start.plus(Duration.ofMillis(Math.round(seconds * 1000)));
    }
}
