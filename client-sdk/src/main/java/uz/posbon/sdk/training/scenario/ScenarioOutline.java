package uz.posbon.sdk.training.scenario;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario's text while it is being written, as far as it can be understood: what a timeline of it shows. Faults leave out what they
 * make unknown, and nothing else.
 *
 * @param length how long it runs; zero where that is not known
 * @param steps those whose id and moment can be read, in the order of the text
 * @param deadlines of those expectations whose id and time can be read, in the order of the text
 * @param problems everything that is wrong, in the order of the text; empty when the text is a scenario
 */
public record ScenarioOutline(Duration length, List<Step> steps, List<Deadline> deadlines, List<ScenarioProblem> problems) {
    public ScenarioOutline {
        steps = List.copyOf(steps);
        deadlines = List.copyOf(deadlines);
        problems = List.copyOf(problems);
    }

    /**
     * One step.
     *
     * @param line where it stands, from 1
     * @param earliest the soonest it can fire after the scenario began
     * @param after the step it waits for; null for one that fires at a time
     * @param kind what it does, as the format names it, e.g. {@code alarm} or {@code cameraLost}; empty where that cannot be read
     * @param time where its time is written: {@code at}, or the {@code delay} after its condition; null where none is
     */
    public record Step(String id, int line, Duration earliest, @Nullable String after, String kind, @Nullable Written time) {}

    /**
     * By when something is expected.
     *
     * @param id of the expectation
     * @param line where it stands, from 1
     * @param of the step it is about
     * @param begins the soonest its time can begin to run
     * @param within how long it is then, where that is written
     */
    public record Deadline(String id, int line, String of, Duration begins, Written within) {
        /** The soonest it can be late. */
        public Duration at() {
            return begins.plus(within.time());
        }
    }

    /**
     * A time in the text, without quotation marks.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units of that line
     * @param text as it stands there
     * @param time what it says
     */
    public record Written(int line, int column, String text, Duration time) {}
}
