package uz.posbon.sdk.training.debrief;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.code.LocalText;

/**
 * What became of one expectation. An expectation about several alarms is a case for each of them; a case whose time is not over, and which is not done, is
 * left out.
 *
 * @param expectationId as the scenario has it
 * @param step step it is about
 * @param text how the scenario calls it
 * @param within how long they had
 * @param maximum points it is worth
 * @param points points it got: the full number for done, half for late, of several cases in proportion, rounded down
 * @param took how long it took, of several cases the last that was needed; null where it was not done, and of a forbidden action
 * @param at where it was done or done wrongly, else where its time was over; null while it is not decided
 * @param cases alarms it is about, of those that are decided
 * @param needed how many of these had to be done
 * @param done how many were done in time
 * @param late how many were done late
 * @param wrong how many were done wrongly
 * @param found what was chosen instead; null unless it is wrong
 * @param by who took part, the first first; nobody for what is missed
 */
public record Result(
        String expectationId,
        String step,
        LocalText text,
        Outcome outcome,
        Duration within,
        int maximum,
        int points,
        @Nullable Duration took,
        @Nullable Moment at,
        int cases,
        int needed,
        int done,
        int late,
        int wrong,
        @Nullable Found found,
        List<Contribution> by) {
    public Result {
        by = List.copyOf(by);
    }

    /** By how much it was late; zero if it was not. */
    public Duration lateBy() {
        return outcome.equals(Outcome.LATE) && took != null && took.compareTo(within) > 0 ? took.minus(within) : Duration.ZERO;
    }
}
