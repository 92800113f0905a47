package uz.posbon.sdk.internal.http;

import static uz.posbon.sdk.internal.http.HttpGateway.encode;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.unit.NewUnit;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitApi;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.unit.UnitStatus;

/** Units of the Dispatch API over HTTP. */
public final class HttpUnits implements UnitApi {
    private record Page(List<Unit> items) {}

    private record Report(UnitStatus status, @Nullable String reason) {}

    private final HttpGateway http;

    public HttpUnits(HttpGateway http) {
        this.http = http;
    }

    @Override
    public List<Unit> list() {
        return http.get("units", Page.class).items();
    }

    @Override
    public Unit read(String id) {
        return http.get("units/" + encode(id), Unit.class);
    }

    @Override
    public Unit register(String id, NewUnit unit) {
        return http.put("units/" + encode(id), unit, Unit.class);
    }

    @Override
    public Unit status(String id, UnitStatus status, @Nullable String reason) {
        return http.post("units/" + encode(id) + "/status", new Report(status, reason), Unit.class);
    }

    @Override
    public void positions(List<UnitPosition> positions) {
        http.post("units/positions", Map.of("positions", positions));
    }
}
