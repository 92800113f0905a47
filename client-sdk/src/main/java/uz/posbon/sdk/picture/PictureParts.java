package uz.posbon.sdk.picture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
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
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Wall;

/**
 * The working copy of the picture: persistent maps, so that a snapshot is a copy of some twenty references. Changed
 * by the one writer only.
 */
final class PictureParts {
    String log = "";
    long sequence;
    @Nullable Instant time;
    PMap<String, Alarm> alarms = HashTreePMap.empty();
    PMap<String, Incident> incidents = HashTreePMap.empty();
    PMap<String, Assignment> assignments = HashTreePMap.empty();
    PMap<String, PSet<String>> byIncident = HashTreePMap.empty();
    PMap<String, PVector<LogEntry>> logs = HashTreePMap.empty();
    PMap<String, Unit> units = HashTreePMap.empty();
    PMap<String, UnitPosition> positions = HashTreePMap.empty();
    PMap<String, TelemetryEvent.CameraHealth> cameras = HashTreePMap.empty();
    PMap<String, TelemetryEvent.OperatorPresent> present = HashTreePMap.empty();
    PMap<String, PartHealth> backendParts = HashTreePMap.empty();
    PMap<String, Shift> shifts = HashTreePMap.empty();
    PVector<Shift> endedShifts = TreePVector.empty();
    /** Closed incidents that are kept, the one closed first first. */
    PVector<String> closed = TreePVector.empty();
    PMap<String, Wall> walls = HashTreePMap.empty();
    PMap<String, Display> displays = HashTreePMap.empty();
    PMap<String, TelemetryEvent.DisplaySeen> displaysSeen = HashTreePMap.empty();
    PMap<String, RoomMessage> messages = HashTreePMap.empty();
    PMap<String, RefusedAct> refusedActs = HashTreePMap.empty();
    @Nullable TrainingSession training;
    PVector<TrainingEntry> trainingEntries = TreePVector.empty();
    /** Alarms of which only this desk knows that they are part of an incident. */
    PSet<String> answered = HashTreePSet.empty();
    Catalogue catalogue = Catalogue.EMPTY;
    Journal journal = Journal.begin();
    ConnectionState connection = new ConnectionState.Connecting(1);

    PictureParts copy() {
        PictureParts copy = new PictureParts();
        copy.take(this);
        return copy;
    }

    /** Becomes equal to {@code other}; maps are shared, as they never change. */
    void take(PictureParts other) {
        log = other.log;
        sequence = other.sequence;
        time = other.time;
        alarms = other.alarms;
        incidents = other.incidents;
        assignments = other.assignments;
        byIncident = other.byIncident;
        logs = other.logs;
        units = other.units;
        positions = other.positions;
        cameras = other.cameras;
        present = other.present;
        backendParts = other.backendParts;
        shifts = other.shifts;
        endedShifts = other.endedShifts;
        closed = other.closed;
        walls = other.walls;
        displays = other.displays;
        displaysSeen = other.displaysSeen;
        messages = other.messages;
        refusedActs = other.refusedActs;
        training = other.training;
        trainingEntries = other.trainingEntries;
        answered = other.answered;
        catalogue = other.catalogue;
        journal = other.journal;
        connection = other.connection;
    }
}
