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
    /**
     * Moves a step; what waits for something keeps waiting, a shorter or longer while. Empty when the text has changed since it was read,
     * or nothing would.
     *
     * @param to the moment it is to fire, or the soonest it can
     * @param writing how a time is written
     */
    static Optional<TimeEdit> of(String text, ScenarioOutline.Step step, Duration to, Function<Duration, String> writing) {
        ScenarioOutline.Written time = step.time();
        int at = time == null ? -1 : offset(text, time.line(), time.column());
        if (time == null || at < 0 || !text.startsWith(time.text(), at)) {
            return Optional.empty();
        }
        Duration moved = time.time().plus(to.minus(step.earliest()));
        String with = writing.apply(moved.isNegative() ? Duration.ZERO : moved);
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
