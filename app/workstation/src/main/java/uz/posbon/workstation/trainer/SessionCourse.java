package uz.posbon.workstation.trainer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.EntryKind;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.sdk.training.scenario.ScenarioStep;
import uz.posbon.sdk.training.scenario.When;
import uz.posbon.ui.timeline.CourseMark;

/**
 * A session along its time: what has happened where it happened, what has a time where it will, and what waits for something at the soonest it can.
 *
 * @param marks steps of the scenario and what the trainer let happen beside them
 * @param length of the scenario
 * @param now how far it has come
 */
record SessionCourse(List<CourseMark> marks, Duration length, Duration now) {
    /** What waits moves on with the time; not at every look, or the eye would never rest. */
    private static final long STRIDE = 15;

    /** Of what the session's log says has happened. */
    static SessionCourse of(Scenario scenario, List<TrainingEntry> log, Instant at) {
        Instant begin = scenario.startTime();
        Duration now = positive(Duration.between(begin, at));
        Map<String, Duration> fired = new HashMap<>();
        List<CourseMark> marks = new ArrayList<>();
        for (TrainingEntry entry : log) {
            Duration when = positive(Duration.between(begin, entry.time()));
            if (entry.kind().equals(EntryKind.STEP_FIRED) && entry.stepId() != null) {
                fired.putIfAbsent(entry.stepId(), when);
            } else if (entry.kind().equals(EntryKind.INJECTED)) {
                marks.add(new CourseMark("injected " + entry.number(), String.join(" ", entry.subjects()), when, null, false, true, "+"));
            }
        }
        Duration soon = Duration.ofSeconds(Math.ceilDiv(now.toSeconds() + 1, STRIDE) * STRIDE);
        for (ScenarioStep step : scenario.steps()) {
            Duration done = fired.get(step.id());
            marks.add(done != null
                    ? new CourseMark(step.id(), step.id(), done, null, false, true, "\u2713")
                    : waiting(step, scenario, fired, soon));
        }
        return new SessionCourse(List.copyOf(marks), scenario.length(), now);
    }

    private static CourseMark waiting(ScenarioStep step, Scenario scenario, Map<String, Duration> fired, Duration soon) {
        Duration soonest = soonest(step, scenario, fired, scenario.steps().size());
        return switch (step.when()) {
            case When.At at -> new CourseMark(step.id(), step.id(), at.offset(), null, false);
            case When.After after -> new CourseMark(
                    step.id(), step.id(), soonest.compareTo(soon) < 0 ? soon : soonest, after.condition().step(), false);
        };
    }

    /** A scenario that was read has no circle of conditions; {@code left} ends the walk all the same. */
    private static Duration soonest(ScenarioStep step, Scenario scenario, Map<String, Duration> fired, int left) {
        Duration done = fired.get(step.id());
        if (done != null) {
            return done;
        }
        return switch (step.when()) {
            case When.At at -> at.offset();
            case When.After after -> {
                @Nullable ScenarioStep before = left == 0 ? null : scenario.step(after.condition().step()).orElse(null);
                yield before == null ? after.delay() : soonest(before, scenario, fired, left - 1).plus(after.delay());
            }
        };
    }

    private static Duration positive(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
