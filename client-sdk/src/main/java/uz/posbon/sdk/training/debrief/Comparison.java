package uz.posbon.sdk.training.debrief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run beside an earlier one of the same scenario. More points are better; with equal points the better outcome is; times are shown and not judged.
 *
 * @param changes one for each expectation of either, in the order of this run, then of the earlier one
 */
public record Comparison(Figures before, Figures now, List<Change> changes) {
    public Comparison {
        changes = List.copyOf(changes);
    }

    /** How the whole went, by percent of the points that could be had. */
    public Trend trend() {
        return before.possible() == 0 || now.possible() == 0 ? Trend.NOT_COMPARABLE : trend(Integer.compare(now.percent(), before.percent()));
    }

    /** How many expectations went so. */
    public long count(Trend trend) {
        return changes.stream().filter(change -> change.trend().equals(trend)).count();
    }

    static Comparison of(Debrief before, Debrief now) {
        if (!before.scenarioId().equals(now.scenarioId())) {
            throw new IllegalArgumentException("a run of " + now.scenarioId() + " cannot be compared with one of " + before.scenarioId());
        }
        Map<String, Result> then = new HashMap<>();
        before.results().forEach(result -> then.put(result.expectationId(), result));
        List<Change> changes = new ArrayList<>();
        for (Result result : now.results()) {
            changes.add(change(then.remove(result.expectationId()), result));
        }
        before.results().stream().filter(result -> then.containsKey(result.expectationId())).forEach(result -> changes.add(change(result, null)));
        return new Comparison(before.team(), now.team(), changes);
    }

    private static Change change(@Nullable Result before, @Nullable Result now) {
        Result either = now == null ? before : now;
        if (either == null) {
            throw new IllegalArgumentException("an expectation is in one of two runs at least");
        }
        boolean both = before != null && now != null && before.outcome().isDecided() && now.outcome().isDecided();
        return new Change(either.expectationId(), either.text(), both ? trend(before, now) : Trend.NOT_COMPARABLE, before, now);
    }

    private static Trend trend(@Nullable Result before, @Nullable Result now) {
        if (before == null || now == null) {
            return Trend.NOT_COMPARABLE;
        }
        // A scenario may have been given other points in between.
        int points = Long.compare((long) now.points() * before.maximum(), (long) before.points() * now.maximum());
        return trend(points != 0 ? points : Integer.compare(Outcome.KNOWN.indexOf(before.outcome()), Outcome.KNOWN.indexOf(now.outcome())));
    }

    private static Trend trend(int order) {
        return order > 0 ? Trend.BETTER : order < 0 ? Trend.WORSE : Trend.SAME;
    }
}
