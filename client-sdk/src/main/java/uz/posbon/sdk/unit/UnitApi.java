package uz.posbon.sdk.unit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Units of the Dispatch API. Every call blocks until the backend has answered. */
public interface UnitApi {
    List<Unit> list();

    Unit read(String id);

    /** Registers or changes a unit under an id of the caller's choice. */
    Unit register(String id, NewUnit unit);

    /** Sets a status that does not belong to an assignment (Available, OutOfService). */
    Unit status(String id, UnitStatus status, @Nullable String reason);

    /** Reports where units are: telemetry, the latest value wins. */
    void positions(List<UnitPosition> positions);
}
