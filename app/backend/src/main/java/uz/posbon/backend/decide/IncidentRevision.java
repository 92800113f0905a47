package uz.posbon.backend.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Approval;
import uz.posbon.sdk.incident.Attachment;
import uz.posbon.sdk.incident.Caller;
import uz.posbon.sdk.incident.ChecklistMark;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Handover;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentStatus;

/** The next version of an incident while it is being decided: what is not set stays as it was. */
final class IncidentRevision {
    private final Incident before;
    private String typeId;
    private Category category;
    IncidentStatus status;
    List<String> milestones;
    int priority;
    @Nullable String priorityReason;
    String title;
    @Nullable String description;
    @Nullable GeoPoint position;
    @Nullable String address;
    @Nullable String zoneId;
    @Nullable String siteId;
    @Nullable Caller caller;
    @Nullable String operator;
    List<String> alarmIds;
    List<String> linkedIncidentIds;
    @Nullable String mergedIntoId;
    @Nullable Instant closedTime;
    @Nullable String closedBy;
    @Nullable Disposition disposition;
    List<ChecklistMark> checklist;
    List<Attachment> attachments;
    List<Handover> handovers;
    List<Approval> approvals;

    IncidentRevision(Incident before) {
        this.before = before;
        typeId = before.typeId();
        category = before.category();
        status = before.status();
        milestones = before.milestones();
        priority = before.priority();
        priorityReason = before.priorityReason();
        title = before.title();
        description = before.description();
        position = before.position();
        address = before.address();
        zoneId = before.zoneId();
        siteId = before.siteId();
        caller = before.caller();
        operator = before.operator();
        alarmIds = before.alarmIds();
        linkedIncidentIds = before.linkedIncidentIds();
        mergedIntoId = before.mergedIntoId();
        closedTime = before.closedTime();
        closedBy = before.closedBy();
        disposition = before.disposition();
        checklist = before.checklist();
        attachments = before.attachments();
        handovers = before.handovers();
        approvals = before.approvals();
    }

    void type(IncidentType type) {
        typeId = type.id();
        category = type.category();
    }

    static List<String> plus(List<String> list, String item) {
        if (list.contains(item)) {
            return list;
        }
        List<String> longer = new ArrayList<>(list);
        longer.add(item);
        return List.copyOf(longer);
    }

    static List<String> minus(List<String> list, String item) {
        return list.stream().filter(one -> !one.equals(item)).toList();
    }

    /** The same version without what is asked for: that goes on with another incident. */
    Incident withoutWaiting() {
        approvals = approvals.stream().filter(approval -> !approval.isWaiting()).toList();
        return with(before.version(), before.changedTime());
    }

    Incident done(Instant now) {
        return with(before.version() + 1, now);
    }

    private Incident with(long version, Instant now) {
        return new Incident(
                before.id(), before.number(), version, status, milestones, before.drill(),
                typeId, category, priority, priorityReason, title, description, position, address, zoneId, siteId, caller,
                alarmIds, linkedIncidentIds, mergedIntoId,
                before.reportedTime(), before.createdTime(), before.createdBy(), operator, now,
                closedTime, closedBy, disposition, before.references(),
                List.copyOf(checklist), List.copyOf(attachments), List.copyOf(handovers), List.copyOf(approvals), before.more());
    }
}
