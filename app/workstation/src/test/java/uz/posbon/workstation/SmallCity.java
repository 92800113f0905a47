package uz.posbon.workstation;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.AlarmText;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.CameraStream;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentStatus;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.shift.Break;
import uz.posbon.sdk.shift.ShiftHandover;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.PresetScene;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallLock;
import uz.posbon.sdk.wall.WallPlace;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Focus;

/** A city small enough to know by heart: one fire, two alarms, four units, three cameras. */
public final class SmallCity {
    public static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    public static final GeoPoint FIRE = new GeoPoint(69.20, 41.28);

    private @Nullable Duration reportWithin;
    public final List<Alarm> alarms = new ArrayList<>();
    public final List<Incident> incidents = new ArrayList<>();
    public final List<Assignment> assignments = new ArrayList<>();
    public final List<Unit> units = new ArrayList<>();
    public final List<UnitPosition> positions = new ArrayList<>();
    public final List<Shift> shifts = new ArrayList<>();
    public final List<LogEntry> entries = new ArrayList<>();
    public final List<Wall> walls = new ArrayList<>();
    public final List<Display> displays = new ArrayList<>();
    public final List<RoomMessage> messages = new ArrayList<>();

    public SmallCity() {
        alarms.add(alarm("a-smoke", 12, Severity.SEVERE, "Smoke on the ninth floor", null));
        alarms.add(alarm("a-panic", 13, Severity.EXTREME, "Panic button", null));
        incidents.add(incident("i-fire", 427));
        unit("E-12", UnitStatus.AVAILABLE, NOW, 69.23, "pump");
        unit("E-01", UnitStatus.AVAILABLE, NOW, 69.21, "pump");
        unit("A-103", UnitStatus.AVAILABLE, NOW, 69.22, "paramedic");
        unit("E-99", UnitStatus.AVAILABLE, NOW.minus(Duration.ofHours(1)), 69.2001, "pump");
    }

    public static Alarm alarm(String id, long number, Severity severity, String title, String incidentId) {
        return new Alarm(
                id, number, 1, "panel", null, MessageStatus.ACTUAL, List.of(Category.FIRE), title, null, severity,
                Urgency.IMMEDIATE, Certainty.LIKELY, title, null, null, FIRE, null, null, null, null, null, Map.of(),
                NOW, NOW, NOW, null, null, null, List.of(), incidentId, null, null, Map.of());
    }

    /** The same, and what it says in one more language. */
    public static Alarm translated(Alarm a, String language, String title) {
        return new Alarm(
                a.id(), a.number(), a.version(), a.source(), a.message(), a.status(), a.categories(), a.event(), a.typeCode(), a.severity(), a.urgency(), a.certainty(),
                a.headline(), a.description(), a.instruction(), a.position(), a.area(), a.areaDescription(), a.siteId(), a.cameraId(), a.zoneId(), a.parameters(),
                a.raisedTime(), a.reportedTime(), a.changedTime(), a.clearance(), a.acknowledgement(), a.shelving(), a.comments(), a.incidentId(), a.groupId(),
                a.nuisance(), List.of(new AlarmText(language, title, title, null, null, null)), a.more());
    }

