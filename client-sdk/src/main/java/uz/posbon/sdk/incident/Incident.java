package uz.posbon.sdk.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * A case the room works on (EIDO incident component).
 *
 * @param id given by the backend, for ever
 * @param number the running number people say, e.g. 427 for #0427
 * @param version grows by one with every change; the ETag
 * @param milestones EIDO common statuses reached, e.g. {@code ResourcesAssigned}, {@code ResourcesOnscene}
 * @param drill {@link MessageStatus#ACTUAL} or what marks it as an exercise or test
 * @param typeId incident type of the catalogue, which leads to its response plan and EIDO code
 * @param priority 1 (highest) to 5
 * @param priorityReason why the priority was overridden
 * @param zoneId district, found by the backend
 * @param reportedTime when the first report came in
 * @param createdTime when the room opened the case
 * @param operator who works it; null where nobody has taken it since it was opened
 * @param references numbers of other systems, by system
 * @param checklist steps of the response plan that were marked, in the order they were
 * @param attachments files kept with it
 * @param handovers agencies it was handed over to
 * @param approvals what was asked for because the plan wants it approved, in the order it was last changed
 * @param more fields of a newer contract, kept as they came
 */
public record Incident(
        String id,
        long number,
        long version,
        IncidentStatus status,
        List<String> milestones,
        MessageStatus drill,
        String typeId,
        Category category,
        int priority,
        @Nullable String priorityReason,
        String title,
        @Nullable String description,
        @Nullable GeoPoint position,
        @Nullable String address,
        @Nullable String zoneId,
        @Nullable String siteId,
        @Nullable Caller caller,
        List<String> alarmIds,
        List<String> linkedIncidentIds,
        @Nullable String mergedIntoId,
        Instant reportedTime,
        Instant createdTime,
        String createdBy,
        @Nullable String operator,
        Instant changedTime,
        @Nullable Instant closedTime,
        @Nullable String closedBy,
        @Nullable Disposition disposition,
        Map<String, String> references,
        List<ChecklistMark> checklist,
        List<Attachment> attachments,
        List<Handover> handovers,
        List<Approval> approvals,
        Map<String, Object> more) {

    /** Who works it: the operator who has it, else whoever opened it; may be empty. */
    public String worker() {
        return operator == null ? createdBy : operator;
    }

    /** Whether the backend has given it its number: one that is opened without it has a negative one of its desk until then. */
    public boolean isNumbered() {
        return number > 0;
    }

    /** Whether the room still works on it. */
    public boolean isOpen() {
        return status.equals(IncidentStatus.ACTIVE);
    }

    /** The same, but for whether it is real. */
    public Incident as(MessageStatus other) {
        return new Incident(
                id, number, version, status, milestones, other, typeId, category, priority, priorityReason, title, description, position, address, zoneId, siteId, caller,
                alarmIds, linkedIncidentIds, mergedIntoId, reportedTime, createdTime, createdBy, operator, changedTime, closedTime, closedBy, disposition, references,
                checklist, attachments, handovers, approvals, more);
    }
}
