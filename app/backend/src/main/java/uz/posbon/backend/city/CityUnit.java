package uz.posbon.backend.city;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.unit.NewUnit;
import uz.posbon.sdk.unit.UnitPosition;

/**
 * One crew: stands at its station or patrols, turns out when it is assigned, drives, works, goes home. It knows
 * neither client nor clock; whoever owns it tells it the time and what the room wants. Not thread-safe.
 */
final class CityUnit {
    private static final double UNHURRIED = 0.6;
    private static final double TRANSPORTS = 0.6;

    /** A status the crew reports about its assignment. */
    record Report(String assignmentId, AssignmentStatus status, Instant time) {}

    private final String id;
    private final boolean patrols;
    private final boolean transports;
    private final GeoPoint home;
    private final StreetGraph streets;
    private final List<GeoPoint> hospitals;
    private final Random random;
    private Route.Fix fix;
    private @Nullable Journey journey;
    private @Nullable Mission mission;
    private @Nullable Instant idleUntil;
    private @Nullable String finished;

    CityUnit(String id, NewUnit facts, GeoPoint home, StreetGraph streets, List<GeoPoint> hospitals, Random random) {
        this.id = id;
        patrols = facts.capabilities().contains("patrol") && (facts.crew() == null || facts.crew() <= 3);
        transports = facts.capabilities().contains("transport");
        this.home = home;
        this.streets = streets;
        this.hospitals = hospitals;
        this.random = random;
        fix = new Route.Fix(home, 0, 0, true);
    }

    String id() {
        return id;
    }

    boolean isMoving() {
        return journey != null;
    }

    UnitPosition position(Instant now) {
        return new UnitPosition(id, fix.point(), now, fix.course(), fix.speed());
    }

    /** Takes up where an earlier run of the city left the unit. */
    void standAt(GeoPoint point) {
        fix = new Route.Fix(point, 0, 0, true);
        journey = null;
    }

    /** What the room has for this unit now; null when nothing. Saying the same again changes nothing. */
    void wanted(@Nullable Assignment assignment, @Nullable GeoPoint scene, Instant now) {
        if (assignment == null || assignment.id().equals(finished)) {
            if (mission != null) {
                mission = null;
                drive(home, UNHURRIED, now);
            }
        } else if (mission == null || !mission.assignmentId().equals(assignment.id())) {
            begin(assignment, scene == null ? fix.point() : scene, now);
        }
    }

    private void begin(Assignment assignment, GeoPoint scene, Instant now) {
        journey = null;
        fix = new Route.Fix(fix.point(), fix.course(), 0, true);
        Mission.Stage stage = Mission.Stage.of(assignment.status());
        Mission begun = new Mission(assignment.id(), scene, stage, null);
        mission = begun;
        switch (stage) {
            case TURNING_OUT -> mission = begun.in(stage, now.plusSeconds(4 + random.nextInt(8)));
            case EN_ROUTE -> drive(scene, 1, now);
            case TRANSPORTING -> drive(nearestHospital(), 1, now);
            case AT_DESTINATION -> mission = begun.in(stage, now.plusSeconds(60));
            case ON_SCENE, DONE -> { }
        }
    }

    /** Lets time pass up to {@code now}; the status the crew reports because of it, if any. */
    Optional<Report> tick(Instant now) {
        boolean arrived = false;
        if (journey != null) {
            fix = journey.at(now);
            arrived = fix.arrived();
            journey = arrived ? null : journey;
        }
        if (mission != null) {
            return pursue(mission, arrived, now);
        }
        idle(now);
        return Optional.empty();
    }

    private Optional<Report> pursue(Mission current, boolean arrived, Instant now) {
        switch (current.stage()) {
            case TURNING_OUT -> {
                if (current.isOver(now)) {
                    drive(current.scene(), 1, now);
                    return reach(current.in(Mission.Stage.EN_ROUTE, null), now);
                }
            }
            case EN_ROUTE -> {
                if (arrived) {
                    boolean carries = transports && !hospitals.isEmpty() && random.nextDouble() < TRANSPORTS;
                    return reach(current.in(Mission.Stage.ON_SCENE, carries ? now.plusSeconds(90 + random.nextInt(150)) : null), now);
                }
            }
            case ON_SCENE -> {
                if (current.isOver(now)) {
                    drive(nearestHospital(), 1, now);
                    return reach(current.in(Mission.Stage.TRANSPORTING, null), now);
                }
            }
            case TRANSPORTING -> {
                if (arrived) {
                    return reach(current.in(Mission.Stage.AT_DESTINATION, now.plusSeconds(60 + random.nextInt(90))), now);
                }
            }
            case AT_DESTINATION -> {
                if (current.isOver(now)) {
                    finished = current.assignmentId();
                    drive(home, UNHURRIED, now);
                    mission = null;
                    return Optional.of(new Report(current.assignmentId(), AssignmentStatus.CLEARED, now));
                }
            }
            case DONE -> { }
        }
        return Optional.empty();
    }

    private Optional<Report> reach(Mission next, Instant now) {
        mission = next;
        return Optional.of(new Report(next.assignmentId(), next.stage().status, now));
    }

    private void idle(Instant now) {
        if (journey != null || !patrols) {
            return;
        }
        if (idleUntil == null) {
            idleUntil = now.plusSeconds(random.nextInt(90));
        } else if (!now.isBefore(idleUntil)) {
            idleUntil = null;
            drive(streets.corners().get(random.nextInt(streets.corners().size())), UNHURRIED, now);
        }
    }

    private void drive(GeoPoint goal, double pace, Instant now) {
        journey = new Journey(streets.route(fix.point(), goal), now, pace);
    }

    private GeoPoint nearestHospital() {
        GeoPoint here = fix.point();
        return hospitals.stream().min(Comparator.comparingDouble(h -> h.metresTo(here))).orElse(home);
    }
}
