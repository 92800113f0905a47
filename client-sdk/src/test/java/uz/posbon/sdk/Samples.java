package uz.posbon.sdk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uz.posbon.sdk.alarm.Acknowledgement;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.Clearance;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentStatus;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;

/** Small valid records for tests. */
public final class Samples {
    public static final Instant TIME = Instant.parse("2026-11-24T09:00:00Z");

    private Samples() {}

    public static Alarm alarm(String id, boolean active, boolean acknowledged, String incidentId) {
        return new Alarm(
                id, 12, 1, "fire-panel-17", null, MessageStatus.ACTUAL, List.of(Category.FIRE), "Smoke", "ALRF",
                Severity.SEVERE, Urgency.IMMEDIATE, Certainty.LIKELY, "Smoke, 9 floors", null, null,
                new GeoPoint(69.2797, 41.3111), null, null, null, null, null, Map.of("loop", "4"), TIME, TIME, TIME,
                active ? null : new Clearance(TIME, "panel"), acknowledged ? new Acknowledgement(TIME, "operator") : null,
                null, List.of(), incidentId, null, Map.of());
    }

    public static Incident incident(String id, boolean open, String... alarmIds) {
        return new Incident(
                id, 427, 1, open ? IncidentStatus.ACTIVE : IncidentStatus.CLOSED, List.of(), MessageStatus.ACTUAL,
                "FIRE-DWELLING", Category.FIRE, 1, null, "Dwelling fire", null, new GeoPoint(69.2, 41.3), null, null, null, null,
                List.of(alarmIds), List.of(), null, TIME, TIME, "operator", TIME, null, null, null, Map.of(), Map.of());
    }

    public static Assignment assignment(String id, String incidentId, String unitId, AssignmentStatus status) {
        return new Assignment(id, 1, incidentId, unitId, status, Map.of(status.code(), TIME), "operator", null, Map.of());
    }

    public static Unit unit(String id) {
        return new Unit(id, 1, id, "103", "GroundALSAmbulance", Set.of("paramedic"), null, UnitStatus.AVAILABLE, TIME,
                null, null, 3, null, Map.of());
    }
}
