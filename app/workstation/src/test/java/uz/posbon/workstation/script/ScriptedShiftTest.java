package uz.posbon.workstation.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.backend.boot.Backend;
import uz.posbon.backend.boot.BackendOptions;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentQuery;
import uz.posbon.sdk.incident.StepOutcome;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;

/**
 * A shift of two dispatchers at their own workstations, each a process with a window, on one backend with the demo city
 * alive: forty alarms of every category, duplicates, a flood, one alarm both answer, a case handed to another agency, and
 * the shift handed over.
 */
@Timeout(420)
class ScriptedShiftTest {
    private static final GeoPoint PLACE = new GeoPoint(69.2797, 41.3111);
    private static final int FLOOD = 20;

    @TempDir
    Path folder;

    private PosbonClient room;

    @Test
    void twoDesksWorkAShiftAndNothingIsLostOrDoneTwice() throws Exception {
        try (Backend backend = Backend.start(new BackendOptions(folder.resolve("backend"), "127.0.0.1", 0, null, true));
                PosbonClient client = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("integrator").build()) {
            room = client;
            await().atMost(Duration.ofMinutes(3)).until(() -> client.units().list().size() > 100
                    && client.catalogue().read().responsePlans().size() > 20);
            List<Alarm> alarms = raiseShift();
            List<Unit> free = free("pump", 3);
            Process first = start("Dilnoza", backend, firstScript(alarms, free));
            Process second = start("Rustam", backend, secondScript(alarms, free));
            ended(first, "Dilnoza");
            ended(second, "Rustam");
            check(alarms);
        }
    }

    /** Twelve of each category, three that repeat the first, and a flood of one failing source: forty and more. */
    private List<Alarm> raiseShift() {
        List<Alarm> alarms = new ArrayList<>();
        int place = 0;
        for (Category category : Category.KNOWN) {
            alarms.add(raise("shift-" + category, category, Severity.SEVERE, "First of " + category, 0.002 * place));
            alarms.add(raise("shift-b-" + category, category, Severity.MINOR, "Second of " + category, 0.002 * place + 0.05));
            place++;
        }
        for (int i = 0; i < 3; i++) {
            alarms.add(raise("caller-" + i, Category.FIRE, Severity.SEVERE, "Smoke again " + i, 0.0001 * i));
        }
        for (int i = 0; i < FLOOD; i++) {
            alarms.add(raise("sensor-9", Category.ENV, Severity.MODERATE, "Dust limit " + i, 0.1));
        }
        assertThat(alarms).hasSizeGreaterThanOrEqualTo(40);
        assertThat(alarms.stream().map(Alarm::category).collect(Collectors.toSet())).containsAll(Category.KNOWN);
        return alarms;
    }

    private Alarm raise(String source, Category category, Severity severity, String title, double east) {
        return room.alarms().raise(new NewAlarm(source, null, MessageStatus.ACTUAL, List.of(category), "Report", null, severity,
                Urgency.IMMEDIATE, Certainty.LIKELY, title, null, null,
                new GeoPoint(PLACE.longitude() + east, PLACE.latitude()), null, null, null, null, Map.of(), null));
    }

    private List<Unit> free(String capability, int count) {
        List<Unit> free = room.units().list().stream()
                .filter(unit -> unit.status().equals(UnitStatus.AVAILABLE) && unit.capabilities().contains(capability))
                .limit(count)
                .toList();
        assertThat(free).hasSize(count);
        return free;
    }

    private static String firstScript(List<Alarm> alarms, List<Unit> free) {
        String fire = "!" + alarms.getFirst().number();
        return """
                wait-for ready 120
                shift start
                wait-for alarms 40 120
                -- sent by mistake and taken back, then sent again
                dispatch %1$s %2$s hold 60
                wait-for incident assigned 120
                undo
                wait-for alarm selected 120
                dispatch %1$s %2$s %3$s
                wait-for incident assigned 120
                step 1 done
                step 2 skip "nobody answers"
                address "Amir Temur 107B, entrance 2"
                note "caller on the line"
                same !%4$d
                same !%5$d
                select %1$s
                hand-over to 104 "gas in the cellar"
                eido-export case.json
                snapshot first.png
                unit %2$s on-scene
                -- the rest of what waits
                ack !%6$d !%7$d !%8$d
                shelve !%9$d 30 "under repair"
                nuisance !%10$d "a curtain before the camera"
                promote !%11$d
                close 17 "false alarm"
                select %1$s
                handover-note "two engines, gas being closed"
                hand-over-shift to Rustam "one fire under way"
                wait-for shift taken 300
                snapshot handed-over.png
                """.formatted(fire, free.get(0).id(), free.get(1).id(), alarms.get(24).number(), alarms.get(25).number(),
                alarms.get(2).number(), alarms.get(4).number(), alarms.get(6).number(), alarms.get(8).number(),
                alarms.get(10).number(), alarms.get(12).number());
    }

