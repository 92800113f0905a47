package uz.posbon.benchmarks.week;

import java.util.List;
import java.util.Map;
import uz.posbon.sdk.incident.LogEntry;

/** Counts the entries of an incident's log: a command carried out twice shows here even where the state hides it. */
final class LogComparison {
    private LogComparison() {}

    static void compare(Tally tally, ExpectedCall expected, List<LogEntry> log) {
        int sent = expected.assignments().size();
        int reached = expected.assignments().stream().mapToInt(a -> a.times().size() - 1).sum();
        Map<String, Integer> counts = Map.of(
                "incident.created", 1,
                "incident.closed", expected.closed() == null ? 0 : 1,
                "assignment.created", sent,
                "assignment.status", reached);
        counts.forEach((kind, count) -> {
            int found = (int) log.stream().filter(entry -> entry.kind().equals(kind)).count();
            String what = kind + " in the log of call " + expected.call();
            for (int i = found; i < count; i++) {
                tally.lost(1, what);
            }
            for (int i = count; i < found; i++) {
                tally.doubled(what);
            }
        });
    }
}
