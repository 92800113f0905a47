package uz.posbon.sdk.training;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.code.LocalText;

/**
 * A session in which nothing is real but the work. A backend holds one at most, for as long as its log.
 *
 * @param id given by the backend, for ever
 * @param version grows by one with every change; the ETag
 * @param scenarioId scenario that is played
 * @param seed what chance is made of: the same seed, the same chances
 * @param pace seconds of the session in one of ours while it runs, 0.25 to 64
 * @param startTime when it begins, by its own clock
 * @param endTime when it was ended, by its own clock; null before
 * @param trainees who has joined, in that order
 * @param more fields of a newer contract, kept as they came
 */
public record TrainingSession(
        String id,
        long version,
        String scenarioId,
        LocalText title,
        long seed,
        SessionState state,
        double pace,
        Instant startTime,
        @Nullable Instant endTime,
        List<Trainee> trainees,
        Map<String, Object> more) {
    /** Slowest and fastest pace. */
    public static final double SLOWEST = 0.25;

    public static final double FASTEST = 64;

    public boolean isRunning() {
        return state.equals(SessionState.RUNNING);
    }

    public boolean isOver() {
        return state.equals(SessionState.ENDED);
    }
}
