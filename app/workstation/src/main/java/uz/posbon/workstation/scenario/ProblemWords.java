package uz.posbon.workstation.scenario;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import uz.posbon.sdk.training.scenario.ScenarioProblem;
import uz.posbon.workstation.words.Phrase;

/** What is wrong with a scenario's text, for the trainer who wrote it. Pure. */
public final class ProblemWords {
    private ProblemWords() {}

    /** Where it is and what is wrong there. */
    public static Phrase of(ScenarioProblem problem) {
        if (problem.line() == 0) {
            return Phrase.of("scenarioProblem.whole", "what", what(problem));
        }
        return Phrase.of("scenarioProblem.at", "line", problem.line(), "column", problem.column(), "place", problem.pointer().isEmpty() ? "/" : problem.pointer(),
                "what", what(problem));
    }

    /** What is wrong, without the place: for a line that stands beside it. */
    public static Phrase what(ScenarioProblem problem) {
        Map<String, Phrase> gaps = new LinkedHashMap<>();
        problem.details().forEach((gap, value) -> gaps.put(gap, switch (gap) {
            case "wanted", "found" -> Phrase.name("scenarioShape", value);
            case "list" -> Phrase.name("scenarioThing", value.replace(' ', '-'));
            default -> Phrase.plain(value);
        }));
        return new Phrase.Text("scenarioProblem." + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), gaps);
    }
}
