package uz.posbon.workstation.detail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.words.Words;

/** How the incident stands against the limits of its response plan: until the first unit was sent, until it arrived. */
final class Timers {
    private Timers() {}

    static List<Detail.Timer> of(Picture picture, Incident incident, @Nullable ResponsePlan plan, Instant now, Words words) {
        List<Assignment> assignments = picture.assignmentsOf(incident.id());
        List<Detail.Timer> timers = new ArrayList<>();
        timers.add(timer(words.text("detail.timer.sent"), incident, first(assignments, AssignmentStatus.DISPATCHED),
                plan == null ? null : plan.dispatchWithin(), now));
        timers.add(timer(words.text("detail.timer.arrived"), incident, first(assignments, AssignmentStatus.ON_SCENE),
                plan == null ? null : plan.arriveWithin(), now));
        return timers;
    }

    private static Detail.Timer timer(
            String label, Incident incident, Optional<Instant> reached, @Nullable Duration limit, Instant now) {
        Instant end = reached.orElse(incident.closedTime() == null ? now : incident.closedTime());
        Duration taken = Duration.between(incident.reportedTime(), end);
        double fraction = limit == null || limit.isZero() ? 0 : Math.max(0, taken.toMillis() / (double) limit.toMillis());
        return new Detail.Timer(
                label, Words.span(taken), limit == null ? null : Words.span(limit), fraction, reached.isPresent());
    }

    private static Optional<Instant> first(List<Assignment> assignments, AssignmentStatus status) {
        return assignments.stream()
                .map(a -> a.times().get(status.code()))
                .filter(java.util.Objects::nonNull)
                .min(Instant::compareTo);
    }
}
