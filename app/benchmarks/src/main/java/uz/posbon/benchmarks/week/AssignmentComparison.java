package uz.posbon.benchmarks.week;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import uz.posbon.benchmarks.week.ExpectedCall.ExpectedAssignment;
import uz.posbon.sdk.incident.Assignment;

/** Holds the assignments of one call against those sent. */
final class AssignmentComparison {
    private final Tally tally;
    private final String call;

    private AssignmentComparison(Tally tally, String call) {
        this.tally = tally;
        this.call = call;
    }

    static void compare(Tally tally, String call, List<ExpectedAssignment> expected, List<Assignment> found) {
        new AssignmentComparison(tally, call).compare(expected, found);
    }

    private void compare(List<ExpectedAssignment> expected, List<Assignment> found) {
        List<Assignment> left = new ArrayList<>(found);
        List<ExpectedAssignment> unmatched = new ArrayList<>();
        // Exact ones first, so that a unit sent twice to one call is not held against the wrong course.
        for (ExpectedAssignment assignment : expected) {
            if (take(left, f -> isSame(assignment, f)).isEmpty()) {
                unmatched.add(assignment);
            }
        }
        for (ExpectedAssignment assignment : unmatched) {
            take(left, f -> f.unitId().equals(assignment.unit()))
                    .ifPresentOrElse(
                            f -> differences(assignment, f),
                            () -> tally.lost(1 + assignment.times().size(), what(assignment.unit())));
        }
        left.forEach(surplus -> tally.doubled(what(surplus.unitId())));
    }

    private static boolean isSame(ExpectedAssignment expected, Assignment found) {
        return found.unitId().equals(expected.unit())
                && found.times().equals(expected.times())
                && found.status().equals(expected.status())
                && Objects.equals(found.overrideReason(), expected.overrideReason());
    }

    private static Optional<Assignment> take(List<Assignment> left, Predicate<Assignment> which) {
        Optional<Assignment> taken = left.stream().filter(which).findFirst();
        taken.ifPresent(left::remove);
        return taken;
    }

    private void differences(ExpectedAssignment expected, Assignment found) {
        String what = what(expected.unit());
        tally.compare(what + ", status", expected.status(), found.status());
        tally.compare(what + ", reason", expected.overrideReason(), found.overrideReason());
        expected.times().forEach((status, time) -> {
            Instant read = found.times().get(status);
            if (read == null) {
                tally.lost(1, what + ", time of " + status);
            } else {
                tally.compare(what + ", time of " + status, time, read);
            }
        });
        found.times().keySet().stream()
                .filter(status -> !expected.times().containsKey(status))
                .forEach(status -> tally.doubled(what + ", time of " + status + ", which was never sent"));
    }

    private String what(String unit) {
        return "assignment of " + unit + " to call " + call;
    }
}
