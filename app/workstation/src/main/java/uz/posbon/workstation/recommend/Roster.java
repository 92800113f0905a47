package uz.posbon.workstation.recommend;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;

/** All units of the picture from where a case is, nearest first; ways are asked for only where they can matter. */
final class Roster {
    /** No vehicle is faster on a straight line, whatever street it takes. */
    private static final double FASTEST_METRES_PER_SECOND = 40;

    /** Travel times are remembered for places this near to each other. */
    private static final double BLUR_METRES = 30;

    private final Picture picture;
    private final @Nullable GeoPoint scene;
    private final @Nullable String leading;
    private final Journeys journeys;
    private final Instant now;
    private final List<Standing> nearestFirst;

    /** @param leading kind of the agency that leads such cases; null where none does */
    Roster(Picture picture, @Nullable GeoPoint scene, @Nullable String leading, Journeys journeys, Instant now) {
        this.picture = picture;
        this.scene = scene;
        this.leading = leading;
        this.journeys = journeys;
        this.now = now;
        this.nearestFirst = picture.units().values().stream()
                .map(unit -> Standing.of(picture, unit, scene, now))
                .sorted(Standing.BY_DISTANCE)
                .toList();
    }

    Instant now() {
        return now;
    }

    Stream<Standing> nearestFirst() {
        return nearestFirst.stream();
    }

    /** The best free units with a capability, best first, at most {@code most}. */
    List<Candidate> best(String capability, int most) {
        PriorityQueue<Candidate> best = new PriorityQueue<>(most + 1, Candidate.ORDER.reversed());
        for (Standing standing : nearestFirst) {
            if (!standing.isFree() || !standing.can(capability)) {
                continue;
            }
            if (best.size() == most && soonestMillis(standing) > best.element().weightMillis()) {
                break;
            }
            best.add(candidate(standing));
            if (best.size() > most) {
                best.remove();
            }
        }
        return best.stream().sorted(Candidate.ORDER).toList();
    }

    private static double soonestMillis(Standing standing) {
        return Math.max(0, standing.metres() - BLUR_METRES) / FASTEST_METRES_PER_SECOND * 1000;
    }

    private Candidate candidate(Standing standing) {
        Unit unit = standing.unit();
        Duration onDuty = Fatigue.onDuty(unit, now);
        return new Candidate(
                unit, travel(standing), Fatigue.isOver(Fatigue.TIRED, onDuty) ? onDuty : null, Leading.isOther(picture, unit, leading));
    }

    /** Its way to the case from where it was last; null when either place is unknown. */
    @Nullable Travel travel(Standing standing) {
        return scene == null || standing.position() == null ? null : journeys.between(standing.position().point(), scene);
    }

    /** What speaks against a unit with the right capability that is neither sent nor picked; null when it is just farther away. */
    @Nullable Reason against(Standing standing) {
        Unit unit = standing.unit();
        if (!standing.isAvailable()) {
            var incident = unit.incidentId() == null ? null : picture.incidents().get(unit.incidentId());
            return new Reason.Busy(unit.status(), incident == null ? null : (Long) incident.number());
        }
        if (standing.stale()) {
            return new Reason.Stale(standing.position() == null ? null : standing.position().time());
        }
        Duration onDuty = Fatigue.onDuty(unit, now);
        if (onDuty != null && Fatigue.isOver(Fatigue.TIRED, onDuty)) {
            return new Reason.Tired(onDuty);
        }
        return Leading.isOther(picture, unit, leading) ? new Reason.OtherAgency(unit.agencyId()) : null;
    }
}
