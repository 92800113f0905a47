package uz.posbon.backend.training;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.CameraStream;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Wall;

/**
 * Lets a session begin as a room stood at some moment: what was worked on then is an exercise now, and no camera outside of the session is pulled. Who was
 * on shift, and what the room was told, is not restored: other people sit there.
 */
final class Restoring {
    private final Room room;

    Restoring(Room room) {
        this.room = room;
    }

    void put(PictureState then) {
        put(then.catalogue());
        write(then.units(), Unit::id, unit -> room.perform(TrainingEntry.SCENARIO, ledger -> ledger.write("unit.registered", unit, unit.statusTime(), null)));
        write(then.positions(), UnitPosition::unitId, position -> room.perform(TrainingEntry.SCENARIO, ledger -> {
            ledger.write(position);
            return position;
        }));
        Map<String, List<LogEntry>> lines = new TreeMap<>(then.entries().stream().collect(Collectors.groupingBy(LogEntry::incidentId)));
        for (Incident incident : then.incidents().stream().filter(Incident::isOpen).sorted(Comparator.comparing(Incident::number)).toList()) {
            put(incident.as(MessageStatus.EXERCISE), lines.getOrDefault(incident.id(), List.of()));
        }
        write(then.alarms(), alarm -> String.format(Locale.ROOT, "%012d", alarm.number()),
                alarm -> room.perform(alarm.source(), ledger -> ledger.write("alarm.raised", alarm.as(MessageStatus.EXERCISE), alarm.incidentId(), null)));
        write(then.assignments().stream().filter(Assignment::isOpen).toList(), Assignment::id,
                a -> room.perform(a.assignedBy(), ledger -> ledger.write("assignment.created", a, ledger.now(), a.overrideReason())));
        write(then.walls(), Wall::id, wall -> room.perform(TrainingEntry.SCENARIO, ledger -> ledger.write("wall.defined", wall, null)));
        write(then.displays(), Display::key, display -> room.perform(TrainingEntry.SCENARIO, ledger -> ledger.write("wall.shown", display)));
    }

    private static <T> void write(Collection<T> items, Function<T, String> order, Consumer<T> put) {
        items.stream().sorted(Comparator.comparing(order)).forEach(put);
    }

    private void put(Catalogue catalogue) {
        items(catalogue.agencies());
        items(catalogue.zones());
        items(catalogue.sites());
        items(catalogue.incidentTypes());
        items(catalogue.responsePlans());
        catalogue.cameras().values().stream().sorted(Comparator.comparing(Camera::id)).forEach(camera -> item(camera.id(), ofTheSession(camera)));
    }

    private void items(Map<String, ?> items) {
        new TreeMap<>(items).forEach(this::item);
    }

    private void item(String id, Object item) {
        room.perform(TrainingEntry.SCENARIO, ledger -> {
            ledger.writeItem(id, item);
            return item;
        });
    }

    private static Camera ofTheSession(Camera c) {
        List<CameraStream> streams = c.streams().stream().filter(stream -> !stream.uri().isAbsolute()).toList();
        return new Camera(c.id(), c.name(), c.position(), c.headingDegrees(), c.fieldOfViewDegrees(), c.rangeMetres(), c.ptz(), streams, null, c.agencyId(),
                c.siteId(), c.more());
    }

    /** The case and, in one line, what stood in its log: events of another log can be no events of this one. */
    private void put(Incident incident, List<LogEntry> lines) {
        room.perform(incident.createdBy(), ledger -> ledger.write("incident.created", incident, true, incident.createdTime(), null));
        lines.stream().filter(line -> line.text() != null && !line.text().isBlank()).sorted(Comparator.comparing(LogEntry::sequence)).forEach(line ->
                room.perform(line.actor(), ledger -> ledger.write("incident.noted", incident, true, line.time(), line.text())));
    }
}
