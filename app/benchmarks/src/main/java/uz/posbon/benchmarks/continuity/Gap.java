package uz.posbon.benchmarks.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.fault.Fault;

/** A hundred thousand events while the desks are away: how long until they are live, and until they have them all. */
final class Gap {
    private static final int ALARMS = 1000;
    private static final int LIMIT_SECONDS = 120;
    private static final double NANOS = 1e9;

    /** Seconds until both desks said live, and until both had the last event. */
    record Measured(double live, double caughtUp) {}

    private Gap() {}

    static Measured measure(Room room, int events) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < ALARMS; i++) {
            ids.add(room.direct.alarms().raise(alarm(i)).id());
        }
        List<String> members = ids.subList(1, ids.size());
        long before = room.sequence();
        room.within(LIMIT_SECONDS, () -> room.areLiveAt(before));
        room.proxy.fault(new Fault.Refuse());
        room.proxy.cut();
        while (room.sequence() - before < events) {
            room.direct.alarms().group(ids.getFirst(), members);
            room.direct.alarms().ungroup(members);
        }
        long last = room.sequence();
        room.proxy.heal();
        long healed = System.nanoTime();
        room.within(LIMIT_SECONDS, () -> room.areLiveAt(0));
        double live = (System.nanoTime() - healed) / NANOS;
        room.within(LIMIT_SECONDS, () -> room.areLiveAt(last));
        double caughtUp = (System.nanoTime() - healed) / NANOS;
        ids.forEach(id -> {
            room.direct.alarms().acknowledge(id);
            room.direct.alarms().clear(id);
        });
        return new Measured(live, caughtUp);
    }

    private static NewAlarm alarm(int number) {
        return new NewAlarm("panel", null, MessageStatus.ACTUAL, List.of(Category.FIRE), "Smoke", null, Severity.MINOR, Urgency.PAST,
                Certainty.LIKELY, "gap " + number, null, null, null, null, null, null, null, Map.of(), null);
    }
}
