package uz.posbon.workstation.units;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.workstation.recommend.Recommendation;

/**
 * A unit that works and has not reported for too long. A status is a report, the same one once more too; a position is none, as the vehicle
 * sends it without its crew.
 *
 * @param reported when it reported last
 * @param limit for how long it may say nothing
 */
public record Overdue(Unit unit, Instant reported, Duration limit) {

    /** Every unit that is overdue by the usual limits, the longest silent first. Pure. */
    public static List<Overdue> of(Picture picture, Instant now) {
        return of(picture, OverdueLimits.USUAL, now);
    }

    /** Every unit that is overdue, the longest silent first. Pure. */
    public static List<Overdue> of(Picture picture, OverdueLimits limits, Instant now) {
        return picture.units().values().stream()
                .map(unit -> check(picture, unit, limits, now))
                .flatMap(Stream::ofNullable)
                .sorted(Comparator.comparing(Overdue::reported).thenComparing(overdue -> overdue.unit().id()))
                .toList();
    }

    /** Whether this unit is overdue by the usual limits. Pure. */
    public static boolean is(Picture picture, Unit unit, Instant now) {
        return check(picture, unit, OverdueLimits.USUAL, now) != null;
    }

    /** The unit if it is overdue, else null. */
    static @Nullable Overdue check(Picture picture, Unit unit, OverdueLimits limits, Instant now) {
        Duration limit = limit(picture, unit, limits);
        if (limit == null) {
            return null;
        }
        Instant reported = lastReport(picture, unit);
        return reported.plus(limit).isBefore(now) ? new Overdue(unit, reported, limit) : null;
    }

    /** What burns or leaks asks for its crews more often than the room usually does. */
    private static @Nullable Duration limit(Picture picture, Unit unit, OverdueLimits limits) {
        Incident incident = unit.incidentId() == null || !unit.status().equals(UnitStatus.ON_SCENE) ? null : picture.incidents().get(unit.incidentId());
        Duration asked = incident == null ? null : Recommendation.plan(picture, incident.typeId()).map(ResponsePlan::reportWithin).orElse(null);
        return asked == null ? limits.of(unit.status()) : asked;
    }

    /** For how long it has said nothing. */
    public Duration silent(Instant now) {
        return Duration.between(reported, now);
    }

    private static Instant lastReport(Picture picture, Unit unit) {
        Assignment assignment = unit.assignmentId() == null ? null : picture.assignments().get(unit.assignmentId());
        Collection<Instant> times = assignment == null ? List.of() : assignment.times().values();
        return times.stream().filter(time -> time.isAfter(unit.statusTime())).max(Instant::compareTo).orElse(unit.statusTime());
    }
}
