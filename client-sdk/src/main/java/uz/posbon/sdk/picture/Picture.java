package uz.posbon.sdk.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.TreePVector;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.session.PartHealth;
import uz.posbon.sdk.session.RefusedAct;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Wall;

/**
 * What the room knows at one place of the log: an immutable snapshot of an {@link OperationalPicture}. Its maps are
 * unmodifiable, by id, in no particular order. Safe to read from any thread and to keep as long as one likes.
 */
public final class Picture {
    private static final Duration PRESENT_FOR = Duration.ofSeconds(45);

    private final PictureParts parts;

    Picture(PictureParts parts) {
        this.parts = parts;
    }

    PictureParts parts() {
        return parts;
    }

    /** Identity of the backend's log; empty before the first state has arrived. */
    public String log() {
        return parts.log;
    }

    /** Sequence of the last durable event in it. */
    public long sequence() {
        return parts.sequence;
    }

    /** Backend time of the last durable event, or of the state it started from; null before the first. */
    public @Nullable Instant time() {
        return parts.time;
    }

    /** Alarms that matter: active, or not acknowledged, or linked to an open incident. */
    public Map<String, Alarm> alarms() {
        return parts.alarms;
    }

    /**
     * Ids of the alarms that came, changed or left after {@code earlier}, so that a long list need not be compared whole.
     *
     * @param earlier an older snapshot of the same picture
     * @return empty when that is too long ago, or the picture has started anew since: compare everything then
     */
    public Optional<Set<String>> alarmsChangedSince(Picture earlier) {
        return parts.journal.since(earlier.parts.journal);
    }

    /** Open incidents, and the last 200 that were seen closing. */
    public Map<String, Incident> incidents() {
        return parts.incidents;
    }

    /** Assignments of {@link #incidents()}, cleared ones too. */
    public Map<String, Assignment> assignments() {
        return parts.assignments;
    }

    /** All units. */
    public Map<String, Unit> units() {
        return parts.units;
    }

    /** The latest position of each unit that ever said one. */
    public Map<String, UnitPosition> positions() {
        return parts.positions;
    }

    /** The latest health of each camera somebody watches over. */
    public Map<String, TelemetryEvent.CameraHealth> cameras() {
        return parts.cameras;
    }

    /** Parts of the backend that have or had a fault, by {@link PartHealth#part()}; one that never had any is not there. */
    public Map<String, PartHealth> backendParts() {
        return parts.backendParts;
    }

    /** What each operator was last looking at within an hour, one value for each of his desks; see {@link #with} for who still is. */
    public Collection<TelemetryEvent.OperatorPresent> present() {
        return parts.present.values();
    }

    /** Who looks at an incident at {@code now}: whoever said so within the last 45 s, one value for each desk. */
    public List<TelemetryEvent.OperatorPresent> with(String incidentId, Instant now) {
        return parts.present.values().stream()
                .filter(e -> incidentId.equals(e.incidentId()) && e.envelope().time().plus(PRESENT_FOR).isAfter(now))
                .sorted(Comparator.comparing(TelemetryEvent.OperatorPresent::operator).thenComparing(TelemetryEvent.OperatorPresent::desk))
                .toList();
    }

    /** Ids of alarms that are part of an incident of this desk, and of which the backend has not said so yet; see {@link #withLocal}. */
    public Set<String> answeredHere() {
        return parts.answered;
    }

    /**
     * The same with incidents the backend has not heard of yet; one it has is shown as the backend says, with the units it has sent.
     *
     * @param local incidents of this desk's outbox; also one the backend has, as long as it has not said that its alarms are part of it
     * @param assignments of units to these incidents; a unit that is free is shown as spoken for
     */
    public Picture withLocal(Collection<Incident> local, Collection<Assignment> assignments) {
        PictureParts next = parts.copy();
        for (Incident incident : local) {
            next.answered = next.answered.plusAll(incident.alarmIds());
            if (!parts.incidents.containsKey(incident.id())) {
                next.incidents = next.incidents.plus(incident.id(), incident);
            }
        }
        for (Assignment assignment : assignments) {
            if (!parts.incidents.containsKey(assignment.incidentId())) {
                next.assignments = next.assignments.plus(assignment.id(), assignment);
                next.byIncident = next.byIncident.plus(assignment.incidentId(),
                        next.byIncident.getOrDefault(assignment.incidentId(), HashTreePSet.empty()).plus(assignment.id()));
                Unit unit = next.units.get(assignment.unitId());
                if (unit != null && unit.status().equals(UnitStatus.AVAILABLE)) {
                    next.units = next.units.plus(unit.id(), unit.sent(assignment));
                }
            }
        }
        return new Picture(next);
    }

