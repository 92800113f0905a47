package uz.posbon.workstation.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.PictureFiles;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.fault.SparePort;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.wall.NewWall;
import uz.posbon.sdk.wall.RuleScene;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.SceneLayout;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.WallPlace;
import uz.posbon.sdk.wall.WallRule;
import uz.posbon.sdk.wall.WallSeen;

/**
 * A desk and the seat of a wall on one backend: what is pushed and what a rule shows is really on the screen; a wall that loses
 * its backend keeps its scene, and one that is started without a backend shows its last one. Real processes, real kills.
 */
@Timeout(1500)
class WallSeatTest {
    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();
    private int port;

    @BeforeEach
    void port() throws IOException {
        port = SparePort.choose();
        Files.createDirectories(data());
    }

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void whatIsPushedIsOnTheScreenAndStaysThere() throws Exception {
        Process backend = backend();
        try (PosbonClient room = room()) {
            room.catalogue().put(new IncidentType("FIRE", LocalText.of("Fire"), Category.FIRE, null, 1, Map.of()));
            room.walls().define("hall", new NewWall("Hall", List.of(new WallPlace(1, "Left"), new WallPlace(2, "Right")), List.of(),
                    List.of(new WallRule("p1", "Priority 1", 1, List.of(), List.of(), 1, RuleScene.MAP)), List.of()), null);
        }
        Process seat = seat("seat.log");
        Process desk = desk("""
                wait-for live 120
                wait-for seen hall/1 Left 120
                push message "Shift change at eight" to hall/1
                wait-for seen hall/1 "Shift change at eight" 120
                -- a rule shows the incident, and gives the display back
                open FIRE Smoke in the metro
                wait-for seen hall/1 "#0001 Smoke in the metro" 120
                close 05
                wait-for seen hall/1 "Shift change at eight" 120
                """);
        assertThat(desk.waitFor(600, TimeUnit.SECONDS)).as(this::log).isTrue();
        assertThat(desk.exitValue()).as(this::log).isZero();
        String first;
        try (PosbonClient room = room()) {
            Scene missing = new Scene("Streets", SceneLayout.SINGLE, List.of(new ScenePanel.Cameras("2x2", List.of("cam-9"), null, Map.of())));
            room.walls().show("hall", 1, missing, null);
            WallSeen seen = seen(room, "Streets");
            assertThat(seen.problems()).containsExactly("Camera cam-9 is not in the catalogue");
            first = seen.seat();
            await().atMost(Duration.ofSeconds(120)).ignoreExceptions().until(() -> room.walls().thumbnail("hall", 1).length > 500);
        }
        untilKept("Streets");
        String before = Files.readString(folder.resolve("seat.log"));
        kill(backend);
        // The seat has lost its backend: it says how old its scene is, shows nothing else, and tells the next backend of the very same.
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(since(before)).contains("the line on top says: No backend · data of "));
        assertThat(since(before)).as("another scene than it had").doesNotContain(" shows ");
        Process next = backend();
        try (PosbonClient room = room()) {
            WallSeen seen = seen(room, "Streets");
            assertThat(seen.seat()).isEqualTo(first);
            assertThat(seen.problems()).containsExactly("Camera cam-9 is not in the catalogue");
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(since(before)).containsPattern("says: No backend[\\s\\S]*says: Live"));
        assertThat(since(before)).as("another scene than it had").doesNotContain(" shows ");
        assertThat(seat.isAlive()).as(this::log).isTrue();
        kill(next);
        kill(seat);
        // It shows what it knew while there is nobody to ask, and the same afterwards.
        Process again = seat("again.log");
        await().atMost(Duration.ofSeconds(180)).until(() -> Files.readString(folder.resolve("again.log")).contains("display 1 shows Streets"));
        assertThat(Files.readString(folder.resolve("again.log"))).contains("the line on top says: No backend · data of ");
        backend();
        try (PosbonClient room = room()) {
            assertThat(seen(room, "Streets").seat()).isNotEqualTo(first);
        }
        assertThat(again.isAlive()).as(this::log).isTrue();
    }

    /** The picture is kept every few seconds: what was shown last is on the disk a while after it is on the screen. */
    private void untilKept(String scene) {
        Path kept = folder.resolve("seat").resolve("picture.json.gz");
        await().atMost(Duration.ofSeconds(120)).ignoreExceptions().until(() -> new PictureFiles().read(kept).stream()
                .flatMap(state -> state.displays().stream()).anyMatch(display -> display.scene().name().equals(scene)));
    }

    /** What the seat has logged since. */
    private String since(String before) throws IOException {
        return Files.readString(folder.resolve("seat.log")).substring(before.length());
    }

    private WallSeen seen(PosbonClient room, String scene) {
        OperationalPicture picture = new OperationalPicture();
        try (var stream = room.open(picture)) {
            assertThat(stream).isNotNull();
            await().atMost(Duration.ofSeconds(180)).until(() -> {
                var said = picture.snapshot().displaysSeen().get("hall/1");
                return said != null && said.seen().scene().equals(scene);
            });
            return picture.snapshot().displaysSeen().get("hall/1").seen();
        }
    }

    private PosbonClient room() throws IOException {
        return PosbonClient.builder().address(address()).token(Files.readString(data().resolve("token")).strip()).operator("room").build();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private Path data() {
        return folder.resolve("backend");
    }

    private Process backend() throws IOException {
        Process process = start("backend.log", Shipped.backend(List.of("--port", Integer.toString(port), "--data", data().toString())));
        await().atMost(Duration.ofMinutes(3)).ignoreExceptions().until(() -> {
            try (PosbonClient room = room()) {
                return !room.session().current().operator().isEmpty();
            }
        });
        return process;
    }

    private Process seat(String log) throws IOException {
        return start(log, workstation("seat", List.of("--seat", "wall", "--wall", "hall", "--display", "1")));
    }

    private Process desk(String script) throws IOException {
        Files.writeString(folder.resolve("script.txt"), script);
        return start("desk.log", workstation("desk", List.of("--operator", "Dilnoza", "--size", "1600x900", "--script", folder.resolve("script.txt").toString())));
    }

    private List<String> workstation(String name, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--data", folder.resolve(name).toString(), "--backend", address().toString(),
                "--token-file", data().resolve("token").toString(), "--lang", "en", "--map", "schematic"));
        arguments.addAll(more);
        return Shipped.workstation(arguments);
    }

    private Process start(String log, List<String> command) throws IOException {
        File file = folder.resolve(log).toFile();
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(file)).start();
        processes.add(process);
        return process;
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private String log() {
        StringBuilder all = new StringBuilder();
        for (String name : List.of("desk.log", "seat.log", "again.log")) {
            try {
                all.append(name).append(":\n").append(Files.readString(folder.resolve(name))).append('\n');
            } catch (IOException e) {
                all.append(e).append('\n');
            }
        }
        return all.toString();
    }
}
