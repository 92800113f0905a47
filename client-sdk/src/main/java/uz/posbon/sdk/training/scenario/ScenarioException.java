package uz.posbon.sdk.training.scenario;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A text that is no scenario; it says everything that is wrong with it. Nothing was loaded. */
public final class ScenarioException extends IOException {
    private static final long serialVersionUID = 1;

    private final String name;
    private final transient List<ScenarioProblem> problems;

    /**
     * One for everything that is wrong.
     *
     * @param name what the text is called, e.g. its file
     * @param problems at least one, in the order of the text
     */
    public ScenarioException(String name, List<ScenarioProblem> problems) {
        super(name + " is no scenario:\n" + problems.stream().map(ScenarioProblem::toString).collect(Collectors.joining("\n")));
        this.name = name;
        this.problems = List.copyOf(problems);
    }

    /** What the text is called. */
    public String name() {
        return name;
    }

    /** What is wrong, in the order of the text; never empty. */
    public List<ScenarioProblem> problems() {
        return problems;
    }
}
