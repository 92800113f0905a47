package uz.posbon.benchmarks.week;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.NewIncident;

/** One command of the replay. Steps of one call, and steps of one unit, are sent in the order of the plan. */
sealed interface Step {
    String call();

    /** The unit it is about, or null. */
    default @Nullable String unit() {
        return null;
    }

    record Open(String call, NewIncident incident) implements Step {}

    /** @param course names this assignment within the plan; the backend's id is not known before */
    record Send(String call, int course, String unit, Instant time, @Nullable String overrideReason) implements Step {}

    record Reach(String call, int course, String unit, AssignmentStatus status, Instant time) implements Step {}

    record Close(String call, Disposition disposition, Instant time) implements Step {}
}
