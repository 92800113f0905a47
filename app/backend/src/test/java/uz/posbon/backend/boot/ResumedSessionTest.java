package uz.posbon.backend.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.posbon.backend.training.SessionRun;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.AlarmQuery;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.training.EntryKind;
import uz.posbon.sdk.training.SessionState;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.ScenarioReading;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;

/** A session that was killed at some tick and taken up goes on as the one that was not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResumedSessionTest {
    private static final String HEAD = """
            format: 1
            id: %s
            title: {en: Test}
            about: {en: For tests}
            categories: [Fire]
            start: 2026-03-14T14:00
            length: 2h
            seed: 7
            steps:
            """;
    private static final String ALARM = """
            \s     source: "112"
                  categories: [Fire]
                  event: {en: Call}
                  severity: Severe
                  urgency: Immediate
                  certainty: Observed
                  headline: {en: %s}
            """;
    private static final String COURSE = HEAD.formatted("course") + """
              - id: call
                at: 20s
                alarm:
            """ + ALARM.formatted("Smoke") + """
                  place: [69.2401, 41.2995]
              - id: waves
                at: 30s
                jitter: 9s
                repeat: {count: 6, every: 20s}
                message: {en: Another wave}
              - id: reminder
                at: 45s
                unless: {acknowledged: call}
                message: {en: Nobody has looked}
              - id: echo
                after: {acknowledged: call}
                delay: 60s
                jitter: 20s
                message: {en: They called again}
              - id: dark
                at: 30s
                cameraLost: {camera: cam-0001, lasts: 2m}
              - id: shower
                at: 1m
                flood:
                  count: 12
                  over: 30s
                  around: [69.2401, 41.2995]
                  metres: 900
                  alarms:
                    - weight: 1
                      source: sensors
                      categories: [Env]
                      event: {en: Gas sensor}
                      severity: Minor
                      urgency: Expected
                      certainty: Possible
                      headline: {en: Gas in a cellar}
            """;

    private Path folder;
    private List<String> undisturbed;

    @BeforeAll
    void play(@TempDir Path own) throws Exception {
        folder = own;
        undisturbed = played(0);
    }

    private static SessionPlan plan(String text) throws Exception {
        ScenarioReading reading = new ScenarioFiles().read("test", text);
        return new SessionPlan(reading.scenario(), reading.text(), 7, "en");
    }

    /** What happens in it, and when; {@code killed} at that tick unless it is 0. */
    private List<String> played(int killed) throws Exception {
        try (ManualSession session = new ManualSession(Files.createDirectories(folder.resolve("killed-" + killed)), plan(COURSE))) {
            for (int tick = 1; tick <= 2600; tick++) {
                session.ticks(1);
                if (tick == 240) {
                    session.client().alarms().acknowledge(session.client().alarms().list(AlarmQuery.ALL).getFirst().id());
                }
                if (tick == killed) {
                    session.again();
                    assertThat(session.run().troubles().isLost("cam-0001")).isEqualTo(tick > 300 && tick < 1500);
                }
            }
            return told(session);
        }
    }

    private static List<String> told(ManualSession session) {
        List<String> told = new ArrayList<>();
        PictureState picture = session.picture();
        picture.trainingEntries().forEach(e -> told.add(e.time() + " " + e.stepId() + " " + e.inject() + " " + e.subjects().size()));
        picture.alarms().stream().sorted(Comparator.comparing(Alarm::number)).forEach(a -> told.add(a.raisedTime() + " " + a.headline() + " " + a.position()));
        return told;
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 241, 380, 700, 780, 1100, 1700})
    void theRestComesAsItWouldHaveCome(int killed) throws Exception {
        assertThat(undisturbed).anyMatch(line -> line.contains(" echo ")).noneMatch(line -> line.contains(" reminder "))
                .filteredOn(line -> line.contains(" waves ")).hasSize(6);
        assertThat(undisturbed).filteredOn(line -> line.contains("Gas in a cellar")).hasSize(12);
        assertThat(played(killed)).isEqualTo(undisturbed);
    }

    @Test
    void whatTheTrainerMadeUpGoesOnToo() throws Exception {
        String fails = HEAD.formatted("injected") + "  - id: injected\n    at: 0s\n    unitFails: {unit: E-11, lasts: 2m, text: {en: Puncture}}\n";
        String refuses = HEAD.formatted("injected") + "  - id: injected\n    at: 0s\n    unitRefuses: {unit: E-12, text: {en: No fuel}}\n";
        try (ManualSession session = new ManualSession(Files.createDirectories(folder.resolve("trainer")), plan(COURSE))) {
            session.ticks(250);
            inject(session, fails);
            inject(session, refuses);
            session.ticks(10);
            session.again();
            assertThat(unit(session, "E-11").status()).isEqualTo(UnitStatus.OUT_OF_SERVICE);
            Alarm call = session.client().alarms().list(AlarmQuery.ALL).getFirst();
            Incident incident = session.client().incidents().promote(call.id(), null, null);
            session.client().incidents().assign(incident.id(), "E-12", null, null);
            session.ticks(5);
            assertThat(session.picture().assignments()).extracting(Assignment::status).containsExactly(AssignmentStatus.CLEARED);
            session.again();
            session.client().incidents().assign(incident.id(), "E-12", null, null);
            session.ticks(300);
            assertThat(session.picture().assignments().stream().map(Assignment::status).collect(Collectors.toSet()))
                    .as("one that has refused does not refuse again").isNotEqualTo(Set.of(AssignmentStatus.CLEARED));
            session.ticks(1200 - 315);
            assertThat(unit(session, "E-11").status()).isEqualTo(UnitStatus.AVAILABLE);
        }
    }

    @Test
    void itStandsStillAndItsCrewsAreWhereTheyWere() throws Exception {
        try (ManualSession session = new ManualSession(Files.createDirectories(folder.resolve("crews")), plan(COURSE))) {
            session.ticks(250);
            Alarm call = session.client().alarms().list(AlarmQuery.ALL).getFirst();
            Incident incident = session.client().incidents().promote(call.id(), null, null);
            session.client().incidents().assign(incident.id(), "E-11", null, null);
            session.ticks(400);
            assertThat(session.picture().assignments()).extracting(Assignment::status).containsExactly(AssignmentStatus.EN_ROUTE);
            Object there = position(session, "E-11");
            session.again();
            assertThat(session.run().session().state()).isEqualTo(SessionState.FROZEN);
            assertThat(position(session, "E-11")).isEqualTo(there);
            session.ticks(6000);
            assertThat(session.picture().assignments().getFirst().times()).containsKey(AssignmentStatus.ON_SCENE.code());
            assertThat(session.picture().trainingEntries()).filteredOn(e -> e.kind().equals(EntryKind.STEP_FIRED) && "call".equals(e.stepId())).hasSize(1);
        }
    }

    @Test
    void crewsOnSceneGoOnAsTheyWouldHaveAlsoWhenTheyAreHeldUp() throws Exception {
        Instant start = plan(COURSE).scenario().startTime();
        Instant scene = statuses(0, 0).values().stream().filter(times -> times.containsKey(AssignmentStatus.TRANSPORTING.code()))
                .map(times -> times.get(AssignmentStatus.ON_SCENE.code())).min(Instant::compareTo).orElseThrow();
        int held = Math.toIntExact(Duration.between(start, scene).plusSeconds(30).dividedBy(SessionRun.TICK));
        int killed = held + 203;
        Map<String, Map<String, Instant>> undisturbed = statuses(held, 0);
        Map<String, Map<String, Instant>> resumed = statuses(held, killed);
        Instant then = start.plus(SessionRun.TICK.multipliedBy(killed));
        List<String> there = undisturbed.keySet().stream()
                .filter(unit -> undisturbed.get(unit).getOrDefault(AssignmentStatus.ON_SCENE.code(), Instant.MAX).isBefore(then)).toList();
        assertThat(there).as("one of them carries somebody to a hospital").anyMatch(unit -> undisturbed.get(unit).containsKey(AssignmentStatus.AT_DESTINATION.code()));
        assertThat(there).allSatisfy(unit -> assertThat(resumed.get(unit)).isEqualTo(undisturbed.get(unit)));
    }

    /** When four ambulances reached what, by unit; all of them are held up for a while from tick {@code held} on. */
    private Map<String, Map<String, Instant>> statuses(int held, int killed) throws Exception {
        try (ManualSession session = new ManualSession(Files.createDirectories(folder.resolve("ambulances-" + held + "-" + killed)), plan(COURSE))) {
            session.ticks(250);
            Alarm call = session.client().alarms().list(AlarmQuery.ALL).getFirst();
            Incident incident = session.client().incidents().promote(call.id(), null, null);
            List<String> ambulances = session.picture().units().stream().filter(unit -> unit.capabilities().contains("transport")).map(Unit::id).sorted().limit(4).toList();
            ambulances.forEach(unit -> session.client().incidents().assign(incident.id(), unit, null, null));
            for (int tick = 251; tick <= 12_000; tick++) {
                session.ticks(1);
                if (tick == held) {
                    for (String unit : ambulances) {
                        inject(session, HEAD.formatted("injected") + "  - id: injected\n    at: 0s\n    unitStuck: {unit: %s, lasts: 90s, text: {en: A barrier}}\n".formatted(unit));
                    }
                }
                if (tick == killed) {
                    session.again();
                }
            }
            return session.picture().assignments().stream().collect(Collectors.toMap(Assignment::unitId, Assignment::times));
        }
    }

    @Test
    void whatHappensAndTheLineAboutItComeToTheDiskTogether() throws Exception {
        try (ManualSession session = new ManualSession(Files.createDirectories(folder.resolve("together")), plan(COURSE))) {
            session.ticks(1000);
            List<List<String>> raised = session.commits().stream().filter(commit -> commit.stream().anyMatch(event -> event.contains("uz.posbon.alarm.raised"))).toList();
            assertThat(raised).hasSizeGreaterThan(8).allSatisfy(commit -> {
                String line = commit.getLast();
                assertThat(line).contains("uz.posbon.training.noted");
                assertThat(commit).filteredOn(event -> event.contains("uz.posbon.alarm.raised")).allSatisfy(event -> assertThat(line).contains(subject(event)));
            });
        }
    }

    private static String subject(String event) {
        Matcher subject = Pattern.compile("\"subject\":\"([^\"]+)\"").matcher(event);
        assertThat(subject.find()).isTrue();
        return subject.group(1);
    }

    private static void inject(ManualSession session, String text) throws Exception {
        Inject inject = new ScenarioFiles().read("injected", text).scenario().steps().getFirst().inject();
        session.run().inject(inject, text, "Olim");
    }

    private static Unit unit(ManualSession session, String id) {
        return session.picture().units().stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow();
    }

    private static Object position(ManualSession session, String id) {
        return session.picture().positions().stream().filter(p -> p.unitId().equals(id)).findFirst().orElseThrow().point();
    }
}
