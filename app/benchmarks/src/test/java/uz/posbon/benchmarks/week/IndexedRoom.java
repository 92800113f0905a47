package uz.posbon.benchmarks.week;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.LogEntry;

/** Reads a whole room at once: going through all its lists for every incident would take minutes for a week. */
record IndexedRoom(MemoryRoom room) {
    List<FoundCall> read(String replay) {
        Map<String, List<Assignment>> assignments = room.assignments.stream().collect(Collectors.groupingBy(Assignment::incidentId));
        Map<String, List<LogEntry>> log = room.log.stream().collect(Collectors.groupingBy(LogEntry::incidentId));
        return room.incidents.values().stream()
                .filter(i -> CallIncident.call(i.references(), replay) != null)
                .map(i -> new FoundCall(
                        CallIncident.call(i.references(), replay), i, assignments.getOrDefault(i.id(), List.of()), log.getOrDefault(i.id(), List.of())))
                .toList();
    }
}
