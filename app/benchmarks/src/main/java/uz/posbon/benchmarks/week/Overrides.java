package uz.posbon.benchmarks.week;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.AssignmentStatus;

/** Finds, going through the steps in order, which units are sent while they still work elsewhere. */
final class Overrides {
    private static final String REASON = "still busy with another call, as recorded";

    private final Map<String, Set<Integer>> openCourses = new HashMap<>();
    private final Map<Integer, String> reasons = new HashMap<>();

    /** The step as it has to be sent. */
    Step apply(Step step) {
        return switch (step) {
            case Step.Send send -> sent(send);
            case Step.Reach reach -> {
                if (reach.status().equals(AssignmentStatus.CLEARED)) {
                    open(reach.unit()).remove(reach.course());
                }
                yield reach;
            }
            case Step.Open open -> open;
            case Step.Close close -> close;
        };
    }

    /** Why this course was begun although its unit was busy, or null. */
    @Nullable String reason(int course) {
        return reasons.get(course);
    }

    private Step sent(Step.Send send) {
        Set<Integer> open = open(send.unit());
        boolean busy = !open.isEmpty();
        open.add(send.course());
        if (!busy) {
            return send;
        }
        reasons.put(send.course(), REASON);
        return new Step.Send(send.call(), send.course(), send.unit(), send.time(), REASON);
    }

    private Set<Integer> open(String unit) {
        return openCourses.computeIfAbsent(unit, u -> new HashSet<>());
    }
}
