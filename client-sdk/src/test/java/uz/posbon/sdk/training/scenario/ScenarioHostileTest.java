package uz.posbon.sdk.training.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.training.scenario.ScenarioProblem.Kind;

/** What is no scenario is refused as a whole, and everything that is wrong with it is said at once: line, column, place, and what to do. */
class ScenarioHostileTest {
    static final String GOOD = """
            format: 1
            id: smoke
            title: {en: Smoke, ru: Дым}
            about: One fire
            categories: [Fire]
            start: 2026-01-17T19:42
            length: 30m
            seed: 7
            steps:
              - id: call
                at: 30s
                alarm:
                  source: "112"
                  categories: [Fire]
                  type: FIRE-DWELLING
                  severity: Severe
                  urgency: Immediate
                  certainty: Likely
                  headline: Smoke
                  place: [69.28, 41.31]
              - id: report
                after: {unitsReached: OnScene, of: call, capability: pump}
                delay: 90s
                unitReports: {unit: {first: OnScene, of: call}, text: Open fire}
            expectations:
              - id: ack
                of: call
                acknowledge: true
                within: 30s
                points: 5
                text: Acknowledge
            """;
    private static final ScenarioCity CITY = new ScenarioCity(
            Map.of("E-11", Set.of("pump"), "E-12", Set.of("pump"), "L-11", Set.of("ladder")), Set.of("101"), Set.of("cam-0001"), Set.of("school-1"),
            Set.of("district-mirobod"), Map.of("FIRE-DWELLING", Set.of("evacuate")),
            List.of(new GeoShape(List.of(new GeoShape.Polygon(List.of(List.of(
                    new GeoPoint(69.1, 41.1), new GeoPoint(69.4, 41.1), new GeoPoint(69.4, 41.4), new GeoPoint(69.1, 41.1))))))));

    /** What a schema can say. */
    private static final Set<Kind> STRUCTURE = EnumSet.of(Kind.MISSING, Kind.UNKNOWN_KEY, Kind.WRONG_SHAPE, Kind.NOT_QUOTED, Kind.BLANK, Kind.NOT_AN_ID, Kind.NOT_A_LANGUAGE,
            Kind.NOT_A_TIME, Kind.NEGATIVE_TIME, Kind.NO_TIME, Kind.OUT_OF_RANGE, Kind.NOT_A_CHANCE, Kind.UNKNOWN_CODE, Kind.NOT_A_PLACE, Kind.ONE_OF, Kind.WRONG_NUMBER,
            Kind.UNKNOWN_FORMAT);
    private static final ScenarioSchema SCHEMA = new ScenarioSchema();

    private final ScenarioFiles files = new ScenarioFiles();

