package uz.posbon.workstation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.assets.Languages;
import uz.posbon.backend.boot.Backend;
import uz.posbon.backend.boot.BackendOptions;
import uz.posbon.sdk.OnvifClient;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.wall.NewWall;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.SceneLayout;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.WallPlace;
import uz.posbon.workstation.outbox.Overlay;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Failure;
import uz.posbon.workstation.verb.Verbs;
import uz.posbon.workstation.verb.WallPlanVerbs;
import uz.posbon.workstation.verb.WallVerbs;
import uz.posbon.workstation.words.Words;

/** Two supervisors' desks on one backend and one display: nobody's scene is overwritten unseen, and the second learns it in his language. */
class TwoSupervisorsTest {
    private static final ZoneId ROOM = ZoneId.of("Asia/Tashkent");
    private static final Words RUSSIAN = new Words(Languages.RUSSIAN.texts(), ROOM);

    @TempDir
    Path folder;

    private Backend backend;
    private Desk dilnoza;
    private Desk sardor;

    /** A desk without a screen. */
    private final class Desk implements AutoCloseable {
        private final PosbonClient client;
        private final OnvifClient onvif = OnvifClient.builder().build();
        private final DeskRoom room;
        private final Verbs verbs = new Verbs(Stream.concat(WallVerbs.all().stream(), WallPlanVerbs.all(ROOM).stream()).toList());

        Desk(String operator) {
            client = PosbonClient.builder().address(backend.address()).token(backend.token()).operator(operator).build();
            OperationalPicture picture = new OperationalPicture();
            room = new DeskRoom(client, onvif, new LiveDesk(picture, new Overlay(Optional.empty()), new Journeys(), operator, Clock.systemUTC()), () -> "ru", () -> {
                throw new IllegalStateException("there is no screen");
            }, folder);
            client.open(picture);
        }

        String say(String line, DeskState begun) throws Exception {
            return RUSSIAN.say(verbs.plan(line, begun).work().run(room));
        }

        /** What the operator is told of a line he began then. */
        String refused(String line, DeskState begun) {
            return RUSSIAN.say(Failure.of(catchThrowable(() -> say(line, begun))));
        }

        void until(Predicate<Picture> there) throws InterruptedException {
            assertThat(room.await(() -> there.test(room.desk().picture()), Duration.ofSeconds(60))).as("it is on the picture").isTrue();
        }

        @Override
        public void close() {
            client.close();
            onvif.close();
        }
    }

    @BeforeEach
    void open() throws Exception {
        backend = Backend.start(new BackendOptions(folder.resolve("backend"), "127.0.0.1", 0, null, false));
        dilnoza = new Desk("Dilnoza");
        sardor = new Desk("Sardor");
        dilnoza.client.walls().define("hall", new NewWall("Hall", List.of(new WallPlace(1, "Left")), List.of(), List.of(), List.of()), null);
        for (Desk desk : List.of(dilnoza, sardor)) {
            desk.until(picture -> picture.displays().containsKey("hall/1"));
        }
    }

    @AfterEach
    void close() {
        dilnoza.close();
        sardor.close();
        backend.close();
    }

    @Test
    void whatTheFirstShowsStaysAndTheSecondIsToldInHisLanguage() throws Exception {
        DeskState begun = sardor.room.desk();
        dilnoza.say("push message First to hall/1", dilnoza.room.desk());
        assertThat(sardor.refused("push message Second to hall/1", begun)).isEqualTo("Это уже изменил другой; посмотрите и решите заново");
        sardor.until(picture -> scene(picture).equals("First"));
        // Also where the change came onto his desk while he was writing the line.
        assertThat(sardor.refused("push message Second to hall/1", sardor.room.desk().begunAt(begun.picture()))).startsWith("Это уже изменил другой");
        assertThat(sardor.refused("wall-undo hall/1", sardor.room.desk().begunAt(begun.picture()))).startsWith("Это уже изменил другой");
        assertThat(scene(sardor.room.desk().picture())).isEqualTo("First");
        // Whoever has seen it may.
        sardor.say("push message Second to hall/1", sardor.room.desk());
        dilnoza.until(picture -> scene(picture).equals("Second"));
    }

