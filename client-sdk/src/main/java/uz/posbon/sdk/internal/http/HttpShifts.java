package uz.posbon.sdk.internal.http;

import static uz.posbon.sdk.internal.http.HttpGateway.encode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.shift.NewHandover;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.shift.ShiftApi;
import uz.posbon.sdk.shift.ShiftStatistics;

/** Shifts of the Dispatch API over HTTP. */
public final class HttpShifts implements ShiftApi {
    private record Page(List<Shift> items) {}

    private record Leaving(@Nullable String reason) {}

    private final HttpGateway http;

    public HttpShifts(HttpGateway http) {
        this.http = http;
    }

    @Override
    public Shift start() {
        return http.post("shifts", null, Shift.class);
    }

    @Override
    public List<Shift> list(@Nullable Boolean open) {
        return http.get(new Query("shifts").add("open", open).toString(), Page.class).items();
    }

    @Override
    public Shift read(String id) {
        return http.get("shifts/" + encode(id), Shift.class);
    }

    @Override
    public ShiftStatistics statistics(String id) {
        return http.get("shifts/" + encode(id) + "/statistics", ShiftStatistics.class);
    }

    @Override
    public Shift startBreak(String id, @Nullable String reason) {
        return act(id, "break", new Leaving(reason));
    }

    @Override
    public Shift endBreak(String id) {
        return act(id, "back", null);
    }

    @Override
    public Shift offer(String id, NewHandover handover) {
        return act(id, "offer", handover);
    }

    @Override
    public Shift withdraw(String id) {
        return act(id, "withdraw", null);
    }

    @Override
    public Shift accept(String id, @Nullable Long version) {
        String path = "shifts/" + encode(id) + "/accept";
        return http.postIfMatch(path, version, null, Shift.class);
    }

    @Override
    public Shift end(String id, @Nullable String reason) {
        return act(id, "end", new Leaving(reason));
    }

    private Shift act(String id, String action, @Nullable Object body) {
        return http.post("shifts/" + encode(id) + "/" + action, body, Shift.class);
    }
}
