package uz.posbon.backend.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uz.posbon.sdk.alarm.Alarm;

/** Puts alarms under another one and takes them out again (TMF642 groupAlarms, unGroupAlarms). One level deep. */
public final class AlarmGroups {
    private static final int MOST = 1000;

    private final Ledger ledger;

    public AlarmGroups(Ledger ledger) {
        this.ledger = ledger;
    }

    public List<Alarm> group(String parentId, List<String> ids) {
        Checks checks = new Checks();
        Alarm parent = ledger.alarm(parentId);
        checks.that(parent != null, "/parentId", "there is no alarm '" + parentId + "'");
        checks.that(parent == null || parent.groupId() == null, "/parentId", "is itself grouped under another alarm");
        checks.that(!ids.contains(parentId), "/ids", "must not hold the parent itself");
        List<Alarm> members = members(checks, ids);
        List<Alarm> grouped = new ArrayList<>();
        for (Alarm member : members) {
            grouped.add(Objects.equals(member.groupId(), parentId) ? member : under(member, parentId));
        }
        return grouped;
    }

    public List<Alarm> ungroup(List<String> ids) {
        List<Alarm> free = new ArrayList<>();
        for (Alarm member : members(new Checks(), ids)) {
            free.add(member.groupId() == null ? member : alone(member));
        }
        return free;
    }

    private List<Alarm> members(Checks checks, List<String> ids) {
        checks.that(!ids.isEmpty(), "/ids", "must name at least one alarm");
        checks.that(ids.size() <= MOST, "/ids", "must not name more than " + MOST + " alarms");
        List<Alarm> members = new ArrayList<>();
        List<String> distinct = ids.stream().distinct().toList();
        for (String id : distinct) {
            Alarm alarm = ledger.alarm(id);
            checks.that(alarm != null, "/ids/" + ids.indexOf(id), "there is no alarm '" + id + "'");
            if (alarm != null) {
                members.add(alarm);
            }
        }
        checks.done();
        return members;
    }

    private Alarm under(Alarm alarm, String parentId) {
        AlarmRevision next = new AlarmRevision(alarm);
        next.groupId = parentId;
        return ledger.write("alarm.grouped", next.done(ledger.now()), alarm.incidentId(), null);
    }

    private Alarm alone(Alarm alarm) {
        AlarmRevision next = new AlarmRevision(alarm);
        next.groupId = null;
        return ledger.write("alarm.ungrouped", next.done(ledger.now()), alarm.incidentId(), null);
    }
}
