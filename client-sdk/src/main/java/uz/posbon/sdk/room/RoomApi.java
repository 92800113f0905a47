package uz.posbon.sdk.room;

import org.jspecify.annotations.Nullable;

/**
 * Figures of the room as a whole, and what is behind each. Thread-safe. Every call blocks until the backend has answered.
 *
 * <p>All calls throw {@link uz.posbon.sdk.problem.RefusedException} when the backend says no, and
 * {@link uz.posbon.sdk.problem.UnreachableException} when there was no answer.
 */
public interface RoomApi {
    /**
     * The figures as they are now. The backend keeps them up to date with every event, so that asking every second is fine.
     *
     * @param shiftId the shift that 'this shift' is to mean, an ended one too; null for the open one that began first
     */
    RoomFigures figures(@Nullable String shiftId);

    /**
     * What is behind a figure, the newest or the longest first, at most 1,000.
     *
     * @param of which one, of a figure that there are several of
     * @param shiftId as in {@link #figures}
     */
    RoomRows rows(RoomFigure figure, @Nullable String of, @Nullable String shiftId);
}
