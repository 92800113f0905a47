package uz.posbon.sdk.training;

import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.scenario.Inject;

/**
 * The training session a backend holds. Thread-safe. Every call blocks until the backend has answered, and what it answers is on its disk.
 *
 * <p>All calls throw {@link uz.posbon.sdk.problem.RefusedException} when the backend says no (404 {@code no-training} where it holds no session, 403
 * {@code trainer-only} for what is the trainer's), {@link uz.posbon.sdk.problem.ConflictException} when the state does not allow it, and
 * {@link uz.posbon.sdk.problem.UnreachableException} when there was no answer.
 */
public interface TrainingApi {
    /** The session as it is. */
    TrainingSession session();

    /** What is going to happen, as it was written. For the trainer. */
    String scenario();

    /** Lets the session go. For the trainer. */
    TrainingSession run();

    /**
     * Lets the session go at another pace. For the trainer.
     *
     * @param pace seconds of the session in one of ours, 0.25 to 64
     */
    TrainingSession run(double pace);

    /** Holds the session's clock, and with it everything that is played. For the trainer. */
    TrainingSession freeze();

    /** Ends the session; its log stays. For the trainer. */
    TrainingSession end();

    /** Lets a step of the scenario happen now. For the trainer. */
    TrainingEntry fire(String stepId);

    /**
     * Lets something happen that no scenario foresaw. For the trainer.
     *
     * @param inject names no step of the scenario
     */
    TrainingEntry inject(Inject inject);

    /**
     * Writes down what was seen. For the trainer.
     *
     * @param trainee whom it is about; null for everybody
     */
    TrainingEntry note(@Nullable String trainee, String text);

    /**
     * Gives a mark. For the trainer.
     *
     * @param points 0 to 100
     */
    TrainingEntry mark(@Nullable String trainee, int points, String text);

    /** Says how many keys and clicks this trainee has used since he joined; of several reports the largest counts. */
    void hands(long keys, long clicks);

    /**
     * Comes in with the code the trainer has read out. Needs no token; the one it is answered with makes a client that works in the session.
     *
     * @throws uz.posbon.sdk.problem.RefusedException if the code is wrong, or the door is shut for a while after too many wrong ones
     * @throws uz.posbon.sdk.problem.ConflictException if another goes by that name
     */
    Joined join(String code, String name);
}
