package uz.posbon.sdk.internal.http;

import static uz.posbon.sdk.internal.http.HttpGateway.encode;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.CameraReport;
import uz.posbon.sdk.catalogue.CameraStream;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.CatalogueApi;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.StreamAddress;
import uz.posbon.sdk.catalogue.Zone;

/** The catalogue over HTTP. */
public final class HttpCatalogue implements CatalogueApi {
    private final HttpGateway http;

    private final @Nullable StreamRelay relay;

    /** @param relay brings the backend's own streams to players; null where they may ask it themselves */
    public HttpCatalogue(HttpGateway http, @Nullable StreamRelay relay) {
        this.http = http;
        this.relay = relay;
    }

    @Override
    public Catalogue read() {
        return http.get("catalogue", Catalogue.class);
    }

    @Override
    public Agency put(Agency agency) {
        return put("agencies", agency.id(), agency);
    }

    @Override
    public Camera put(Camera camera) {
        return put("cameras", camera.id(), camera);
    }

    @Override
    public Site put(Site site) {
        return put("sites", site.id(), site);
    }

    @Override
    public Zone put(Zone zone) {
        return put("zones", zone.id(), zone);
    }

    @Override
    public IncidentType put(IncidentType type) {
        return put("incident-types", type.id(), type);
    }

    @Override
    public ResponsePlan put(ResponsePlan plan) {
        return put("response-plans", plan.id(), plan);
    }

    @Override
    public void report(String desk, List<CameraReport> cameras) {
        http.tell("cameras/health", Map.of("desk", desk, "cameras", cameras));
    }

    @Override
    public StreamAddress address(CameraStream stream) {
        URI uri = stream.uri();
        if (uri.isAbsolute()) {
            return new StreamAddress(uri, Map.of());
        }
        // Only our own backend ever sees our token.
        URI resolved = URI.create(http.base() + "/").resolve(uri);
        if (relay != null) {
            return relay.address(resolved);
        }
        return new StreamAddress(resolved, http.token() == null ? Map.of() : Map.of("Authorization", "Bearer " + http.token()));
    }

    @SuppressWarnings("unchecked")
    private <T> T put(String collection, String id, T item) {
        return (T) http.put("catalogue/" + collection + "/" + encode(id), item, item.getClass());
    }
}