    @Test
    void aLockThatCameFirstIsSaidWithWhoAndWhy() throws Exception {
        DeskState begun = sardor.room.desk();
        dilnoza.say("wall-lock hall Министр в зале", dilnoza.room.desk());
        assertThat(sardor.refused("push message Second to hall/1", begun)).isEqualTo("Стену заблокировал другой; кто и почему — сказано на её панели");
        sardor.until(picture -> picture.walls().get("hall").lock() != null);
        assertThat(sardor.refused("push message Second to hall/1", sardor.room.desk())).isEqualTo("Стену Hall заблокировал(а) Dilnoza: Министр в зале");
        assertThat(scene(sardor.room.desk().picture())).isEqualTo("Left");
    }

    @Test
    void aSceneIsPutTogetherOnADisplayAndKept() throws Exception {
        dilnoza.client.catalogue().put(new IncidentType("FIRE", LocalText.of("Fire"), Category.FIRE, null, 1, Map.of()));
        Incident fire = dilnoza.client.incidents().create(new NewIncident("FIRE", null, null, "Smoke", null, null, null, null, null, null, Map.of()));
        dilnoza.client.incidents().attach(fire.id(), "plan.png", "image/png", new byte[] {1, 2, 3}, null);
        dilnoza.client.incidents().attach(fire.id(), "plan.pdf", "application/pdf", new byte[] {1, 2, 3}, null);
        dilnoza.until(picture -> picture.incidents().containsKey(fire.id()) && picture.incidents().get(fire.id()).attachments().size() == 2);
        dilnoza.say("push message First to hall/1", dilnoza.room.desk());
        dilnoza.say("push picture #1 plan.png beside hall/1", dilnoza.room.desk());
        Scene scene = dilnoza.client.walls().display("hall", 1).scene();
        assertThat(scene.name()).isEqualTo("First + #0001 plan.png");
        assertThat(scene.layout()).isEqualTo(SceneLayout.COLUMNS);
        assertThat(scene.panels()).hasExactlyElementsOfTypes(ScenePanel.Message.class, ScenePanel.Picture.class);
        assertThat(dilnoza.refused("push picture #1 plan.pdf to hall/1", dilnoza.room.desk())).isEqualTo("«plan.pdf» — не изображение");
        dilnoza.say("preset-keep \"Ночная смена\" key ctrl+shift+4", dilnoza.room.desk());
        Preset kept = dilnoza.client.walls().read("hall").presets().getFirst();
        assertThat(kept.id()).as("what it is called in lines").isEqualTo("ночная-смена");
        assertThat(kept.key()).isEqualTo("Ctrl+Shift+4");
        DeskState begun = dilnoza.room.desk();
        dilnoza.say("push message Other to hall/1", dilnoza.room.desk());
        assertThat(dilnoza.refused("preset ночная-смена", begun)).as("what came meanwhile").startsWith("Это уже изменил другой");
        dilnoza.say("preset ночная-смена", dilnoza.room.desk());
        assertThat(dilnoza.client.walls().display("hall", 1).scene()).isEqualTo(scene);
    }

    @Test
    void ofTwoWhoShowOrKeepAPresetAtOnceTheSecondIsTold() throws Exception {
        dilnoza.say("push message Day to hall/1", dilnoza.room.desk());
        dilnoza.say("preset-keep day", dilnoza.room.desk());
        dilnoza.say("push message First to hall/1", dilnoza.room.desk());
        sardor.until(picture -> scene(picture).equals("First") && picture.walls().get("hall").preset("day").isPresent());
        DeskState begun = sardor.room.desk();
        dilnoza.say("push message Other to hall/1", dilnoza.room.desk());
        assertThat(sardor.refused("preset day", begun)).startsWith("Это уже изменил другой");
        assertThat(sardor.refused("wall-undo hall", begun)).startsWith("Это уже изменил другой");
        sardor.until(picture -> scene(picture).equals("Other"));
        DeskState keeping = sardor.room.desk();
        dilnoza.say("preset-keep day key ctrl+f5", dilnoza.room.desk());
        assertThat(sardor.refused("preset-keep day", keeping)).startsWith("Это уже изменил другой");
        Preset kept = dilnoza.client.walls().read("hall").presets().getFirst();
        assertThat(kept.key()).as("what the first has kept").isEqualTo("Ctrl+F5");
        assertThat(kept.scenes()).extracting(shown -> shown.scene().name()).containsExactly("Other");
    }

    private static String scene(Picture picture) {
        return picture.displays().get("hall/1").scene().name();
    }
}
