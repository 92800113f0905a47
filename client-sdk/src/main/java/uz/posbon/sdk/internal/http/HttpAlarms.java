package uz.posbon.sdk.internal.http;

import static uz.posbon.sdk.internal.http.HttpGateway.encode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.AlarmApi;
import uz.posbon.sdk.alarm.AlarmQuery;
import uz.posbon.sdk.alarm.CapReport;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.RaisedAlarm;

/** The Alarm API over HTTP. */
public final class HttpAlarms implements AlarmApi {
    private record Page(List<Alarm> items) {}

    private record Keyed(String key, NewAlarm alarm) {}

    private record Batch(List<Keyed> alarms) {}

    private record Answers(List<RaisedAlarm> answers) {}

    private final HttpGateway http;

    public HttpAlarms(HttpGateway http) {
        this.http = http;
    }

    @Override
    public Alarm raise(NewAlarm alarm) {
        return http.post("alarms", alarm, Alarm.class);
    }

    @Override
    public List<RaisedAlarm> raiseAll(List<NewAlarm> alarms) {
        List<RaisedAlarm> all = new ArrayList<>(alarms.size());
        for (int from = 0; from < alarms.size(); from += BATCH) {
            List<Keyed> some = alarms.subList(from, Math.min(from + BATCH, alarms.size())).stream()
                    .map(alarm -> new Keyed(UUID.randomUUID().toString(), alarm))
                    .toList();
            all.addAll(http.post("alarms/batch", new Batch(some), Answers.class).answers());
        }
        return List.copyOf(all);
    }

    @Override
    public CapReport raiseCap(byte[] document) {
        return http.postCap("alarms/cap", document, CapReport.class);
    }

    @Override
    public List<Alarm> list(AlarmQuery query) {
        Query path = new Query("alarms")
                .add("active", query.active())
                .add("acknowledged", query.acknowledged())
                .add("category", query.category())
                .add("incident", query.incidentId())
                .add("before", query.before())
                .add("limit", query.limit());
        return http.get(path.toString(), Page.class).items();
    }

    @Override
    public Alarm read(String id) {
        return http.get("alarms/" + encode(id), Alarm.class);
    }

    @Override
    public Alarm acknowledge(String id) {
        return act(id, "acknowledge", null);
    }

    @Override
    public List<Alarm> acknowledge(List<String> ids) {
        return http.post("alarms/acknowledge", Map.of("ids", ids), Page.class).items();
    }

    @Override
    public Alarm markNuisance(String id, String reason) {
        return act(id, "nuisance", Map.of("reason", reason));
    }

    @Override
    public Alarm unmarkNuisance(String id) {
        return act(id, "unnuisance", null);
    }

    @Override
    public Alarm unacknowledge(String id) {
        return act(id, "unacknowledge", null);
    }

    @Override
    public Alarm clear(String id) {
        return act(id, "clear", null);
    }

    @Override
    public Alarm comment(String id, String text) {
        return act(id, "comment", Map.of("text", text));
    }

    @Override
    public Alarm shelve(String id, Instant until, String reason) {
        return act(id, "shelve", Map.of("until", until, "reason", reason));
    }

    @Override
    public Alarm unshelve(String id) {
        return act(id, "unshelve", null);
    }

    @Override
    public List<Alarm> group(String parentId, List<String> ids) {
        return http.post("alarms/group", Map.of("parentId", parentId, "ids", ids), Page.class).items();
    }

    @Override
    public List<Alarm> ungroup(List<String> ids) {
        return http.post("alarms/ungroup", Map.of("ids", ids), Page.class).items();
    }

    @Override
    public Alarm link(String id, String incidentId) {
        return act(id, "link", Map.of("incidentId", incidentId));
    }

    @Override
    public Alarm unlink(String id) {
        return act(id, "unlink", null);
    }

    private Alarm act(String id, String action, @Nullable Object body) {
        return http.post("alarms/" + encode(id) + "/" + action, body, Alarm.class);
    }
}