    @Test
    void aGoodOneIsRead() throws IOException {
        ScenarioReading reading = files.read("smoke.yaml", GOOD, CITY);
        assertThat(reading.text()).isEqualTo(GOOD);
        assertThat(SCHEMA.errors(GOOD)).isEmpty();
        assertThat(reading.scenario().steps()).hasSize(2);
        assertThat(reading.scenario().startTime()).isEqualTo("2026-01-17T14:42:00Z");
        assertThat(reading.scenario().step("report").orElseThrow().when())
                .isEqualTo(new When.After(new Condition.UnitsReached("call", AssignmentStatus.ON_SCENE, "pump", 1), Duration.ofSeconds(90)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // One place of the good one, what stands there instead, and what is said of it.
        "at: 30s | at: -30s | line 11, column 9: /steps/0/at is -30s; a time is never negative, write it without the minus",
        "at: 30s | at: -30 | line 11, column 9: /steps/0/at is -30; a time is never negative, write it without the minus",
        "at: 30s | at: 30 | line 11, column 9: /steps/0/at is '30', which is no time; write for example 90s, 5m or 1h 30m",
        "at: 30s | at: 90d | line 11, column 9: /steps/0/at is '90d', which is no time; write for example 90s, 5m or 1h 30m",
        "at: 30s | at: [30s] | line 11, column 9: /steps/0/at needs a value of the kind text and has list",
        "at: 30s | at: 31m | line 10, column 9: /steps/0/id can never fire: not before 31m, and the scenario ends at 30m",
        "at: 30s | at: 400h | line 11, column 9: /steps/0/at is 400h; no time is longer than 336h",
        "at: 30s | atb: 30s | line 10, column 5: /steps/0 has 0 of these keys and needs exactly one: at, after",
        "seed: 7 | seed: 7.5 | line 8, column 7: /seed needs a value of the kind number and has number",
        "seed: 7 | seed: lucky | line 8, column 7: /seed needs a value of the kind number and has text",
        "seed: 7 | sed: 7 | line 8, column 1: /sed is unknown here; one of these can stand here: format, id, title, about, categories, start, length, seed, units, steps, expectations",
        "seed: 7 | sed: 7 | line 1, column 1: the document lacks 'seed'; add it",
        "format: 1 | format: 2 | line 1, column 9: /format is 2; this program reads format 1",
        "length: 30m | length: 0s | line 7, column 9: /length is zero; it must last at least 1ms",
        "start: 2026-01-17T19:42 | start: tomorrow | line 6, column 8: /start is 'tomorrow', which is no date with time; write for example 2026-01-17T19:42",
        "start: 2026-01-17T19:42 | start: 2026-02-30T19:42 | line 6, column 8: /start is '2026-02-30T19:42', which is no date with time; write for example 2026-01-17T19:42",
        "categories: [Fire]\\nstart | categories: [Fire, Frie]\\nstart | line 5, column 20: /categories/1 is 'Frie'; one of these is allowed: Fire, Rescue, Health, Security, Safety, Transport, Geo, Met, Env, Infra, CBRNE, Other",
        "categories: [Fire]\\nstart | categories: [Fire, Fire]\\nstart | line 5, column 20: /categories/1 is 'Fire' again, line 5 already has it; give each its own",
        "categories: [Fire]\\nstart | categories: []\\nstart | line 5, column 13: /categories holds 0; from 1 to 12 are allowed",
        "`source: \"112\"` | source: 112 | line 13, column 15: /steps/0/alarm/source is 112, which YAML reads as another thing than text; write \"112\" in quotation marks",
        "`source: \"112\"` | `source: \"  \"` | line 13, column 15: /steps/0/alarm/source says nothing; write something or take it away",
        "type: FIRE-DWELLING | colour: red | line 13, column 7: /steps/0/alarm lacks 'type'; add it",
        "headline: Smoke | headline: {english: Smoke} | line 19, column 18: /steps/0/alarm/headline/english is no language; write en, ru, uz-Latn, uz-Cyrl or another BCP 47 tag",
        "place: [69.28, 41.31] | place: [69.28] | line 20, column 14: /steps/0/alarm/place holds 1; from 2 to 2 are allowed",
        "place: [69.28, 41.31] | place: [269.28, 41.31] | line 20, column 14: /steps/0/alarm/place is no place; write longitude and latitude, for example [69.2797, 41.3111]",
        "place: [69.28, 41.31] | place: [41.31, 69.28] | line 20, column 14: /steps/0/alarm/place lies far outside the city; longitude comes first, for example [69.2797, 41.3111]",
        "place: [69.28, 41.31] | site: school-2 | line 20, column 13: /steps/0/alarm/site names the site 'school-2', which does not exist; 'school-1' does",
        "place: [69.28, 41.31] | camera: cam-9999 | line 20, column 15: /steps/0/alarm/camera names the camera 'cam-9999', which does not exist; correct it or add it",
        "type: FIRE-DWELLING | type: FIRE-DWELING | line 15, column 13: /steps/0/alarm/type names the incident type 'FIRE-DWELING', which does not exist; 'FIRE-DWELLING' does",
        "id: report | id: call | line 21, column 9: /steps/1/id is 'call' again, line 10 already has it; give each its own",
        "id: report | id: re port | line 21, column 9: /steps/1/id is 're port'; an id is made of letters a to z, digits, - and _, at most 64",
        "of: call, capability | of: cal, capability | line 22, column 40: /steps/1/after/of names the step 'cal', which does not exist; 'call' does",
        "capability: pump | capability: dive | line 22, column 58: /steps/1/after/capability names the capability 'dive', which does not exist; correct it or add it",
        "capability: pump | capability: pump, count: 3 | line 22, column 58: /steps/1/after/capability asks for 3 units with 'pump', of which 2 take part",
        "unit: {first: OnScene, of: call} | unit: E-99 | line 24, column 25: /steps/1/unitReports/unit names the unit 'E-99', which does not exist; 'E-11' does",
        "unit: {first: OnScene, of: call} | unit: {} | line 24, column 25: /steps/1/unitReports/unit has 0 of these keys and needs exactly one: nearest, first",
        "delay: 90s | chance: 0 | line 23, column 13: /steps/1/chance is 0; it must be more than 0 and at most 1, for example 0.5",
        "delay: 90s | chance: 1.2 | line 23, column 13: /steps/1/chance is 1.2; it must be more than 0 and at most 1, for example 0.5",
        "delay: 90s | chance: .nan | line 23, column 13: /steps/1/chance needs a value of the kind number and has number",
        "delay: 90s | delay: 31m | line 21, column 9: /steps/1/id can never fire: not before 31m 30s, and the scenario ends at 30m",
        "delay: 90s | `repeat: {count: 1, every: 1m}` | line 23, column 21: /steps/1/repeat/count is 1; from 2 to 1000 is allowed",
        "delay: 90s | unless: {fired: nobody} | line 23, column 21: /steps/1/unless/fired names the step 'nobody', which does not exist; correct it or add it",
        "delay: 90s | at: 90s | line 21, column 5: /steps/1 has 2 of these keys and needs exactly one: at, after",
        "delay: 90s | message: hello | line 21, column 5: /steps/1 has 2 of these keys and needs exactly one: alarm, says, clear, flood, unitFails, unitStuck, unitRefuses, unitReports, cameraLost, backendOutage, message",
        "of: call\\n    ack | of: report\\n    ack | line 27, column 9: /expectations/0/of is about an alarm, and step 'report' raises none; name one with 'alarm' or 'flood'",
        "points: 5 | points: 0 | line 30, column 13: /expectations/0/points is 0; from 1 to 1000 is allowed",
        "points: 5 | points: 5\\n    share: 0.5 | line 31, column 12: /expectations/0/share is a part of the alarms of step 'call', which raises one; take it away",
        "acknowledge: true | markStep: dance | line 28, column 15: /expectations/0/markStep names the checklist step 'dance', which does not exist; correct it or add it",
        "acknowledge: true | `handOver: \"102\"` | line 28, column 15: /expectations/0/handOver names the agency '102', which does not exist; '101' does",
        "acknowledge: true | acknowledge: false | line 28, column 18: /expectations/0/acknowledge is 'false'; one of these is allowed: true",
        "points: 5 | points: 5\\n    points: 6 | line 31, column 5: /expectations/0/points says 'points' again, line 30 already does; keep one of them",
        "about: One fire | about: &x One fire | line 4, column 8: /about uses an anchor or alias; write the value out, scenarios have neither",
        "about: One fire | about: !!str One fire | line 4, column 8: /about carries the tag tag:yaml.org,2002:str; take it away, scenarios have none",
        "about: One fire | about: | line 4, column 7: /about says nothing; write something or take it away",
        "about: One fire | about: {One fire | line 5, column 11: the document is not YAML: expected ',' or '}', but got :",
        "about: One fire | ? [a]\\n: b\\nabout: One fire | line 4, column 3: the document has a key that is no text; write a word before the colon",
    })
    void oneFaultIsSaid(String place, String instead, String said) {
        String text = GOOD.replaceFirst(Pattern.quote(place.replace("\\n", "\n")), Matcher.quoteReplacement(instead.replace("\\n", "\n")));
        assertThat(text).isNotEqualTo(GOOD);
        assertThat(said(text)).contains(said);
        if (files.outline(text, null).problems().stream().anyMatch(problem -> STRUCTURE.contains(problem.kind()))) {
            assertThat(SCHEMA.errors(text)).as("the schema says it too").isNotEmpty();
        }
    }

    @Test
    void everythingIsSaidAtOnceInTheOrderOfTheText() {
        String text = GOOD.replace("seed: 7", "seed: x").replace("at: 30s", "at: -1s").replace("points: 5", "points: 5000").replace("of: call\n", "of: nothing\n");
        assertThat(said(text)).extracting(line -> line.substring(0, line.indexOf(','))).containsExactly("line 8", "line 11", "line 27", "line 30");
        assertThatThrownBy(() -> files.read("wrong.yaml", text, CITY)).isInstanceOf(ScenarioException.class)
                .hasMessageStartingWith("wrong.yaml is no scenario:\nline 8, column 7: /seed needs a value");
    }

    @Test
    void stepsThatWaitForEachOtherAreNamed() {
        String text = withSteps("""
              - {id: a, after: {fired: c}, message: x}
              - {id: b, after: {fired: a}, message: x}
              - {id: c, after: {fired: b}, message: x}
              - {id: d, after: {fired: b}, message: x}
              - {id: e, after: {fired: e}, message: x}
            """);
        assertThat(said(text)).containsExactly(
                "line 10, column 10: /steps/0/id can never fire, because steps wait for each other: a -> c -> b -> a; let one of them fire 'at' a time",
                "line 13, column 10: /steps/3/id can never fire, because step 'b' never does",
                "line 14, column 10: /steps/4/id can never fire, because steps wait for each other: e -> e; let one of them fire 'at' a time");
    }

    @Test
    void whatWaitsForWhatNeverFiresNeverFires() {
        String text = withSteps("""
              - {id: a, at: 20m, message: x}
              - {id: b, after: {fired: a}, delay: 20m, jitter: 5m, message: x}
              - {id: c, after: {fired: b}, message: x}
              - {id: d, after: {fired: a}, delay: 20m, jitter: 11m, message: x}
            """);
        assertThat(said(text)).containsExactly(
                "line 11, column 10: /steps/1/id can never fire: not before 35m, and the scenario ends at 30m",
                "line 12, column 10: /steps/2/id can never fire, because step 'b' never does");
    }

    @Test
    void stepsAreNotReadBeyondWhatIsAllowed() {
        String most = withSteps(IntStream.range(0, 10_000).mapToObj(i -> "  - {id: s" + i + ", at: 1s, message: x}\n").collect(Collectors.joining()));
        assertThat(said(most)).isEmpty();
        // Whoever went on would stumble over what follows, and say so.
        assertThat(said(most + "  - {id: more, at: 1s, message: x}\n}]}\n"))
                .containsExactly("line 10, column 3: /steps holds more than 10000 values; split the scenario");
    }

    @Test
    @Timeout(20)
    void tenThousandStepsInOneChainAreFollowed() throws IOException {
        String chain = IntStream.range(1, 10_000).mapToObj(i -> "  - {id: s" + i + ", after: {fired: s" + (i - 1) + "}, delay: 1ms, message: x}\n")
                .collect(Collectors.joining());
        assertThat(files.read("chain", withSteps("  - {id: s0, at: 1s, message: x}\n" + chain)).scenario().steps()).hasSize(10_000);
        String ring = withSteps("  - {id: s0, after: {fired: s9999}, message: x}\n" + chain);
        assertThat(said(ring)).hasSize(1).first().asString().startsWith("line 10, column 10: /steps/0/id can never fire, because steps wait for each other: s0 -> s9999");
    }

    @Test
    @Timeout(20)
    void tenThousandWrongNamesAreCountedAndTheFirstAreListed() {
        String text = withSteps(IntStream.range(0, 10_000).mapToObj(i -> "  - {id: s" + i + ", after: {fired: t" + i + "}, message: x}\n").collect(Collectors.joining()));
        assertThat(said(text)).hasSize(201).last().isEqualTo("the document has 9800 more problems; mend these first");
    }

    @Test
    void moreAlarmsThanARoomCanBeGivenAreRefused() {
        String alarm = "{source: s, categories: [Fire], type: FIRE-DWELLING, severity: Minor, urgency: Past, certainty: Likely, headline: x}";
        String flood = "  - {id: %s, at: 1s, flood: {count: 60000, over: 1m, zone: district-mirobod, alarms: [" + alarm + "]}}\n";
        assertThat(said(withSteps(flood.formatted("a") + flood.formatted("b"))))
                .containsExactly("line 1, column 1: /steps raise 120000 alarms together; 100000 are allowed");
        String both = "  - {id: a, at: 1s, flood: {count: 2, over: 1m, zone: z, around: [69.2, 41.2], metres: 60000, alarms: [" + alarm + "]}}\n";
        assertThat(said(withSteps(both))).anyMatch(line -> line.endsWith("has 2 of these keys and needs exactly one: zone, around"));
    }

    @Test
    void textsNoScreenCanShowAreRefused() {
        assertThat(said(GOOD.replace("headline: Smoke", "headline: " + "x".repeat(2001))))
                .containsExactly("line 19, column 17: /steps/0/alarm/headline is longer than 2000 characters; shorten it");
        assertThat(said(GOOD.replace("source: \"112\"", "source: " + "x".repeat(201))))
                .containsExactly("line 13, column 15: /steps/0/alarm/source is longer than 200 characters; shorten it");
        for (String before : List.of("", "x")) {
            String engines = GOOD.replace("headline: Smoke", "headline: " + before + "🚒".repeat(1999));
            assertThat(said(engines)).as("characters, not halves of them").isEmpty();
            assertThat(SCHEMA.errors(engines)).as("the schema says the same").isEmpty();
        }
    }

    @Test
    void unitsThatTakeNoPartAreNamed() {
        String text = GOOD.replace("steps:", """
                units:
                  only: [E-11, E-77]
                  starts:
                    - {unit: E-12, crew: 4}
                    - {unit: E-11, crew: 0}
                    - {unit: E-11}
                steps:""");
        assertThat(said(text)).contains(
                "line 10, column 16: /units/only/1 names the unit 'E-77', which does not exist; 'E-11' does",
                "line 12, column 14: /units/starts/0/unit names the unit E-12, which does not take part; add it to units/only",
                "line 13, column 26: /units/starts/1/crew is 0; from 1 to 100 is allowed",
                "line 14, column 14: /units/starts/2/unit is 'E-11' again, line 13 already has it; give each its own");
    }

    @Test
    @Timeout(20)
    void bombsDoNotGoOff() {
        String laughs = IntStream.range(1, 30).mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n").collect(Collectors.joining());
        assertThat(said("a0: &a0 [x]\n" + laughs)).contains("line 2, column 5: /a1 uses an anchor or alias; write the value out, scenarios have neither");
        assertThat(said("x: " + "[".repeat(100_000))).first().asString().endsWith("is nested deeper than 24 levels; take some away");
        assertThat(said("x: [" + "1,".repeat(1_100_000) + "]")).containsExactly("line 1, column 4: /x holds more than 10000 values; split the scenario");
        assertThat(said("x:\n" + ("- [" + "1,".repeat(9_999) + "]\n").repeat(110))).containsExactly(
                "line 101, column 19996: /x/99/9996 holds more than 1000000 values; split the scenario");
        assertThat(said("x".repeat(ScenarioFiles.LARGEST + 1))).containsExactly("the document is larger than 16777216 bytes; split the scenario");
    }

    @Test
    void whatIsNoTextAtAllIsSaid(@TempDir Path folder) throws IOException {
        assertThat(said("")).containsExactly("the document is empty; a scenario begins with 'format: 1'");
        assertThat(said("# nothing\n")).containsExactly("the document is empty; a scenario begins with 'format: 1'");
        assertThat(said("- a\n")).containsExactly("line 1, column 1: the document needs a value of the kind mapping and has list");
        assertThat(said(GOOD + "---\n" + GOOD)).containsExactly("line 32, column 1: the document begins a second document; a file holds one scenario");
        assertThat(said("\u0000")).first().asString().startsWith("the document is not YAML: ");
        Path file = folder.resolve("latin.yaml");
        Files.write(file, new byte[] {'i', 'd', ':', ' ', (byte) 0xE9, '\n'});
        assertThatThrownBy(() -> files.read(file)).isInstanceOf(ScenarioException.class)
                .hasMessage("latin.yaml is no scenario:\nthe document is not UTF-8 text; save the file as UTF-8");
    }

    @Test
    void anUnwritableFileLeavesTheOneBefore(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("smoke.yaml");
        Scenario scenario = files.read("smoke", "\uFEFF" + GOOD).scenario();
        files.write(file, scenario);
        assertThat(files.read(file, CITY).scenario()).isEqualTo(scenario);
        Files.createDirectory(folder.resolve("smoke.yaml.part"));
        assertThatThrownBy(() -> files.write(file, scenario)).isInstanceOf(IOException.class);
        assertThat(files.read(file, CITY).scenario()).isEqualTo(scenario);
    }

    @Test
    void eachKindOfProblemHasItsGapsFilled() {
        assertThat(new ScenarioProblem(Kind.AFTER_END, 3, 4, "/x", Map.of("earliest", "5m", "length", "4m")))
                .hasToString("line 3, column 4: /x can never fire: not before 5m, and the scenario ends at 4m");
    }

    private static String withSteps(String steps) {
        return GOOD.substring(0, GOOD.indexOf("  - id: call")) + steps;
    }

    private List<String> said(String text) {
        return files.outline(text, CITY).problems().stream().map(ScenarioProblem::toString).toList();
    }
}
