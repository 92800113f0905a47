package uz.posbon.sdk.unit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units of the Dispatch API (EIDO emergency resource). Thread-safe. Every call blocks until
 * the backend has answered, and what it answers is on its disk.
 *
 * <p>All calls throw {@link uz.posbon.sdk.problem.RefusedException} when the backend says no,
 * {@link uz.posbon.sdk.problem.ConflictException} when somebody else was first or the state does not allow it, and
 * {@link uz.posbon.sdk.problem.UnreachableException} when there was no answer.
 */
public interface UnitApi {
    /** All units. */
    List<Unit> list();

    /** One unit as it is now. */
    Unit read(String id);

    /** Registers or changes a unit under an id of the caller's choice. */
    Unit register(String id, NewUnit unit);

    /** Sets a status that does not belong to an assignment (Available, OutOfService). */
    Unit status(String id, UnitStatus status, @Nullable String reason);

    /**
     * Says where units are: telemetry, the latest value of each wins and nothing is written to the log. One that was measured up to ten minutes
     * before what the unit said last was overtaken on its way and is not taken; a time later than the backend's own is taken as the backend's own.
     */
    void positions(List<UnitPosition> positions);
}
