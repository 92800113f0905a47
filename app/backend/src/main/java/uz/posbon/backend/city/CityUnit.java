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
    private final long seed;
    private final Random wandering;
    private Route.Fix fix;
    private @Nullable Journey journey;
    private @Nullable Mission mission;
    private @Nullable Instant idleUntil;
    private @Nullable String finished;

    CityUnit(String id, NewUnit facts, GeoPoint home, StreetGraph streets, List<GeoPoint> hospitals, long seed) {
        this.id = id;
        patrols = facts.capabilities().contains("patrol") && (facts.crew() == null || facts.crew() <= 3);
        transports = facts.capabilities().contains("transport");
        this.home = home;
        this.streets = streets;
        this.hospitals = hospitals;
        this.seed = seed;
        wandering = new Random(mixed(id));
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

    /**
     * What the room has for this unit now; null when nothing. Saying the same again changes nothing.
     *
     * @param since when the unit reached the status it has there
     */
    void wanted(@Nullable Assignment assignment, @Nullable GeoPoint scene, Instant since, Instant now) {
        if (assignment == null || assignment.id().equals(finished)) {
            if (mission != null) {
                mission = null;
                drive(home, UNHURRIED, now);
            }
        } else if (mission == null || !mission.assignmentId().equals(assignment.id())) {
            begin(assignment, scene == null ? fix.point() : scene, since, now);
        }
    }

    private void begin(Assignment assignment, GeoPoint scene, Instant since, Instant now) {
        journey = null;
        fix = new Route.Fix(fix.point(), fix.course(), 0, true);
        Mission.Stage stage = Mission.Stage.of(assignment.status());
        Mission begun = new Mission(assignment.id(), scene, stage, end(stage, assignment.id(), since));
        mission = begun;
        switch (stage) {
            case EN_ROUTE -> drive(scene, 1, now);
            case TRANSPORTING -> drive(nearestHospital(), 1, now);
            case TURNING_OUT, ON_SCENE, AT_DESTINATION, DONE -> { }
        }
    }

    /** When a stage ends by itself; null for one that does not. Drawn of the assignment, so that whoever takes it up later comes to the same. */
    private @Nullable Instant end(Mission.Stage stage, String assignmentId, Instant since) {
        Random chance = new Random(mixed(assignmentId));
        int turningOut = 4 + chance.nextInt(8);
        boolean carries = transports && !hospitals.isEmpty() && chance.nextDouble() < TRANSPORTS;
        int onScene = 90 + chance.nextInt(150);
        int handingOver = 60 + chance.nextInt(90);
        return switch (stage) {
            case TURNING_OUT -> since.plusSeconds(turningOut);
            case ON_SCENE -> carries ? since.plusSeconds(onScene) : null;
            case AT_DESTINATION -> since.plusSeconds(handingOver);
            case EN_ROUTE, TRANSPORTING, DONE -> null;
        };
    }

    private long mixed(String of) {
        return seed * 31 + of.hashCode();
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
                    return reach(current, Mission.Stage.EN_ROUTE, now);
                }
            }
            case EN_ROUTE -> {
                if (arrived) {
                    return reach(current, Mission.Stage.ON_SCENE, now);
                }
            }
            case ON_SCENE -> {
                if (current.isOver(now)) {
                    drive(nearestHospital(), 1, now);
                    return reach(current, Mission.Stage.TRANSPORTING, now);
                }
            }
            case TRANSPORTING -> {
                if (arrived) {
                    return reach(current, Mission.Stage.AT_DESTINATION, now);
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

    private Optional<Report> reach(Mission current, Mission.Stage stage, Instant now) {
        Mission next = current.in(stage, end(stage, current.assignmentId(), now));
        mission = next;
        return Optional.of(new Report(next.assignmentId(), next.stage().status, now));
    }

    private void idle(Instant now) {
        if (journey != null || !patrols) {
            return;
        }
        if (idleUntil == null) {
            idleUntil = now.plusSeconds(wandering.nextInt(90));
        } else if (!now.isBefore(idleUntil)) {
            idleUntil = null;
            drive(streets.corners().get(wandering.nextInt(streets.corners().size())), UNHURRIED, now);
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
