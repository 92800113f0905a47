package uz.posbon.sdk.alarm;

import java.time.Instant;
import java.util.List;

/** The Alarm API: raise alarms and lead them through their life. Every call blocks until the backend has answered. */
public interface AlarmApi {
    Alarm raise(NewAlarm alarm);

    /** Takes CAP 1.1 or 1.2 as it came from a feed. */
    CapReport raiseCap(byte[] document);

    List<Alarm> list(AlarmQuery query);

    Alarm read(String id);

    Alarm acknowledge(String id);

    Alarm unacknowledge(String id);

    Alarm clear(String id);

    Alarm comment(String id, String text);

    Alarm shelve(String id, Instant until, String reason);

    Alarm unshelve(String id);

    /** Puts {@code ids} under the alarm {@code parentId}. */
    List<Alarm> group(String parentId, List<String> ids);

    List<Alarm> ungroup(List<String> ids);

    Alarm link(String id, String incidentId);

    Alarm unlink(String id);
}
