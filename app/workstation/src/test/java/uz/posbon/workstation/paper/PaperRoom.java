package uz.posbon.workstation.paper;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Caller;
import uz.posbon.sdk.incident.ChecklistMark;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentStatus;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.incident.StepOutcome;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.Words;

/** A room with two open incidents, one of them with everything a sheet can say, and as many more as a test wants. */
final class PaperRoom {
    static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Map<String, LocalText> NAMES = Map.of(
            "FIRE", new LocalText(Map.of("en", "Dwelling fire", "ru", "Пожар в жилом доме", "uz-Latn", "Turar joy yongʻini", "uz-Cyrl", "Турар жой ёнғини")),
            "101", new LocalText(Map.of("en", "Fire service", "ru", "Пожарная служба", "uz-Latn", "Oʻt oʻchirish xizmati", "uz-Cyrl", "Ўт ўчириш хизмати")));

    final OperationalPicture picture = new OperationalPicture();
    Instant now = NOW;

    PaperRoom(int more) {
        List<Incident> incidents = new ArrayList<>(List.of(
                incident("i-low", 428, 3, "Fallen tree", null, null),
                incident("i-fire", 427, 1, "Smoke on the ninth floor", "People on the balcony.\nGas is on: Чилонзор, gʻarbiy tomon",
                        new Caller("Gʻofur Oʻktamov", "+998 90 123-45-67"))));
        IntStream.range(0, more).forEach(i -> incidents.add(incident("i-" + i, 500 + i, 4, "Case " + i, "As the caller said, in a sentence of some length. ".repeat(4), null)));
        Catalogue catalogue = new Catalogue(
                Map.of("101", new Agency("101", name("101"), "101", "Fire", Map.of())), Map.of(),
                Map.of("s1", new Site("s1", LocalText.of("School 17"), "School", new GeoPoint(69.2, 41.28), "Bunyodkor 5", null, null, "+998 71 200-00-17", Map.of())),
                Map.of(), Map.of("FIRE", new IncidentType("FIRE", name("FIRE"), Category.FIRE, null, 1, Map.of())),
                Map.of("p", new ResponsePlan("p", "FIRE", List.of(),
                        List.of(new ResponsePlan.Step("call", LocalText.of("Call the caller back")), new ResponsePlan.Step("gas", LocalText.of("Close the gas"))),
                        null, null, null, Map.of())));
        picture.onStart(new PictureState("log", 10, NOW.minusSeconds(20), List.of(), incidents,
                List.of(sent("E-12", AssignmentStatus.ON_SCENE, 300), sent("A-103", AssignmentStatus.EN_ROUTE, 120), sent("E-14", AssignmentStatus.CLEARED, 60)),
                List.of(entry(1, "incident.created", null, Map.of()), entry(2, "incident.noted", "Second entrance, code 42", Map.of())),
                List.of(unit("E-12", "+998 90 000-00-12"), unit("A-103", null), unit("E-14", null)), List.of(), catalogue, List.of()));
        picture.onConnection(new ConnectionState.Live(Duration.ofMillis(12)));
    }

    static LocalText name(String id) {
        return NAMES.getOrDefault(id, LocalText.of(id));
    }

    static Words words(Languages language) {
        return new Words(language.texts(), ZoneId.of("Asia/Tashkent"));
    }

    DeskState desk() {
        Picture snapshot = picture.snapshot();
        return new DeskState(snapshot, List.of(), snapshot, Focus.NONE, now, new Journeys(), "desk", "Dilnoza", Role.KNOWN);
    }

    Sheet sheet(Languages language) {
        return OpenSheet.of(desk(), "desk-4", words(language));
    }

    private static Incident incident(String id, long number, int priority, String title, String description, Caller caller) {
        List<ChecklistMark> marks = id.equals("i-fire") ? List.of(new ChecklistMark("call", StepOutcome.DONE, NOW.minusSeconds(200), "Dilnoza", null)) : List.of();
        return new Incident(
                id, number, 3, IncidentStatus.ACTIVE, List.of(), MessageStatus.ACTUAL, "FIRE", Category.FIRE, priority, null,
                title, description, new GeoPoint(69.20, 41.28), "Chilonzor 9-12", "Chilonzor", id.equals("i-fire") ? "s1" : null, caller, List.of(), List.of(), null,
                NOW.minusSeconds(600), NOW.minusSeconds(590), "Dilnoza", null, NOW, null, null, null, Map.of(), marks, List.of(), List.of(), List.of(), Map.of());
    }

    private static Assignment sent(String unit, AssignmentStatus status, long since) {
        return new Assignment("as-" + unit, 1, "i-fire", unit, status, Map.of(status.code(), NOW.minusSeconds(since)), "Dilnoza", null, null, Map.of());
    }

    private static Unit unit(String id, String phone) {
        return new Unit(id, 1, id, "101", "Engine", Set.of(), null, UnitStatus.AVAILABLE, NOW, null, null, 4, phone, null, Map.of());
    }

    private static LogEntry entry(long sequence, String kind, String text, Map<String, String> details) {
        return new LogEntry(sequence, "i-fire", NOW.minusSeconds(500 - sequence), NOW, "Dilnoza", kind, text, details);
    }
}
