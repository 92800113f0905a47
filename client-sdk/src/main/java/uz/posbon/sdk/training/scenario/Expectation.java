package uz.posbon.sdk.training.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.code.LocalText;

/**
 * What the trainees are expected to do about a step.
 *
 * @param id names it in a debrief; matches {@link Limits#ID}
 * @param step the step it is about, which must raise an alarm
 * @param from when its time begins to run; null for each alarm of the step, when that is raised. An expectation whose condition never comes true is left
 *     out of the debrief
 * @param within how long they have, more than zero; done later it is late. Of an {@link Action#isForbidden forbidden} action: how long it must not be done
 * @param points what it is worth, 1 to {@link Limits#MOST_POINTS}
 * @param share of how many of the step's alarms it is expected, more than 0 and up to 1; 1 for a step with one alarm
 * @param action what is to be done
 * @param text how the debrief calls it
 * @throws IllegalArgumentException from the constructor if one of these does not hold
 */
public record Expectation(
        String id, String step, @Nullable Condition from, Duration within, int points, double share, Action action, LocalText text) {
    public Expectation {
        Limits.id("the id of an expectation", id);
        Limits.id("the id of a step", step);
        Limits.time("the time to do it in", within, Duration.ofMillis(1));
        Limits.between("points", points, 1, Limits.MOST_POINTS);
        Limits.require(share > 0 && share <= 1, "a share must be more than 0 and at most 1, was " + share);
    }

    /** One whose time runs from the step's alarm, and which is about all of them. */
    public Expectation(String id, String step, Duration within, int points, Action action, LocalText text) {
        this(id, step, null, within, points, 1, action, text);
    }
}
