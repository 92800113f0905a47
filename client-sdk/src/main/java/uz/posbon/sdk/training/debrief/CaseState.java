package uz.posbon.sdk.training.debrief;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.stream.DurableEvent;

/** How an alarm, its incident and what was sent there stand at one place of the log. */
final class CaseState {
    private final String alarmId;
    private final Map<String, Alarm> alarms = new HashMap<>();
    private final Map<String, Incident> incidents = new HashMap<>();
    private final Map<String, Assignment> assignments = new HashMap<>();

    CaseState(String alarmId) {
        this.alarmId = alarmId;
    }

    void apply(DurableEvent event) {
        switch (event) {
            case DurableEvent.AlarmChanged e -> alarms.put(e.alarm().id(), e.alarm());
            case DurableEvent.IncidentChanged e -> incidents.put(e.incident().id(), e.incident());
            case DurableEvent.AssignmentChanged e -> assignments.put(e.assignment().id(), e.assignment());
            default -> {}
        }
    }

    @Nullable Alarm alarm() {
        return alarms.get(alarmId);
    }

    @Nullable String incidentId() {
        return incidentOf(alarmId);
    }

    /** Where an alarm belongs; a merge links it anew. */
    @Nullable String incidentOf(String otherAlarmId) {
        Alarm alarm = alarms.get(otherAlarmId);
        return alarm == null ? null : alarm.incidentId();
    }

    @Nullable Incident incident() {
        String id = incidentId();
        return id == null ? null : incidents.get(id);
    }

    /** What was sent to its incident, whatever became of it. */
    Stream<Assignment> assignments() {
        String id = incidentId();
        return id == null ? Stream.empty() : assignments.values().stream().filter(a -> a.incidentId().equals(id));
    }
}
