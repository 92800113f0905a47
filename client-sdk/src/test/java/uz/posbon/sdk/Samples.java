package uz.posbon.sdk;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uz.posbon.sdk.alarm.Acknowledgement;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.Clearance;
import uz.posbon.sdk.alarm.MessageId;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.CameraControl;
import uz.posbon.sdk.catalogue.CameraStream;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentStatus;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.message.MessageKind;
import uz.posbon.sdk.message.Receipt;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.room.AlarmFigures;
import uz.posbon.sdk.room.Coverage;
import uz.posbon.sdk.room.HourFlow;
import uz.posbon.sdk.room.LoadBand;
import uz.posbon.sdk.room.OpenCases;
import uz.posbon.sdk.room.OperatorLoad;
import uz.posbon.sdk.room.ResponseStep;
import uz.posbon.sdk.room.ResponseTimes;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.Tally;
import uz.posbon.sdk.room.TimeSpan;
import uz.posbon.sdk.room.UnitFigures;
import uz.posbon.sdk.shift.Break;
import uz.posbon.sdk.shift.HandoverNote;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.shift.ShiftHandover;
import uz.posbon.sdk.shift.ShiftStatistics;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.training.EntryKind;
import uz.posbon.sdk.training.SessionState;
import uz.posbon.sdk.training.Trainee;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.PresetScene;
import uz.posbon.sdk.wall.RuleScene;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.SceneLayout;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallHold;
import uz.posbon.sdk.wall.WallLock;
import uz.posbon.sdk.wall.WallPlace;
import uz.posbon.sdk.wall.WallRule;
import uz.posbon.sdk.wall.WallSchedule;
import uz.posbon.sdk.wall.WallTour;

/** Small valid records for tests. */
public final class Samples {
    public static final Instant TIME = Instant.parse("2026-11-24T09:00:00Z");

    private Samples() {}

    public static Alarm alarm(String id, boolean active, boolean acknowledged, String incidentId) {
        return new Alarm(
                id, 12, 1, "fire-panel-17", null, MessageStatus.ACTUAL, List.of(Category.FIRE), "Smoke", "ALRF",
                Severity.SEVERE, Urgency.IMMEDIATE, Certainty.LIKELY, "Smoke, 9 floors", null, null,
                new GeoPoint(69.2797, 41.3111), null, null, null, null, null, Map.of("loop", "4"), TIME, TIME, TIME,
                active ? null : new Clearance(TIME, "panel"), acknowledged ? new Acknowledgement(TIME, "operator") : null,
                null, List.of(), incidentId, null, null, Map.of());
    }

