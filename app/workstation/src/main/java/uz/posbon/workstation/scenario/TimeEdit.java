package uz.posbon.workstation.scenario;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import uz.posbon.sdk.training.scenario.ScenarioOutline;

/**
 * Another time in place of one in a text. Pure.
 *
 * @param from first character of the old time
 * @param to behind its last
 */
record TimeEdit(int from, int to, String with) {
    /** Nobody can do anything in no time. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /**
     * Moves a step; what waits for something keeps waiting, a shorter or longer while. Empty when the text has changed since it was read,
     * or nothing would.
     *
     * @param to the moment it is to fire, or the soonest it can
     * @param writing how a time is written
     */
    static Optional<TimeEdit> of(String text, ScenarioOutline.Step step, Duration to, Function<Duration, String> writing) {
        ScenarioOutline.Written time = step.time();
        return time == null ? Optional.empty() : of(text, time, time.time().plus(to.minus(step.earliest())), Duration.ZERO, writing);
    }

    /**
     * Moves the end of the time something is expected within. Empty when the text has changed since it was read, or nothing would.
     *
     * @param to the soonest it is late from now on
     */
    static Optional<TimeEdit> of(String text, ScenarioOutline.Deadline deadline, Duration to, Function<Duration, String> writing) {
        return of(text, deadline.within(), to.minus(deadline.begins()), SHORTEST, writing);
    }

    private static Optional<TimeEdit> of(String text, ScenarioOutline.Written time, Duration moved, Duration least, Function<Duration, String> writing) {
        int at = offset(text, time.line(), time.column());
        if (!text.startsWith(time.text(), at)) {
            return Optional.empty();
        }
        String with = writing.apply(moved.compareTo(least) < 0 ? least : moved);
        return with.equals(time.text()) ? Optional.empty() : Optional.of(new TimeEdit(at, at + time.text().length(), with));
    }

    /** Where a line and column, both from 1, lie in a text; its end where it is shorter. */
    static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int next = text.indexOf('\n', start);
            if (next < 0) {
                return text.length();
            }
            start = next + 1;
        }
        return Math.min(text.length(), start + Math.max(0, column - 1));
    }
}