    /**
     * The same with what the backend's history says of a case, or of an alarm alone, that the picture does not hold any more; what it does hold is shown
     * as it is. For whoever looks at that case: it changes no more, and {@link #alarmsChangedSince} knows nothing of it.
     *
     * @param incident null for alarms alone
     * @param entries its log, in order
     * @param assignments its assignments, all of them
     * @param of its alarms
     */
    public Picture withEarlier(@Nullable Incident incident, List<LogEntry> entries, List<Assignment> assignments, List<Alarm> of) {
        PictureParts next = parts.copy();
        if (incident != null && !next.incidents.containsKey(incident.id())) {
            next.incidents = next.incidents.plus(incident.id(), incident);
            next.logs = next.logs.plus(incident.id(), TreePVector.from(entries));
            next.byIncident = next.byIncident.plus(incident.id(), HashTreePSet.from(assignments.stream().map(Assignment::id).toList()));
            for (Assignment assignment : assignments) {
                next.assignments = next.assignments.plus(assignment.id(), assignment);
            }
        }
        for (Alarm alarm : of) {
            if (!next.alarms.containsKey(alarm.id())) {
                next.alarms = next.alarms.plus(alarm.id(), alarm);
            }
        }
        return new Picture(next);
    }

    /** What another picture could start from to show the same, but for telemetry other than positions. */
    public PictureState state() {
        return new PictureState(
                log(), sequence(), time() == null ? Instant.EPOCH : time(), List.copyOf(parts.alarms.values()), List.copyOf(parts.incidents.values()),
                List.copyOf(parts.assignments.values()), parts.logs.values().stream().flatMap(List::stream).toList(), List.copyOf(parts.units.values()),
                List.copyOf(parts.positions.values()), parts.catalogue, List.copyOf(parts.shifts.values()), List.copyOf(parts.walls.values()),
                List.copyOf(parts.displays.values()), List.copyOf(parts.messages.values()), parts.training, List.copyOf(parts.trainingEntries),
                List.copyOf(parts.refusedActs.values()));
    }

    /** All of it, so that another picture can start from it and be equal. */
    public WholePicture whole() {
        return new WholePicture(state(), parts.closed, parts.endedShifts, List.copyOf(parts.cameras.values()), List.copyOf(parts.present.values()),
                List.copyOf(parts.displaysSeen.values()));
    }

    /** Open shifts: who is on duty. */
    public Map<String, Shift> shifts() {
        return parts.shifts;
    }

    /** The last 20 shifts that were seen ending, latest last: how they ended, and who took over. */
    public List<Shift> endedShifts() {
        return parts.endedShifts;
    }

    /** All video walls: their screens, presets, rules and schedules, and who has locked them. */
    public Map<String, Wall> walls() {
        return parts.walls;
    }

    /** What the displays of all walls show, by {@link Display#key()}. */
    public Map<String, Display> displays() {
        return parts.displays;
    }

    /** What the seats last said of the displays they drive, by {@link Display#key()}; a seat that has ended says nothing more. */
    public Map<String, TelemetryEvent.DisplaySeen> displaysSeen() {
        return parts.displaysSeen;
    }

    /** The hundred newest messages, and older ones somebody is still waited for. */
    public Map<String, RoomMessage> messages() {
        return parts.messages;
    }

    /** What was refused to operators, by {@link RefusedAct#id()}; the hundred newest. */
    public Map<String, RefusedAct> refusedActs() {
        return parts.refusedActs;
    }

    /** The training session the backend holds; empty where nothing is played. */
    public Optional<TrainingSession> training() {
        return Optional.ofNullable(parts.training);
    }

    /** The log of that session, in order. */
    public List<TrainingEntry> trainingEntries() {
        return parts.trainingEntries;
    }

    /** What the city has. */
    public Catalogue catalogue() {
        return parts.catalogue;
    }

    /** The log of an incident in order; empty when the incident is not on the picture. */
    public List<LogEntry> log(String incidentId) {
        PVector<LogEntry> entries = parts.logs.get(incidentId);
        return entries == null ? List.of() : entries;
    }

    /** The assignments of an incident, cleared ones too. */
    public List<Assignment> assignmentsOf(String incidentId) {
        PSet<String> ids = parts.byIncident.get(incidentId);
        PMap<String, Assignment> all = parts.assignments;
        return ids == null
                ? List.of()
                : ids.stream().map(all::get).filter(java.util.Objects::nonNull).toList();
    }

    /** How the stream that feeds it stands. */
    public ConnectionState connection() {
        return parts.connection;
    }
}
