package uz.posbon.workstation.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.IncidentTypes;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Dispatch;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentStatus;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.outbox.OutboxEntry;
import uz.posbon.sdk.picture.Picture;

/**
 * Incidents that were opened at this desk and that the backend has not heard of yet, and the units that are to be sent to them. Pure.
 *
 * @param assignments of version 0: nobody has told the units
 */
public record LocalIncidents(List<Incident> incidents, List<Assignment> assignments) {
    /** Where the catalogue does not say. */
    private static final int PRIORITY = 3;

    public LocalIncidents {
        incidents = List.copyOf(incidents);
        assignments = List.copyOf(assignments);
    }

    /**
     * One for each entry that opens one, with its place in the outbox, negative, as its number for the time being.
     *
     * @param picture says what alarms that are answered are about
     */
    public static LocalIncidents of(List<OutboxEntry> entries, Picture picture) {
        List<Incident> incidents = new ArrayList<>();
        List<Assignment> assignments = new ArrayList<>();
        for (OutboxEntry entry : entries) {
            NewIncident opened = entry.opens();
            Dispatch dispatch = entry.dispatches();
            Alarm alarm = dispatch == null ? null : picture.alarms().get(entry.subjectId());
            if (opened != null && opened.id() != null && !picture.incidents().containsKey(opened.id())) {
                incidents.add(incident(opened.id(), opened, entry, picture.catalogue(), List.of()));
            } else if (dispatch != null && dispatch.incidentId() != null && alarm != null && !isTold(picture, dispatch.incidentId(), alarm)) {
                String id = dispatch.incidentId();
                incidents.add(incident(id, answering(alarm, dispatch, picture.catalogue()), entry, picture.catalogue(), List.of(alarm.id())));
                dispatch.unitIds().stream().distinct().forEach(unit -> assignments.add(assignment(id, unit, entry)));
            }
        }
        return new LocalIncidents(incidents, assignments);
    }

    /** Whether the backend has said all of it. It says one thing after the other, and the incident is heard of before it is heard that its alarm is part of it. */
    private static boolean isTold(Picture picture, String id, Alarm alarm) {
        Incident there = picture.incidents().get(id);
        return there != null && (alarm.incidentId() != null || !there.isOpen() || !there.alarmIds().contains(alarm.id()));
    }

    boolean isEmpty() {
        return incidents.isEmpty();
    }

    /** What the backend will make of the alarm. */
    private static NewIncident answering(Alarm alarm, Dispatch dispatch, Catalogue catalogue) {
        IncidentType type = dispatch.typeId() == null
                ? IncidentTypes.forAlarm(catalogue.incidentTypes().values(), alarm).orElse(null)
                : catalogue.incidentTypes().get(dispatch.typeId());
        Integer priority = dispatch.priority() == null && type != null ? (Integer) IncidentTypes.priority(alarm, type) : dispatch.priority();
        Alarm said = dispatch.language() == null ? alarm : alarm.in(dispatch.language());
        return new NewIncident(
                type == null ? "" : type.id(), priority, alarm.status(), said.title(), said.description(), alarm.position(), said.areaDescription(),
                alarm.siteId(), null, alarm.reportedTime(), Map.of());
    }

    private static Incident incident(String id, NewIncident opened, OutboxEntry entry, Catalogue catalogue, List<String> alarmIds) {
        IncidentType type = catalogue.incidentTypes().get(opened.typeId());
        int priority = opened.priority() != null ? opened.priority() : type == null ? PRIORITY : type.priority();
        String title = opened.title() == null || opened.title().isBlank() ? opened.typeId() : opened.title();
        Instant reported = opened.reportedTime() == null ? entry.time() : opened.reportedTime();
        return new Incident(
                id, -entry.place(), 1, IncidentStatus.ACTIVE, List.of(), opened.drill() == null ? MessageStatus.ACTUAL : opened.drill(),
                opened.typeId(), type == null ? Category.OTHER : type.category(), priority, null, title, opened.description(), opened.position(),
                opened.address(), null, opened.siteId(), opened.caller(), alarmIds, List.of(), null, reported, entry.time(), by(entry), null, entry.time(),
                null, null, null, opened.references(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    private static Assignment assignment(String incidentId, String unitId, OutboxEntry entry) {
        return new Assignment(
                entry.key() + "/" + unitId, 0, incidentId, unitId, AssignmentStatus.DISPATCHED, Map.of(), by(entry), null, null, Map.of());
    }

    private static String by(OutboxEntry entry) {
        @Nullable String operator = entry.operator();
        return operator == null ? "" : operator;
    }
}
