package uz.posbon.backend.city;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.unit.NewUnit;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;

/**
 * The city's crews: they stand at their stations or patrol, turn out when they are told, drive along the streets, work, go home, and are held up where
 * somebody wants that. They know neither client nor clock. The same random numbers and the same pictures at the same times give the same reports; what a
 * crew does about an assignment depends on no other crew, and goes on when they are made anew of a picture. Not thread-safe.
 */
public final class Crews {
    /** A status a crew reports about its assignment. */
    public record Report(String unitId, String assignmentId, AssignmentStatus status, Instant time) {}

    /** A while in which a crew comes no further. */
    private record Hold(Instant from, Instant until) {
        Duration before(Instant time) {
            Instant end = until.isBefore(time) ? until : time;
            return end.isAfter(from) ? Duration.between(from, end) : Duration.ZERO;
        }
    }

    /** One that is held up lives on behind: its own time stood still meanwhile. */
    private static final class Crew {
        final CityUnit unit;
        private final List<Hold> holds = new ArrayList<>();

        Crew(CityUnit unit) {
            this.unit = unit;
        }

        /** The last word counts: whoever is held anew is held no longer for what came before. */
        void hold(Instant from, Instant until) {
            holds.replaceAll(hold -> hold.until().isAfter(from) ? new Hold(hold.from(), from) : hold);
            holds.add(new Hold(from, until));
        }

        Instant time(Instant now) {
            return now.minus(holds.stream().map(hold -> hold.before(now)).reduce(Duration.ZERO, Duration::plus));
        }

        /** When it reached, by its own time, what the assignment says it has. */
        Instant since(Assignment assignment, Instant now) {
            Instant said = assignment.times().getOrDefault(assignment.status().code(), now);
            Instant told = assignment.heldUntil();
            Instant since = told != null && told.isAfter(said) && assignment.status().equals(AssignmentStatus.DISPATCHED) ? told : said;
            return time(since.isAfter(now) ? now : since);
        }
    }

    private final Map<String, Crew> crews = new LinkedHashMap<>();
    private final long seed;

    private Crews(long seed) {
        this.seed = seed;
    }

    Crews(CitySeed city, Random random) {
        this(random.nextLong());
        List<GeoPoint> hospitals = hospitals(city.sites());
        for (CityFile.SeedUnit u : city.units()) {
            GeoPoint home = u.unit().position();
            if (home != null) {
                crews.put(u.id(), new Crew(new CityUnit(u.id(), u.unit(), home, city.streets(), hospitals, seed)));
            }
        }
    }

    /** The crews of the sample city, at home. */
    public static Crews ofTheCity(Random random) {
        return new Crews(CitySeed.read(), random);
    }

    /** The crews of a room, where they were and at what they were. A unit that never said where it was has none. */
    public static Crews of(PictureState room, Random random) {
        Crews crews = new Crews(random.nextLong());
        CitySeed city = CitySeed.read();
        List<GeoPoint> hospitals = hospitals(room.catalogue().sites().values());
        Map<String, GeoPoint> there = room.positions().stream().collect(Collectors.toMap(UnitPosition::unitId, UnitPosition::point, (a, b) -> b));
        for (Unit u : room.units().stream().sorted(Comparator.comparing(Unit::id)).toList()) {
            Site station = u.stationId() == null ? null : room.catalogue().sites().get(u.stationId());
            GeoPoint here = there.get(u.id());
            GeoPoint home = station == null ? here : station.position();
            if (home != null) {
                NewUnit facts = new NewUnit(u.callSign(), u.agencyId(), u.resourceType(), u.capabilities(), u.stationId(), home, u.crew(), u.phone());
                crews.crews.put(u.id(), new Crew(new CityUnit(u.id(), facts, home, city.streets(), hospitals, crews.seed)));
                crews.standAt(u.id(), here == null ? home : here);
            }
        }
        return crews;
    }

    private static List<GeoPoint> hospitals(Collection<Site> sites) {
        return sites.stream().filter(s -> s.kind().equals("Hospital")).sorted(Comparator.comparing(Site::id)).map(Site::position).toList();
    }

    /** Takes up where units were left. */
    public void place(Picture picture) {
        picture.positions().values().forEach(position -> standAt(position.unitId(), position.point()));
    }

    /** The unit stands there now, whatever it was about. Nothing where there is no such crew. */
    public void standAt(String unitId, GeoPoint point) {
        Crew crew = crews.get(unitId);
        if (crew != null) {
            crew.unit.standAt(point);
        }
    }

    /** Where the unit is; null where there is no such crew. */
    public @Nullable GeoPoint position(String unitId, Instant now) {
        Crew crew = crews.get(unitId);
        return crew == null ? null : crew.unit.position(now).point();
    }

    /** From {@code from} a crew comes no further before {@code until}, whatever it is about; an earlier moment lets it go on. Nothing where there is no such crew. */
    public void hold(String unitId, Instant from, Instant until) {
        Crew crew = crews.get(unitId);
        if (crew != null) {
            crew.hold(from, until);
        }
    }

    /** Lets time pass; {@code picture} is the newest there is. What crews report because of it, in the order of the units. */
    public List<Report> step(Picture picture, Instant now) {
        Map<String, Assignment> open = open(picture, now);
        List<Report> reports = new ArrayList<>();
        for (Crew crew : crews.values()) {
            Instant time = crew.time(now);
            Assignment assignment = open.get(crew.unit.id());
            crew.unit.wanted(assignment, scene(picture, assignment), assignment == null ? time : crew.since(assignment, now), time);
            crew.unit.tick(time).filter(r -> isNews(r, assignment))
                    .ifPresent(r -> reports.add(new Report(crew.unit.id(), r.assignmentId(), r.status(), now)));
        }
        return reports;
    }

    /** Where units are: all of them, or those that move. */
    public List<UnitPosition> positions(Instant now, boolean all) {
        return crews.values().stream().map(crew -> crew.unit).filter(u -> all || u.isMoving()).map(u -> u.position(now)).toList();
    }

    /** An operator may have been told by radio and said so before the crew did. */
    private static boolean isNews(CityUnit.Report report, @Nullable Assignment known) {
        return known == null || Mission.Stage.of(report.status()).compareTo(Mission.Stage.of(known.status())) > 0;
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
}
