package uz.posbon.sdk.catalogue;

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

    /** Asks nobody: the address under which a player opens a stream, with the session's right to open it. */
    StreamAddress address(CameraStream stream);
}
