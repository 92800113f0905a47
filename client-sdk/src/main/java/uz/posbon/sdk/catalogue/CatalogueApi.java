package uz.posbon.sdk.catalogue;

/** The catalogue: read it whole, put single entries. Every call blocks until the backend has answered. */
public interface CatalogueApi {
    Catalogue read();

    Agency put(Agency agency);

    Camera put(Camera camera);

    Site put(Site site);

    Zone put(Zone zone);

    IncidentType put(IncidentType type);

    ResponsePlan put(ResponsePlan plan);

    /** The address under which a player opens a stream, with the session's right to open it. */
    StreamAddress address(CameraStream stream);
}
