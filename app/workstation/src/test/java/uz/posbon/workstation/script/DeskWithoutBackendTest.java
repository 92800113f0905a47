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
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.PictureFiles;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.fault.SparePort;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentQuery;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.unit.NewUnit;

/**
 * A desk whose backend is killed works on, is killed itself, shows what it knew when it is started without a backend, and when that is back everything
 * that was typed has been done, once. Three processes, real kills.
 */
@Timeout(1200)
class DeskWithoutBackendTest {
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
    void nothingThatWasTypedIsLostOrDoneTwice() throws Exception {
        Process backend = backend();
        try (PosbonClient room = room()) {
            city(room);
        }
        Process desk = desk("""
                wait-for live 120
                open FIRE Smoke in the metro
                wait-for incidents 1 120
                snapshot ready.png
                wait-for lost 240
                open MED Fell from a ladder
                note Door code 12
                assign A-1
                dispatch !1 A-2
                note Somebody cries
                promote !2
                note The door is open
                title #1 Smoke at Chorsu station
                title #1 Smoke at Chorsu station, platform 2
                snapshot kept.png
                wait-for confirmed 250
                """);
        until("ready.png", desk);
        untilKept("Smoke in the metro");
        kill(backend);
        until("kept.png", desk);
        kill(desk);

        Process again = desk("""
                -- what was known comes from the disk, and what was opened here from the outbox
                wait-for incidents 4 120
                wait-for lost 120
                snapshot dead.png
                wait-for live 120
                wait-for confirmed 120
                wait-for incidents 4 120
                snapshot back.png
                """);
        until("dead.png", again);
        backend();
        assertThat(again.waitFor(600, TimeUnit.SECONDS)).as(this::log).isTrue();
        assertThat(again.exitValue()).as(this::log).isZero();
        try (PosbonClient room = room()) {
            check(room);
        }
    }

    private static void check(PosbonClient room) {
        List<Incident> incidents = room.incidents().list(IncidentQuery.ALL);
        assertThat(incidents).extracting(Incident::title).containsExactlyInAnyOrder("Smoke at Chorsu station, platform 2", "Fell from a ladder", "Panic button", "Somebody lies in the yard");
        String ladder = one(incidents, "Fell from a ladder");
        String panic = one(incidents, "Panic button");
        assertThat(room.incidents().log(panic)).extracting(LogEntry::kind).containsOnlyOnce("incident.noted", "assignment.created");
        assertThat(room.incidents().assignments(panic)).extracting(assignment -> assignment.unitId()).containsExactly("A-2");
        String yard = one(incidents, "Somebody lies in the yard");
        assertThat(room.incidents().log(yard)).extracting(LogEntry::kind).containsOnlyOnce("incident.noted").doesNotContain("assignment.created");
        assertThat(room.incidents().log(ladder)).extracting(LogEntry::kind).containsOnlyOnce("incident.noted", "assignment.created");
        assertThat(room.incidents().assignments(ladder)).extracting(assignment -> assignment.unitId()).containsExactly("A-1");
    }

    private static String one(List<Incident> incidents, String title) {
        return incidents.stream().filter(incident -> incident.title().equals(title)).map(Incident::id).findFirst().orElseThrow();
    }

    private static void city(PosbonClient room) {
        room.catalogue().put(new Agency("103", LocalText.of("Ambulance"), "103", "Ambulance", Map.of()));
        room.catalogue().put(new IncidentType("FIRE", LocalText.of("Fire"), Category.FIRE, null, 2, Map.of()));
        room.catalogue().put(new IncidentType("MED", LocalText.of("Illness"), Category.HEALTH, null, 3, Map.of()));
        List.of("A-1", "A-2").forEach(unit -> room.units().register(
                unit, new NewUnit(unit, "103", "GroundALSAmbulance", Set.of("paramedic"), null, new GeoPoint(69.25, 41.32), 3, null)));
        List.of("Panic button", "Somebody lies in the yard").forEach(title -> room.alarms().raise(new NewAlarm(
                "panel", null, MessageStatus.ACTUAL, List.of(Category.HEALTH), title, null, Severity.SEVERE, Urgency.IMMEDIATE, Certainty.LIKELY,
                title, null, null, new GeoPoint(69.25, 41.32), null, null, null, null, Map.of(), null)));
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

    private Process desk(String script) throws IOException {
        Files.writeString(folder.resolve("script.txt"), script);
        return start("desk.log", Shipped.workstation(List.of(
                "--data", folder.resolve("desk").toString(), "--backend", address().toString(),
                "--token-file", data().resolve("token").toString(), "--operator", "Dilnoza", "--lang", "en", "--map", "schematic", "--size", "1600x900",
                "--script", folder.resolve("script.txt").toString())));
    }

    private Process start(String log, List<String> command) throws IOException {
        File file = folder.resolve(log).toFile();
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(file)).start();
        processes.add(process);
        return process;
    }

    private void until(String picture, Process desk) {
        await().atMost(Duration.ofSeconds(300)).until(() -> {
            assertThat(desk.isAlive()).as(this::log).isTrue();
            return Files.exists(folder.resolve(picture));
        });
    }

    /** The picture is kept every few seconds: a backend killed sooner leaves a desk that has nothing to show of what was done last. */
    private void untilKept(String title) {
        await().atMost(Duration.ofSeconds(120)).until(() -> {
            try (Stream<Path> files = Files.walk(folder.resolve("desk"))) {
                Path kept = files.filter(file -> file.endsWith("picture.json.gz")).findFirst().orElse(folder.resolve("none"));
                return new PictureFiles().read(kept).stream().flatMap(state -> state.incidents().stream()).anyMatch(it -> it.title().equals(title));
            }
        });
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What was done and what was warned of, without the stacks. */
    private String log() {
        try (Stream<String> lines = Files.lines(folder.resolve("desk.log"))) {
            return lines.filter(line -> line.startsWith("{") || line.matches("\\d{4}-\\d\\d-.*")).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