    public static Incident incident(String id, long number) {
        return new Incident(
                id, number, 3, IncidentStatus.ACTIVE, List.of(), MessageStatus.ACTUAL, "FIRE-DWELLING", Category.FIRE, 1, null,
                "Dwelling fire", null, FIRE, "Chilonzor 9-12", null, null, null, List.of("a-smoke"), List.of(), null,
                NOW.minusSeconds(60), NOW.minusSeconds(50), "operator", null, NOW, null, null, null, Map.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    public void unit(String id, UnitStatus status, Instant seen, double longitude, String... capabilities) {
        units.add(new Unit(id, 1, id, "101", "Engine", Set.of(capabilities), null, status, NOW, null, null, 4, null, null, Map.of()));
        positions.add(new UnitPosition(id, new GeoPoint(longitude, 41.28), seen, null, null));
    }

    public void send(String unitId, AssignmentStatus status) {
        assignments.add(new Assignment("as-" + unitId, 1, "i-fire", unitId, status, Map.of(status.code(), NOW), "operator", null, null, Map.of()));
        units.replaceAll(u -> u.id().equals(unitId)
                ? new Unit(u.id(), 2, u.callSign(), u.agencyId(), u.resourceType(), u.capabilities(), null,
                        new UnitStatus(status.code()), NOW, "i-fire", "as-" + unitId, 4, null, null, Map.of())
                : u);
    }

    /** Says how often its plan asks for crews on scene. */
    public void plan(Duration reportWithin) {
        this.reportWithin = reportWithin;
    }

    /** Says for how long a unit's crew has been on duty. */
    public void onDuty(String unitId, Duration time) {
        units.replaceAll(u -> u.id().equals(unitId)
                ? new Unit(u.id(), 2, u.callSign(), u.agencyId(), u.resourceType(), u.capabilities(), u.stationId(),
                        u.status(), u.statusTime(), u.incidentId(), u.assignmentId(), u.crew(), null, NOW.minus(time), Map.of())
                : u);
    }

    /** Somebody is on shift since an hour; on a break when {@code pause} says why, handing over when {@code offer} says so. */
    public void duty(String operator, String pause, ShiftHandover offer) {
        List<Break> breaks = pause == null ? List.of() : List.of(new Break(NOW.minusSeconds(300), null, pause));
        shifts.add(new Shift("s-" + operator, shifts.size() + 1, 2, operator, NOW.minusSeconds(3600), breaks, offer, null, Map.of()));
    }

    /** The wall {@code hall} with two displays, the first of which shows this scene; locked by {@code locker} unless that is null. */
    public void wall(Scene first, String locker) {
        Scene clock = Scene.of("Clock", new ScenePanel.Clock(Map.of()));
        walls.add(new Wall("hall", 1, "Hall", List.of(new WallPlace(1, "Left"), new WallPlace(2, "Right")),
                List.of(new Preset("night", "Night", null, List.of(new PresetScene(2, clock)))), List.of(), List.of(),
                locker == null ? null : new WallLock(locker, "Briefing", NOW), Map.of()));
        displays.add(new Display("hall", 1, 3, first, List.of(clock), List.of(), NOW, "Sardor", null, Map.of()));
        displays.add(new Display("hall", 2, 1, clock, List.of(), List.of(), NOW, "Sardor", null, Map.of()));
    }

    /** Another state of a wall, its displays as they were. */
    public void wall(Wall changed) {
        walls.removeIf(wall -> wall.id().equals(changed.id()));
        walls.add(changed);
    }

    private static Camera camera(String id, double longitude) {
        return new Camera(id, "Camera " + id, new GeoPoint(longitude, 41.28), null, null, null, false,
                List.of(new CameraStream("Main", URI.create("/x"), null, null, null, null)), null, null, null, Map.of());
    }

    public OperationalPicture picture() {
        ResponsePlan plan = new ResponsePlan("p", "FIRE-DWELLING",
                List.of(new ResponsePlan.Need("pump", 2), new ResponsePlan.Need("paramedic", 1), new ResponsePlan.Need("ladder", 1)),
                List.of(new ResponsePlan.Step("s1", LocalText.of("Call back"))), Duration.ofSeconds(20), Duration.ofSeconds(60),
                Duration.ofMinutes(8), reportWithin, List.of(), Map.of());
        Catalogue catalogue = new Catalogue(Map.of(),
                Map.of("near", camera("near", 69.201), "mid", camera("mid", 69.21), "far", camera("far", 69.3)), Map.of(), Map.of(),
                Map.of("FIRE-DWELLING", new IncidentType("FIRE-DWELLING", LocalText.of("Dwelling fire"), Category.FIRE, null, 1, Map.of())),
                Map.of("p", plan));
        OperationalPicture picture = new OperationalPicture();
        picture.onStart(new PictureState("log", 10, NOW, alarms, incidents, assignments, entries, units, positions, catalogue, shifts, walls, displays, messages, null, List.of()));
        picture.onConnection(new ConnectionState.Live(Duration.ofMillis(12)));
        return picture;
    }

    public DeskState desk(Focus focus) {
        Picture now = picture().snapshot();
        return new DeskState(now, List.of(), now, focus, NOW, new Journeys(), "desk", "Dilnoza", Role.KNOWN);
    }
}
