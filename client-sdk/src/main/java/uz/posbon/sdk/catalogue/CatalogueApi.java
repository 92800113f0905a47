package uz.posbon.sdk.catalogue;

import java.util.List;

/**
 * The catalogue: read it whole, put single entries. A put makes the entry of this id or takes its place. Thread-safe. Every call blocks until
 * the backend has answered, and what it answers is on its disk.
 *
 * <p>All calls throw {@link uz.posbon.sdk.problem.RefusedException} when the backend says no,
 * {@link uz.posbon.sdk.problem.ConflictException} when somebody else was first or the state does not allow it, and
 * {@link uz.posbon.sdk.problem.UnreachableException} when there was no answer.
 */
public interface CatalogueApi {
    /** What the city has. */
    Catalogue read();

    Agency put(Agency agency);

    Camera put(Camera camera);

    Site put(Site site);

    Zone put(Zone zone);

    IncidentType put(IncidentType type);

    ResponsePlan put(ResponsePlan plan);

    /**
     * Says how the cameras this desk watches deliver: when that changes, and every 30 seconds. Telemetry: sent once, and not kept when it cannot be.
     *
     * @param desk the same for one window as long as it is open
     * @param cameras 1 to 256 of the catalogue's
     */
    void report(String desk, List<CameraReport> cameras);

    /** Asks nobody: the address under which a player opens a stream, with the session's right to open it. */
    StreamAddress address(CameraStream stream);
}