    private static String secondScript(List<Alarm> alarms, List<Unit> free) {
        String flood = "!" + alarms.getLast().number();
        return """
                wait-for ready 120
                shift start
                wait-for alarms 40 120
                language ru
                snapshot flood.png
                -- all twenty stand behind one line
                ack group %s
                wait-for shift offered 400
                -- the other desk has answered this one long ago
                refused dispatch !%d %s
                take-over
                statistics
                language uz-Cyrl
                snapshot second.png
                """.formatted(flood, alarms.getFirst().number(), free.get(2).id());
    }

    private Process start(String operator, Backend backend, String script) throws Exception {
        Path home = Files.createDirectories(folder.resolve(operator));
        Files.writeString(home.resolve("script.txt"), script);
        return new ProcessBuilder(Shipped.workstation(List.of(
                        "--data", home.resolve("data").toString(),
                        "--backend", backend.address().toString(),
                        "--token-file", folder.resolve("backend/token").toString(),
                        "--operator", operator,
                        "--lang", "en",
                        "--map", "schematic",
                        "--size", "1600x900",
                        "--script", home.resolve("script.txt").toString())))
                .directory(home.toFile())
                .redirectOutput(home.resolve("out.log").toFile())
                .redirectError(home.resolve("err.log").toFile())
                .start();
    }

    private void ended(Process process, String operator) throws Exception {
        boolean ended = process.waitFor(15, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        Path home = folder.resolve(operator);
        List<String> steps = Files.readAllLines(home.resolve("out.log"));
        assertThat(ended && process.exitValue() == 0)
                .as("%s: %s%n%s", operator, String.join("\n", steps), Files.readString(home.resolve("err.log")))
                .isTrue();
    }

    private void check(List<Alarm> alarms) throws Exception {
        Map<String, Alarm> now = alarms.stream().map(a -> room.alarms().read(a.id())).collect(Collectors.toMap(Alarm::id, a -> a));
        List<Incident> incidents = room.incidents().list(IncidentQuery.ALL);
        assertThat(now).hasSameSizeAs(alarms);
        Set<String> fireCases = incidents.stream()
                .filter(i -> i.alarmIds().contains(alarms.getFirst().id()) && i.isOpen())
                .map(Incident::id)
                .collect(Collectors.toSet());
        assertThat(fireCases).as("one open case for one fire").hasSize(1);
        Incident fire = incidents.stream().filter(i -> fireCases.contains(i.id())).findFirst().orElseThrow();
        assertThat(fire.alarmIds()).contains(alarms.get(24).id(), alarms.get(25).id());
        assertThat(room.incidents().assignments(fire.id())).hasSize(2);
        assertThat(fire.checklist()).extracting(mark -> mark.outcome()).containsExactly(StepOutcome.DONE, StepOutcome.SKIPPED);
        assertThat(fire.handovers()).singleElement().matches(handover -> handover.agencyId().equals("104"));
        assertThat(room.incidents().log(fire.id())).extracting(entry -> entry.kind())
                .containsSubsequence("incident.created", "assignment.created", "incident.step", "incident.noted", "incident.offered");
        assertThat(Files.readString(folder.resolve("Dilnoza/case.json"))).contains("Amir Temur 107B");
        assertThat(alarms.subList(alarms.size() - FLOOD, alarms.size()))
                .allSatisfy(a -> assertThat(acknowledgedBy(now, a)).isEqualTo("Rustam"));
        assertThat(now.get(alarms.get(8).id()).isShelved(Instant.now())).isTrue();
        assertThat(now.get(alarms.get(10).id()).nuisance()).isNotNull();
        assertThat(room.shifts().list(false)).anyMatch(of("Dilnoza", false));
        assertThat(room.shifts().list(true)).anyMatch(of("Rustam", true)).noneMatch(of("Dilnoza", true));
    }

    private static Predicate<Shift> of(String operator, boolean open) {
        return shift -> shift.operator().equals(operator) && (shift.endedTime() == null) == open;
    }

    private static String acknowledgedBy(Map<String, Alarm> now, Alarm alarm) {
        var acknowledgement = now.get(alarm.id()).acknowledgement();
        return acknowledgement == null ? "nobody" : acknowledgement.by();
    }
}