    public static Incident incident(String id, boolean open, String... alarmIds) {
        return new Incident(
                id, 427, 1, open ? IncidentStatus.ACTIVE : IncidentStatus.CLOSED, List.of(), MessageStatus.ACTUAL,
                "FIRE-DWELLING", Category.FIRE, 1, null, "Dwelling fire", null, new GeoPoint(69.2, 41.3), null, null, null, null,
                List.of(alarmIds), List.of(), null, TIME, TIME, "operator", null, TIME,
                open ? null : TIME, open ? null : "operator", null, Map.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    public static Assignment assignment(String id, String incidentId, String unitId, AssignmentStatus status) {
        return new Assignment(id, 1, incidentId, unitId, status, Map.of(status.code(), TIME), "operator", null, null, Map.of());
    }

    public static Unit unit(String id) {
        return new Unit(id, 1, id, "103", "GroundALSAmbulance", Set.of("paramedic"), null, UnitStatus.AVAILABLE, TIME,
                null, null, 3, null, null, Map.of());
    }

    /** An open shift with a break behind it and nothing offered. */
    public static Shift shift(String id, String operator) {
        return new Shift(id, 12, 3, operator, TIME, List.of(new Break(TIME, TIME.plusSeconds(60), "lunch")), null, null, Map.of());
    }

    /** A shift whose cases were offered to {@code to}; over when {@code accepted}. */
    public static Shift handedOver(String id, String operator, String to, boolean accepted) {
        ShiftHandover handover = new ShiftHandover(to, "Quiet", List.of("i0"), List.of(new HandoverNote("i0", "Gas is closed")), TIME,
                accepted ? TIME.plusSeconds(5) : null, accepted ? to : null);
        return new Shift(id, 12, accepted ? 3 : 2, operator, TIME, List.of(), handover, accepted ? TIME.plusSeconds(5) : null, Map.of());
    }

    /** A wall of two displays with one of everything. */
    public static Wall wall(String id) {
        return new Wall(id, 3, "Hall", List.of(new WallPlace(1, "Left"), new WallPlace(2, "Right")),
                List.of(new Preset("night", "Night", "F9", List.of(new PresetScene(1, Scene.of("Clock", new ScenePanel.Clock(Map.of())))))),
                List.of(new WallRule("p1", "Priority 1", 1, List.of(Category.FIRE), List.of("z1"), 2, RuleScene.MAP_AND_CAMERAS)),
                List.of(new WallSchedule("evening", "night", List.of("22:00"), List.of(1, 7), "Asia/Tashkent")),
                new WallLock("Dilnoza", "The minister is here", TIME), Map.of("x-frame", 4));
    }

    /** A display whose scenes hold a panel of every kind. */
    public static Display display(String wallId, int number) {
        Scene four = new Scene("Four", SceneLayout.GRID, List.of(
                new ScenePanel.Map(new GeoPoint(69.2, 41.3), 14.0, List.of("alarms"), true, "i0", Map.of("x-tilt", 30)),
                new ScenePanel.Cameras("2x2", List.of("c1", "c2"), null, Map.of()),
                new ScenePanel.Queue(ScenePanel.Queue.ALARMS, "fire", Map.of()),
                new ScenePanel.Figures(List.of("incidents.open"), Map.of())));
        Scene others = new Scene("Others", SceneLayout.MAIN, List.of(
                new ScenePanel.Units(null, Map.of()), new ScenePanel.Message("Shift change", Severity.MINOR, Map.of()),
                new ScenePanel.Picture("i0", "f1", "ab".repeat(32), Map.of()), new ScenePanel.Unknown("hologram", Map.of("depth", 3))));
        return new Display(wallId, number, 5, four, List.of(others), List.of(new WallHold("i0", "Priority 1", others)), TIME, "rule:Priority 1",
                new WallTour(List.of("night"), 20, 0, TIME.plusSeconds(20), "Dilnoza", null), Map.of());
    }

    /** A message two are waited for, one of whom has taken note. */
    public static RoomMessage message(String id, long number) {
        return new RoomMessage(id, number, 2, MessageKind.BROADCAST, "Water is off", "Olim", TIME, true, List.of(), List.of("Dilnoza", "Sardor"),
                List.of(new Receipt("Sardor", TIME.plusSeconds(4))), "i0", List.of("w1/2"), null, Map.of("x-urgent", true));
    }

    /** A session somebody has joined. */
    public static TrainingSession training(long version) {
        return new TrainingSession("t1", version, "school-fire", new LocalText(Map.of("en", "School fire")), 7, SessionState.RUNNING, 2, TIME, null,
                List.of(new Trainee("Dilnoza", TIME.plusSeconds(3))), Map.of("x-room", "2"));
    }

    public static TrainingEntry trainingEntry(long number) {
        return new TrainingEntry("te" + number, number, EntryKind.MARK, TIME.plusSeconds(number), "Olim", null, null, List.of(), "Dilnoza", "Radio", 80, null, null,
                Map.of());
    }

    public static ShiftStatistics statistics(String shiftId) {
        return new ShiftStatistics(shiftId, TIME, TIME.plusSeconds(3600), 5, Duration.ofSeconds(12), Duration.ofSeconds(48), 2, 3, null, 1,
                Duration.ofMinutes(10));
    }

    public static LogEntry logEntry(long sequence, String incidentId) {
        return new LogEntry(sequence, incidentId, TIME, TIME, "operator", "incident.noted", "Guard called back", Map.of());
    }

    public static NewAlarm newAlarm() {
        return new NewAlarm("fire-panel-17", new MessageId("m1", "panel", TIME), MessageStatus.ACTUAL, List.of(Category.FIRE), "Smoke", "ALRF",
                Severity.SEVERE, Urgency.IMMEDIATE, Certainty.LIKELY, "Smoke", null, null, new GeoPoint(69.2, 41.3), AREA, "Block 9",
                "s1", "c1", Map.of("loop", "4"), TIME);
    }

    public static final GeoShape AREA = new GeoShape(List.of(new GeoShape.Polygon(List.of(List.of(
            new GeoPoint(69, 41), new GeoPoint(70, 41), new GeoPoint(70, 42), new GeoPoint(69, 41))))));

    public static final LocalText NAME = new LocalText(Map.of("uz-Cyrl", "Тез ёрдам", "ru", "Скорая", "en", "Ambulance"));

    public static Agency agency() {
        return new Agency("103", NAME, "103", "Ambulance", Map.of());
    }

    public static Camera camera() {
        return new Camera("c1", "Square, north", new GeoPoint(69.2, 41.3), 180.0, 70.0, 120.0, true,
                List.of(new CameraStream("Main", URI.create("cameras/c1/live.ts"), 1280, 720, "H264", "VLC")), new CameraControl("Onvif", URI.create("http://10.0.0.1/onvif/device_service"), "p1"), "102", "s1", Map.of());
    }

    public static Site site() {
        return new Site("s1", LocalText.of("Station 1"), "Station", new GeoPoint(69.2, 41.3), "Amir Temur 1", "z1", "103", "+998", Map.of());
    }

    public static Zone zone() {
        return new Zone("z1", NAME, "District", AREA, null, Map.of());
    }

    public static IncidentType incidentType() {
        return new IncidentType("FIRE-DWELLING", NAME, Category.FIRE, "FSTRU", 1, Map.of());
    }

    public static ResponsePlan responsePlan() {
        return new ResponsePlan("rp1", "FIRE-DWELLING", List.of(new ResponsePlan.Need("engine", 2)),
                List.of(new ResponsePlan.Step("gas", NAME)), Duration.ofMinutes(1), Duration.ofSeconds(90), null, Duration.ofMinutes(10), List.of(), Map.of());
    }

    public static Catalogue catalogue() {
        return new Catalogue(Map.of("103", agency()), Map.of("c1", camera()), Map.of("s1", site()), Map.of("z1", zone()),
                Map.of("FIRE-DWELLING", incidentType()), Map.of("rp1", responsePlan()));
    }

    public static PictureState picture(long sequence) {
        return picture("log-1", sequence);
    }

    public static PictureState picture(String log, long sequence) {
        return new PictureState(log, sequence, TIME, List.of(alarm("a0", true, false, null)), List.of(incident("i0", true)),
                List.of(assignment("as0", "i0", "A-103", AssignmentStatus.EN_ROUTE)), List.of(logEntry(1, "i0")), List.of(unit("A-103")),
                List.of(new UnitPosition("A-103", new GeoPoint(69.2, 41.3), TIME, 90.0, 11.5)), catalogue(), List.of(shift("s0", "Dilnoza")),
                List.of(wall("w1")), List.of(display("w1", 2)), List.of(message("m0", 1)),
                training(1), List.of(trainingEntry(1)));
    }

    /** A durable event of {@code kind} about {@code subject}. */
    public static Envelope envelope(long sequence, String kind, String subject, String incidentId) {
        return new Envelope("e" + sequence, sequence, Envelope.PREFIX + kind, "/posbon/log-1", subject, TIME, TIME.plusMillis(sequence),
                "operator", incidentId, null);
    }

    /** Telemetry of {@code kind} about {@code subject}. */
    public static Envelope telemetry(String kind, String subject) {
        return new Envelope("t", 0, Envelope.PREFIX + kind, "/posbon/log-1", subject, TIME, TIME, "", null, null);
    }

    public static RoomFigures roomFigures() {
        TimeSpan hour = new TimeSpan(TIME.minusSeconds(3600), TIME, 12, Duration.ofSeconds(48), Duration.ofSeconds(130), 11, 2, Duration.ofSeconds(90), Duration.ofMinutes(5));
        TimeSpan nothing = new TimeSpan(TIME.minusSeconds(3600), TIME, 0, null, null, 0, 0, null, null);
        return new RoomFigures(
                TIME, 4711, "s1", new OpenCases(1, List.of(new Tally("1", 1)), List.of(new Tally("Fire", 1)), List.of(new Tally(Tally.NONE, 1))),
                List.of(new ResponseTimes(ResponseStep.DISPATCH, hour, null, nothing, 1, 0)),
                new UnitFigures(2, List.of(new Tally("Available", 2)), List.of(new Coverage("yunusobod", 2, 2))),
                List.of(new OperatorLoad("Dilnoza", "s1", TIME, false, 3, LoadBand.of(3), 1, null)),
                new AlarmFigures(4, 20, false, 1, 0, 1, 0, 0, 12, 1), List.of(new HourFlow(TIME, 4, 1, 0)), Map.of());
    }
}
