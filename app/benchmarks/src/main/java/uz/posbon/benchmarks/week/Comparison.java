package uz.posbon.benchmarks.week;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentStatus;

/** Holds what was read back against what was sent. */
final class Comparison {
    private final Tally tally = new Tally();

    private Comparison() {}

    static Tally compare(Collection<ExpectedCall> expected, List<FoundCall> found) {
        Comparison comparison = new Comparison();
        Map<String, List<FoundCall>> byCall = new HashMap<>();
        found.forEach(f -> byCall.computeIfAbsent(f.call(), call -> new ArrayList<>()).add(f));
        for (ExpectedCall call : expected) {
            comparison.call(call, byCall.getOrDefault(call.call(), List.of()));
            byCall.remove(call.call());
        }
        byCall.keySet().forEach(call -> comparison.tally.doubled("incident of call " + call + ", which was never sent"));
        return comparison.tally;
    }

    private void call(ExpectedCall expected, List<FoundCall> found) {
        String what = "incident of call " + expected.call();
        if (found.isEmpty()) {
            tally.lost(expected.facts(), what);
            return;
        }
        found.stream().skip(1).forEach(surplus -> tally.doubled(what));
        // Of two, the one that was worked on; the other is the surplus.
        FoundCall worked = Collections.max(found, Comparator.comparing(f -> f.log().size()));
        incident(what, expected, worked.incident());
        AssignmentComparison.compare(tally, expected.call(), expected.assignments(), worked.assignments());
        LogComparison.compare(tally, expected, worked.log());
    }

    private void incident(String what, ExpectedCall expected, Incident found) {
        IncidentStatus status = expected.closed() == null ? IncidentStatus.ACTIVE : IncidentStatus.CLOSED;
        tally.compare(what + ", status", status, found.status());
        tally.compare(what + ", type", expected.opened().typeId(), found.typeId());
        tally.compare(what + ", priority", expected.opened().priority(), found.priority());
        tally.compare(what + ", title", expected.opened().title(), found.title());
        tally.compare(what + ", position", expected.opened().position(), found.position());
        tally.compare(what + ", address", expected.opened().address(), found.address());
        tally.compare(what + ", reported", expected.opened().reportedTime(), found.reportedTime());
        tally.compare(what + ", references", expected.opened().references(), found.references());
        tally.compare(what + ", disposition", expected.disposition(), found.disposition());
        if (expected.closed() != null && found.closedTime() == null) {
            tally.lost(1, what + ", its end");
        } else {
            tally.compare(what + ", closed", expected.closed(), found.closedTime());
        }
    }
}
