package uz.posbon.backend.city;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.UnitPosition;

/** The city as time passes: reads the picture, moves the units, lets things happen. Not thread-safe. */
final class CityLife {
    /** A room that nobody works in is not buried. */
    private static final int MOST_ALARMS = 120;
    private static final Duration POSITIONS_EVERY = Duration.ofSeconds(2);
    private static final Duration STANDING_EVERY = Duration.ofSeconds(20);

    private record Clearing(String alarmId, Instant due) {}

    private final Map<String, CityUnit> units = new HashMap<>();
    private final List<Clearing> clearings = new ArrayList<>();
    private final AlarmGenerator generator;
    private final Reports reports;
    private Instant nextAlarm;
    private Instant nextPositions;
    private Instant nextStanding;
    private boolean placed;

    CityLife(CitySeed city, Reports reports, Random random, Instant start) {
        this.reports = reports;
        generator = new AlarmGenerator(city, random);
        List<GeoPoint> hospitals = city.sites().stream().filter(s -> s.kind().equals("Hospital")).map(Site::position).toList();
        for (CityFile.SeedUnit u : city.units()) {
            GeoPoint home = u.unit().position();
            if (home != null) {
                units.put(u.id(), new CityUnit(u.id(), u.unit(), home, city.streets(), hospitals, random));
            }
        }
        nextAlarm = start.plusSeconds(3);
        nextPositions = start;
        nextStanding = start;
    }

    /** One step; {@code picture} is the newest there is. */
    void step(Picture picture, Instant now) {
        if (picture.log().isEmpty()) {
            return;
        }
        place(picture);
        Map<String, Assignment> open = open(picture, now);
        for (CityUnit unit : units.values()) {
            Assignment assignment = open.get(unit.id());
            unit.wanted(assignment, scene(picture, assignment), now);
            unit.tick(now).filter(r -> isNews(r, assignment)).ifPresent(this::report);
        }
        happen(picture, now);
        if (reports.send()) {
            positions(now);
        }
    }

    /** An operator may have been told by radio and said so before the crew did. */
    private static boolean isNews(CityUnit.Report report, @Nullable Assignment known) {
        return known == null || Mission.Stage.of(report.status()).compareTo(Mission.Stage.of(known.status())) > 0;
    }

    private void report(CityUnit.Report report) {
        reports.add(client -> client.incidents().status(report.assignmentId(), report.status(), report.time()));
    }

    private void place(Picture picture) {
        if (placed) {
            return;
        }
        placed = true;
        for (UnitPosition position : picture.positions().values()) {
            CityUnit unit = units.get(position.unitId());
            if (unit != null) {
                unit.standAt(position.point());
            }
        }
    }

    /** What units have been told; one that is still held has not. */
    private static Map<String, Assignment> open(Picture picture, Instant now) {
        Map<String, Assignment> open = new HashMap<>();
        for (Assignment assignment : picture.assignments().values()) {
            if (assignment.isOpen() && !assignment.isHeld(now)) {
                open.merge(assignment.unitId(), assignment, (a, b) -> dispatched(a).isAfter(dispatched(b)) ? a : b);
            }
        }
        return open;
    }

    private static Instant dispatched(Assignment assignment) {
        return assignment.times().values().stream().min(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private static @Nullable GeoPoint scene(Picture picture, @Nullable Assignment assignment) {
        Incident incident = assignment == null ? null : picture.incidents().get(assignment.incidentId());
        return incident == null ? null : incident.position();
    }

    private void happen(Picture picture, Instant now) {
        if (!now.isBefore(nextAlarm)) {
            nextAlarm = now.plus(generator.pause());
            if (picture.alarms().size() < MOST_ALARMS) {
                raise(generator.next(now), now);
            }
        }
        for (Iterator<Clearing> i = clearings.iterator(); i.hasNext(); ) {
            Clearing clearing = i.next();
            if (!now.isBefore(clearing.due())) {
                i.remove();
                Alarm alarm = picture.alarms().get(clearing.alarmId());
                if (alarm != null && alarm.isActive()) {
                    reports.add(client -> client.alarms().clear(alarm.id()));
                }
            }
        }
    }

    private void raise(Happening happening, Instant now) {
        reports.add(client -> {
            Alarm raised = client.alarms().raise(happening.alarm());
            if (happening.clearsAfter() != null) {
                clearings.add(new Clearing(raised.id(), now.plus(happening.clearsAfter())));
            }
        });
    }

    private void positions(Instant now) {
        if (now.isBefore(nextPositions)) {
            return;
        }
        boolean all = !now.isBefore(nextStanding);
        List<UnitPosition> moved = units.values().stream().filter(u -> all || u.isMoving()).map(u -> u.position(now)).toList();
        nextPositions = now.plus(POSITIONS_EVERY);
        if (all) {
            nextStanding = now.plus(STANDING_EVERY);
        }
        if (!moved.isEmpty()) {
            reports.add(client -> client.units().positions(moved));
            reports.send();
        }
    }
}
