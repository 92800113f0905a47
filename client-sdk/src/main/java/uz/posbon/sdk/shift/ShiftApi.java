package uz.posbon.sdk.shift;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shifts of the Dispatch API: who is on duty, and how the open cases go from one operator to the next. The operator is
 * the one this client works for. Thread-safe. Every call blocks until the backend has answered, and what it answers is
 * on its disk.
 *
 * <p>All calls throw {@link uz.posbon.sdk.problem.RefusedException} when the backend says no,
 * {@link uz.posbon.sdk.problem.ConflictException} when somebody else was first or the state does not allow it, and
 * {@link uz.posbon.sdk.problem.UnreachableException} when there was no answer.
 *
 * <p>A room is not left empty without a word: whoever is the last on shift and not on a break has to give a reason for
 * his break, or for ending his shift.
 */
public interface ShiftApi {
    /**
     * Starts a shift of one's own.
     *
     * @throws uz.posbon.sdk.problem.ConflictException if the operator has an open one already
     */
    Shift start();

    /** The newest 200 shifts, newest first; only open or only ended ones, or all with null. */
    List<Shift> list(@Nullable Boolean open);

    /** One shift as it is now. */
    Shift read(String id);

    /** What its operator did on it until now, or until it ended. */
    ShiftStatistics statistics(String id);

    /** Goes on a break; one's own shift only. */
    Shift startBreak(String id, @Nullable String reason);

    /** Comes back from it. */
    Shift endBreak(String id);

    /** Offers to hand the open cases over; a second offer takes the place of the first. One's own shift only. */
    Shift offer(String id, NewHandover handover);

    /** Takes the offer back. */
    Shift withdraw(String id);

    /**
     * Takes over what was offered: that shift ends, the operator gets one of his own unless he has one, and is back from
     * his break.
     *
     * @param version of the shift whose offer was read; null accepts it as it stands
     * @return the shift that ended, with the acceptance in it
     * @throws uz.posbon.sdk.problem.RefusedException if it was offered to somebody else
     * @throws uz.posbon.sdk.problem.ConflictException if nothing is offered any more, or it changed since {@code version}
     */
    Shift accept(String id, @Nullable Long version);

    /** Ends a shift without handing over; another operator's only with a reason. */
    Shift end(String id, @Nullable String reason);
}
