package uz.posbon.sdk.training.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.ScenarioFiles;

/** A text that is not finished is shown as far as it goes. */
class ScenarioOutlineTest {
    private static final String HEAD = """
            format: 1
            id: drill
            title: {en: Drill}
            about: {en: About}
            categories: [Fire]
            start: 2026-01-17T19:00
            length: 10m
            seed: 1
            steps:
            """;
    private static final String ALARM = """
              alarm:
                source: "112"
                categories: [Fire]
                type: FIRE-DWELLING
                severity: Severe
                urgency: Immediate
                certainty: Likely
                headline: {en: Smoke}
                place: [69.2, 41.3]
            """.indent(0);

    private final ScenarioFiles files = new ScenarioFiles();

    @Test
    void stepsStandAtTheSoonestTheyCanFire() {
        ScenarioOutline outline = files.outline(HEAD + "- id: a\n  at: 1m 30s # soon\n" + ALARM + "- id: b\n  after: {fired: a}\n  delay: 45s\n  clear: a\n"
                + "- id: c\n  after: {fired: b}\n  clear: a\n", null);
        assertThat(outline.problems()).isEmpty();
        assertThat(outline.length()).isEqualTo(Duration.ofMinutes(10));
        assertThat(outline.steps()).containsExactly(
                new ScenarioOutline.Step("a", 10, Duration.ofSeconds(90), null, "alarm", new ScenarioOutline.Written(11, 7, "1m 30s", Duration.ofSeconds(90))),
                new ScenarioOutline.Step("b", 21, Duration.ofSeconds(135), "a", "clear", new ScenarioOutline.Written(23, 10, "45s", Duration.ofSeconds(45))),
                new ScenarioOutline.Step("c", 25, Duration.ofSeconds(135), "b", "clear", null));
    }

    @Test
    void expectationsStandAtTheSoonestTheyCanBeLate() {
        String rest = "  acknowledge: true\n  points: 1\n  text: {en: x}\n";
        ScenarioOutline outline = files.outline(HEAD + "- id: a\n  at: 1m 30s\n" + ALARM + "- id: b\n  after: {fired: a}\n  delay: 45s\n  clear: a\n"
                + "expectations:\n- id: soon\n  of: a\n  within: 20s\n" + rest + "- id: later\n  of: a\n  from: {fired: b}\n  within: 1m\n" + rest
                + "- id: unknown\n  of: a\n  within: soon\n" + rest, null);
        assertThat(outline.deadlines()).containsExactly(
                new ScenarioOutline.Deadline("soon", 26, "a", Duration.ofSeconds(90), new ScenarioOutline.Written(28, 11, "20s", Duration.ofSeconds(20))),
                new ScenarioOutline.Deadline("later", 32, "a", Duration.ofSeconds(135), new ScenarioOutline.Written(35, 11, "1m", Duration.ofMinutes(1))));
        assertThat(outline.deadlines().getLast().at()).isEqualTo(Duration.ofSeconds(195));
    }

    @Test
    void aFaultLeavesOutWhatItMakesUnknownAndNothingElse() {
        ScenarioOutline outline = files.outline(HEAD + "- id: a\n  at: soon\n" + ALARM + "- id: b\n  at: 2m\n  clear: nobody\n- at: 3m\n  clear: a\n", null);
        assertThat(outline.problems()).extracting(ScenarioProblem::kind).contains(
                ScenarioProblem.Kind.NOT_A_TIME, ScenarioProblem.Kind.UNKNOWN_NAME, ScenarioProblem.Kind.MISSING);
        assertThat(outline.steps()).extracting(ScenarioOutline.Step::id).containsExactly("a", "b");
        assertThat(outline.steps().getFirst().time()).isNull();
        assertThat(outline.steps().getLast().earliest()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void whatIsNoYamlIsAProblemAndNoSteps() {
        ScenarioOutline outline = files.outline("steps: [", null);
        assertThat(outline.problems()).isNotEmpty();
        assertThat(outline.steps()).isEmpty();
        assertThat(files.outline("", null).problems()).extracting(ScenarioProblem::kind).containsExactly(ScenarioProblem.Kind.EMPTY);
    }
}
