package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.assets.ScenarioTexts;
import uz.posbon.backend.city.SampleCity;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.training.scenario.Action;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.sdk.training.scenario.ScenarioCity;
import uz.posbon.sdk.training.scenario.ScenarioStep;
import uz.posbon.sdk.training.scenario.When;

class ScenarioMainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir Path folder;

    @Test
    void aRealDayBecomesAScenarioOfThisCity() throws IOException {
        Path csv = week();
        Path made = folder.resolve("day.yaml");

        assertThat(run("import", csv.toString(), "--from", "2020-04-08T07:00", "--to", "2020-04-08T15:00", "--id", "a-day", "--out", made.toString())).isZero();

        assertThat(said(out)).contains("164 steps, 314 expectations").contains("of 5272 rows");
        assertThat(said(err)).isEmpty();
        ScenarioCity city = new SampleCity().forScenarios();
        Scenario scenario = new ScenarioFiles().read(made, city).scenario();
        List<ScenarioStep> calls = scenario.steps().stream().filter(step -> step.inject() instanceof Inject.RaiseAlarm).toList();
        assertThat(calls).hasSize(157);
        assertThat(calls).isSortedAccordingTo((a, b) -> offset(a).compareTo(offset(b)));
        assertThat(calls).allSatisfy(call -> {
            assertThat(offset(call)).isBetween(Duration.ZERO, Duration.ofHours(8));
            assertThat(city.area()).anyMatch(district -> district.contains(((Inject.RaiseAlarm) call.inject()).alarm().position()));
        });
        Set<String> off = scenario.steps().stream().filter(step -> step.inject() instanceof Inject.ClearAlarm).map(ScenarioStep::id).collect(Collectors.toSet());
        assertThat(off).as("what was called off").hasSize(7);
        assertThat(scenario.expectations()).filteredOn(e -> e.action() instanceof Action.Send).hasSize(157)
                .allSatisfy(e -> assertThat(e.text().in("en")).contains("the real room took"));
        assertThat(scenario.expectations().getFirst().text().byLanguage()).containsOnlyKeys("en", "ru", "uz-Latn", "uz-Cyrl");
    }

    @Test
    void aWholeWeekBecomesOneToo() throws IOException {
        Path made = folder.resolve("week.yaml");
        assertThat(run("import", week().toString(), "--out", made.toString())).isZero();
        assertThat(new ScenarioFiles().read(made).scenario().steps()).hasSizeGreaterThan(2776);
        assertThat(run("check", made.toString())).isZero();
    }

    @Test
    void whatIsShippedIsGoodAndWhatIsNotIsSaid() throws IOException {
        Path good = Files.writeString(folder.resolve("good.yaml"), ScenarioTexts.read("school-fire"));
        Path bad = Files.writeString(folder.resolve("bad.yaml"), ScenarioTexts.read("school-fire").replace("type: FIRE-ALARM", "type: FIRE-ALRAM"));

        assertThat(run("check", good.toString(), bad.toString(), folder.resolve("none.yaml").toString())).isEqualTo(1);

        assertThat(said(out)).isEqualToIgnoringNewLines(good + ": Fire in a school during lessons, 12 steps, 13 expectations, 53 points, 35 min");
        assertThat(said(err)).contains("bad.yaml is no scenario:").contains("names the incident type 'FIRE-ALRAM', which does not exist; 'FIRE-ALARM' does")
                .contains("none.yaml is not there");
        err.reset();
        assertThat(run("check", "--lang", "ru", bad.toString())).isEqualTo(1);
        assertThat(said(err)).contains("bad.yaml – не сценарий:").contains("FIRE-ALRAM");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "-|check or import?",
        "paint|paint is unknown",
        "check|which files?",
        "check --lang xx a.yaml|--lang is uz-Latn, uz-Cyrl, ru or en, not xx",
        "import a.csv|--out which file?",
        "import --out x.yaml|one CSV file is imported at a time",
        "import a.csv --out x.yaml --colour red|--colour is unknown, twice there, or lacks its value",
        "import a.csv --out|--out is unknown, twice there, or lacks its value",
    })
    void whoCallsItWronglyIsTold(String arguments, String told) {
        assertThat(run(arguments == null ? new String[0] : arguments.split(" "))).isEqualTo(2);
        assertThat(said(err)).startsWith("scenario: " + told).contains("Usage: scenario check [--lang");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--from noon|2|--from noon is no time",
        "--centre 69|2|--centre is longitude and latitude",
        "--scale 0|2|--scale must be more than 0",
        "--seed x|2|--seed x is no number",
        "--id a/b|2|--id a/b is none",
        "--from 2020-04-09T00:00 --to 2020-04-08T00:00|2|--from must be before --to",
        "--from 2031-01-01T00:00 --to 2031-01-02T00:00|1|no call was received from",
    })
    void whatCannotBeTakenIsTold(String options, int status, String told) throws IOException {
        Path csv = Files.writeString(folder.resolve("one.csv"), "Call Number,Call Type,Received DtTm\n1,Medical Incident,2020-04-08T10:00:00\n");
        Path made = folder.resolve("x.yaml");
        assertThat(run(("import " + csv + " --out " + made + " " + options).split(" "))).isEqualTo(status);
        assertThat(said(err)).contains(told);
        assertThat(made).doesNotExist();
    }

    @Test
    void aFileWithoutCallsIsTold() throws IOException {
        Path csv = Files.writeString(folder.resolve("none.csv"), "a,b\n1,2\n");
        assertThat(run("import", csv.toString(), "--out", folder.resolve("x.yaml").toString())).isEqualTo(1);
        assertThat(said(err)).contains("line 1: no columns for a call's number").contains("holds no call");
    }

    private static Path week() {
        Path csv = Path.of(System.getProperty("posbon.shared", "../shared"), "data/dispatch/sf-fire-2020-04-07_13.csv");
        assumeThat(Files.exists(csv)).as("the real week is beside the repository").isTrue();
        return csv;
    }

    private static Duration offset(ScenarioStep step) {
        return ((When.At) step.when()).offset();
    }

    private int run(String... arguments) {
        return ScenarioMain.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
