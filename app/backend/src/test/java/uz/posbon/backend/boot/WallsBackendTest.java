package uz.posbon.backend.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.fixture.SetClock;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.problem.ConflictException;
import uz.posbon.sdk.problem.RefusedException;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.NewTour;
import uz.posbon.sdk.wall.NewWall;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.PresetScene;
import uz.posbon.sdk.wall.RuleScene;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.SeenReport;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallPlace;
import uz.posbon.sdk.wall.WallRule;
import uz.posbon.sdk.wall.WallSchedule;

/** Walls on a real backend: what is shown is on its disk, and every reader hears of it. */
class WallsBackendTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    /** Twenty-one hundred in Tashkent, a Thursday. */
    private static final Instant EVENING = Instant.parse("2026-11-26T16:00:00Z");
    private static final Scene NIGHT = message("Night");
    private static final NewWall HALL = new NewWall("Hall", List.of(new WallPlace(1, "Left"), new WallPlace(2, "Right")),
            List.of(new Preset("night", "Night", null, List.of(new PresetScene(1, NIGHT)))),
            List.of(new WallRule("p1", "Priority 1", 1, List.of(), List.of(), 2, RuleScene.MAP)),
            List.of(new WallSchedule("evening", "night", List.of("22:00"), List.of(1, 2, 3, 4, 5), "Asia/Tashkent")));

    @TempDir
    Path data;

    @Test
    void ofTwoSupervisorsTheSecondLearnsWhatTheFirstHasDone() {
        try (Backend backend = Backend.start(BackendOptions.embedded(data)); PosbonClient dilnoza = client(backend, "Dilnoza"); PosbonClient sardor = client(backend, "Sardor")) {
            dilnoza.walls().define("hall", HALL, null);
            Display seen = sardor.walls().display("hall", 1);
            Display shown = dilnoza.withKey("k1").walls().show("hall", 1, NIGHT, seen.version());
            assertThat(dilnoza.withKey("k1").walls().show("hall", 1, NIGHT, seen.version())).isEqualTo(shown);
            assertThatThrownBy(() -> sardor.walls().show("hall", 1, message("Mine"), seen.version()))
                    .isInstanceOfSatisfying(ConflictException.class, e -> assertThat(e.problem().status()).isEqualTo(412));
            assertThat(sardor.walls().display("hall", 1)).isEqualTo(shown);
            // The same of presets, of which each shows on many displays at once.
            Map<Integer, Long> both = Map.of(1, shown.version());
            Display later = dilnoza.walls().show("hall", 1, message("Later"), shown.version());
            assertThatThrownBy(() -> sardor.walls().apply("hall", "night", both))
                    .isInstanceOfSatisfying(ConflictException.class, e -> assertThat(e.problem().status()).isEqualTo(412));
            assertThat(sardor.walls().display("hall", 1)).isEqualTo(later);
            assertThat(sardor.walls().apply("hall", "night", Map.of(1, later.version()))).extracting(Display::scene).containsExactly(NIGHT);
            // And of tours: the first of its presets would be shown over what somebody else has pushed.
            assertThatThrownBy(() -> sardor.walls().startTour("hall", 1, new NewTour(List.of("night"), 60), later.version()))
                    .isInstanceOfSatisfying(ConflictException.class, e -> assertThat(e.problem().status()).isEqualTo(412));
        }
    }

    @Test
    void everythingIsThereAfterARestart() {
        Wall wall;
        List<Display> displays;
        Incident fire;
        try (Backend backend = Backend.start(BackendOptions.embedded(data)); PosbonClient client = client(backend, "Dilnoza")) {
            client.walls().define("hall", HALL, null);
            client.walls().show("hall", 1, message("Kept"), null);
            fire = fire(client);
            wall = client.walls().lock("hall", "Briefing");
            displays = client.walls().displays("hall");
            assertThat(displays.get(1).shownBy()).isEqualTo("rule:Priority 1");
        }
        OperationalPicture picture = new OperationalPicture();
        try (Backend backend = Backend.start(BackendOptions.embedded(data)); PosbonClient client = client(backend, "Dilnoza"); var stream = client.open(picture)) {
            assertThat(stream).isNotNull();
            assertThat(client.walls().list()).containsExactly(wall);
            assertThat(client.walls().displays("hall")).isEqualTo(displays);
            await().atMost(SOON).until(() -> picture.snapshot().walls().containsKey("hall"));
            assertThat(picture.snapshot().displays().values()).containsExactlyInAnyOrderElementsOf(displays);
            client.incidents().close(fire.id(), new Disposition("05", null), null);
            assertThat(client.walls().display("hall", 2)).isEqualTo(displays.get(1));
            client.walls().unlock("hall", null);
            await().atMost(SOON).until(() -> picture.snapshot().displays().get("hall/2").scene().name().equals("Right"));
            assertThat(picture.snapshot().walls().get("hall").lock()).isNull();
        }
    }

    @Test
    void aTourGoesOnAfterARestart() {
        SetClock clock = new SetClock(EVENING);
        NewWall two = new NewWall("Hall", HALL.displays(), List.of(HALL.presets().getFirst(), new Preset("day", "Day", null, List.of(new PresetScene(1, message("Day"))))), List.of(), List.of());
        try (Backend backend = Backend.start(BackendOptions.embedded(data), clock); PosbonClient client = client(backend, "Dilnoza")) {
            client.walls().define("hall", two, null);
            client.walls().startTour("hall", 1, new NewTour(List.of("night", "day"), 60), null);
            clock.set(EVENING.plusSeconds(61));
            await().atMost(SOON).until(() -> client.walls().display("hall", 1).scene().name(), "Day"::equals);
        }
        clock.set(EVENING.plusSeconds(200));
        try (Backend backend = Backend.start(BackendOptions.embedded(data), clock); PosbonClient client = client(backend, "Dilnoza")) {
            await().atMost(SOON).until(() -> client.walls().display("hall", 1).scene(), NIGHT::equals);
            assertThat(client.walls().display("hall", 1).shownBy()).isEqualTo("tour:Dilnoza");
        }
    }

    @Test
    void aScheduleIsShownOnceWhateverTheClockDoes() {
        SetClock clock = new SetClock(EVENING);
        try (Backend backend = Backend.start(BackendOptions.embedded(data), clock); PosbonClient client = client(backend, "Dilnoza")) {
            client.walls().define("hall", HALL, null);
            clock.set(EVENING.plusSeconds(3601));
            await().atMost(SOON).until(() -> client.walls().display("hall", 1).scene().equals(NIGHT));
            assertThat(client.walls().display("hall", 1).shownBy()).isEqualTo("schedule:evening");
            client.walls().show("hall", 1, message("Later"), null);
        }
        clock.set(EVENING.plusSeconds(3700));
        // It is within what is made up for, and was shown already.
        try (Backend backend = Backend.start(BackendOptions.embedded(data), clock); PosbonClient client = client(backend, "Dilnoza")) {
            clock.set(EVENING);
            clock.set(EVENING.plusSeconds(3800));
            // A second schedule that is due later proves that the looks have gone on.
            client.walls().define("hall", new NewWall("Hall", HALL.displays(), HALL.presets(), List.of(), List.of(HALL.schedules().getFirst(),
                    new WallSchedule("late", "night", List.of("23:00"), List.of(4), "Asia/Tashkent"))), null);
            assertThat(client.walls().display("hall", 1).scene()).isEqualTo(message("Later"));
            clock.set(EVENING.plusSeconds(7201));
            await().atMost(SOON).until(() -> client.walls().display("hall", 1).scene().equals(NIGHT));
            assertThat(client.walls().display("hall", 1).shownBy()).isEqualTo("schedule:late");
            assertThat(client.walls().display("hall", 1).before()).last().isEqualTo(message("Later"));
        }
    }

    @Test
    void whatASeatSaysReachesTheDesk() {
        OperationalPicture picture = new OperationalPicture();
        try (Backend backend = Backend.start(BackendOptions.embedded(data)); PosbonClient seat = client(backend, "wall hall"); var stream = seat.open(picture)) {
            assertThat(stream).isNotNull();
            seat.walls().define("hall", HALL, null);
            assertThatThrownBy(() -> seat.walls().thumbnail("hall", 1)).isInstanceOf(RefusedException.class);
            byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 7};
            seat.walls().thumbnail("hall", 1, jpeg);
            assertThat(seat.walls().thumbnail("hall", 1)).isEqualTo(jpeg);
            // A seat repeats it; here until the stream is there.
            await().atMost(SOON).untilAsserted(() -> {
                seat.walls().seen("hall", 1, new SeenReport("s1", 3, "Left", List.of("camera c9 is not in the catalogue"), 1920, 1080));
                assertThat(picture.snapshot().displaysSeen()).containsKey("hall/1");
            });
            var seen = picture.snapshot().displaysSeen().get("hall/1").seen();
            assertThat(seen.problems()).containsExactly("camera c9 is not in the catalogue");
            assertThat(seen.thumbnailTime()).isNotNull();
            long before = seat.session().health().sequence();
            seat.walls().seen("hall", 1, new SeenReport("s1", 3, "Left", List.of(), null, null));
            assertThat(seat.session().health().sequence()).isEqualTo(before);
            refused(413, () -> seat.walls().thumbnail("hall", 1, new byte[40_001]));
            refused(422, () -> seat.walls().thumbnail("hall", 1, new byte[40]));
            refused(404, () -> seat.walls().thumbnail("hall", 9, jpeg));
            refused(422, () -> seat.walls().seen("hall", 1, new SeenReport(" ", 3, "Left", List.of(), 0, null)));
        }
    }

    private static void refused(int status, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.problem().status()).isEqualTo(status));
    }

    private static Incident fire(PosbonClient client) {
        client.catalogue().put(new IncidentType("FIRE", LocalText.of("Fire"), Category.FIRE, null, 1, Map.of()));
        return client.incidents().create(new NewIncident("FIRE", null, null, null, null, null, null, null, null, null, Map.of()));
    }

    private static Scene message(String text) {
        return Scene.of(text, new ScenePanel.Message(text, null, Map.of()));
    }

    private static PosbonClient client(Backend backend, String operator) {
        return PosbonClient.builder().address(backend.address()).token(backend.token()).operator(operator).clock(Clock.systemUTC()).build();
    }
}
