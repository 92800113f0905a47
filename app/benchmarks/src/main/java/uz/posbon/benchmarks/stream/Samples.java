package uz.posbon.benchmarks.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import uz.posbon.sdk.incident.Caller;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentStatus;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;

/** Records as full as those of a working room: texts in the room's languages, places, parameters. */
final class Samples {
    private static final List<String> EVENTS = List.of(
            "Пожарная сигнализация, 4 этаж", "Yo‘l-transport hodisasi", "Газ ҳиди, кўп қаватли уй", "Odam yiqilgan", "Подтопление подземного перехода");
    private static final List<String> STREETS = List.of(
            "Amir Temur shoh ko‘chasi", "Navoiy ko‘chasi", "Shota Rustaveli ko‘chasi", "Bobur ko‘chasi", "Mirzo Ulug‘bek shoh ko‘chasi");

    private Samples() {}

    static Alarm alarm(int number, Random random) {
        String event = EVENTS.get(number % EVENTS.size());
        String street = STREETS.get(random.nextInt(STREETS.size())) + ", " + (1 + random.nextInt(180));
        return new Alarm(
                String.format("al-%010x", number), number, 1, "fire-panel-" + number % 60, null, MessageStatus.ACTUAL,
                List.of(Category.KNOWN.get(number % Category.KNOWN.size())), event, "ALRF", Severity.KNOWN.get(random.nextInt(4)),
                Urgency.IMMEDIATE, Certainty.KNOWN.get(random.nextInt(3)), event + ", " + street,
                "Ikkita datchik ishga tushdi, birinchi qavat va zina; qo‘riqchi javob bermayapti.", null,
                new GeoPoint(69.18 + random.nextDouble() * 0.2, 41.24 + random.nextDouble() * 0.15), null, street,
                "site-" + number % 60, "cam-" + number % 400, "z-" + (1 + number % 12),
                Map.of("zone", "Z" + number % 16, "panel", "FP-" + number % 60, "loop", "2"),
                Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, null, null, null, List.of(), null, null, null, Map.of());
    }

    static Alarm raised(Alarm a, Instant at) {
        return new Alarm(
                a.id(), a.number(), 1, a.source(), a.message(), a.status(), a.categories(), a.event(), a.typeCode(), a.severity(),
                a.urgency(), a.certainty(), a.headline(), a.description(), a.instruction(), a.position(), a.area(), a.areaDescription(),
                a.siteId(), a.cameraId(), a.zoneId(), a.parameters(), at, at, at, null, null, null, a.comments(), null, null, null, a.more());
    }

    static Alarm acknowledged(Alarm a, Instant at, String by) {
        return changed(a, at, null, new Acknowledgement(at, by), null);
    }

    static Alarm linked(Alarm a, Instant at, String incidentId) {
        return changed(a, at, null, a.acknowledgement(), incidentId);
    }

    static Alarm cleared(Alarm a, Instant at, String by) {
        return changed(a, at, new Clearance(at, by), a.acknowledgement(), a.incidentId());
    }

    private static Alarm changed(
            Alarm a, Instant at, @Nullable Clearance clearance,
            @Nullable Acknowledgement acknowledgement, @Nullable String incidentId) {
        return new Alarm(
                a.id(), a.number(), a.version() + 1, a.source(), a.message(), a.status(), a.categories(), a.event(), a.typeCode(),
                a.severity(), a.urgency(), a.certainty(), a.headline(), a.description(), a.instruction(), a.position(), a.area(),
                a.areaDescription(), a.siteId(), a.cameraId(), a.zoneId(), a.parameters(), a.raisedTime(), a.reportedTime(), at,
                clearance, acknowledgement, null, a.comments(), incidentId, null, null, a.more());
    }

    static Incident incident(int number, Alarm alarm, Instant at, String by) {
        return new Incident(
                String.format("in-%010x", number), number, 1, IncidentStatus.ACTIVE, List.of(), MessageStatus.ACTUAL, "fire-alarm",
                alarm.category(), 2, null, alarm.title(), alarm.description(), alarm.position(), alarm.areaDescription(), alarm.zoneId(),
                alarm.siteId(), new Caller("Qorovul", "+998 71 200 00 00"), List.of(alarm.id()), List.of(), null, alarm.raisedTime(), at,
                by, null, at, null, null, null, Map.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    static Incident milestone(Incident i, Instant at, String milestone) {
        List<String> milestones = new ArrayList<>(i.milestones());
        milestones.add(milestone);
        return new Incident(
                i.id(), i.number(), i.version() + 1, i.status(), milestones, i.drill(), i.typeId(), i.category(), i.priority(), null,
                i.title(), i.description(), i.position(), i.address(), i.zoneId(), i.siteId(), i.caller(), i.alarmIds(), List.of(), null,
                i.reportedTime(), i.createdTime(), i.createdBy(), i.operator(), at, null, null, null, i.references(), List.of(), List.of(), List.of(), List.of(), i.more());
    }

    static Incident closed(Incident i, Instant at, String by) {
        return new Incident(
                i.id(), i.number(), i.version() + 1, IncidentStatus.CLOSED, i.milestones(), i.drill(), i.typeId(), i.category(),
                i.priority(), null, i.title(), i.description(), i.position(), i.address(), i.zoneId(), i.siteId(), i.caller(),
                i.alarmIds(), List.of(), null, i.reportedTime(), i.createdTime(), i.createdBy(), i.operator(), at, at, by,
                new Disposition("23", "Yong‘in o‘chirildi"), i.references(), List.of(), List.of(), List.of(), List.of(), i.more());
    }

    static Assignment assignment(
            int number, String incidentId, String unitId, AssignmentStatus status, Map<String, Instant> times, String by) {
        return new Assignment(
                String.format("as-%010x", number), times.size(), incidentId, unitId, status, Map.copyOf(times), by, null, null, Map.of());
    }

    static Unit unit(String id, Assignment assignment, Instant at) {
        boolean open = assignment.isOpen();
        return new Unit(
                id, 10 + assignment.version(), id, "fire-101", "StructureFireEngineType1", Set.of("fire", "ladder", "rescue"), "station-7",
                open ? new UnitStatus(assignment.status().code()) : UnitStatus.AVAILABLE, at, open ? assignment.incidentId() : null,
                open ? assignment.id() : null, 5, "+998 90 000 00 00", null, Map.of());
    }
}
