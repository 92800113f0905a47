package uz.posbon.sdk.training.debrief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one trainee, or of all together.
 *
 * @param name of the trainee; null for the team
 * @param points points got
 * @param possible points of the decided expectations he had a part in; of the team: of all that are decided
 * @param done expectations done in time in which he had a part
 * @param late the same of those done late
 * @param missed expectations that were missed; 0 for a trainee, as nobody did them
 * @param wrong expectations in which he did something wrong or forbidden
 * @param times one for each of {@link Stage#KNOWN}, of what he did himself
 * @param keys keys he pressed; null where his desk has not said
 * @param clicks mouse buttons he pressed; null where his desk has not said
 * @param activity his commands in each minute since the session began
 */
public record Figures(
        @Nullable String name,
        int points,
        int possible,
        int done,
        int late,
        int missed,
        int wrong,
        List<StageTimes> times,
        @Nullable Long keys,
        @Nullable Long clicks,
        List<Integer> activity) {
    public Figures {
        times = List.copyOf(times);
        activity = List.copyOf(activity);
    }

    /** Points got of a hundred that could be had, rounded down; 0 where none could. */
    public int percent() {
        return possible == 0 ? 0 : (int) (100L * points / possible);
    }

    /** Commands in all. */
    public int commands() {
        return activity.stream().mapToInt(Integer::intValue).sum();
    }
}
