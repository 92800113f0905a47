package uz.posbon.sdk.stream;

import java.util.Map;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.session.RefusedAct;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Wall;

/** An event of the log: delivered once, in order, never merged. It carries the state its subject has after it. */
public sealed interface DurableEvent extends StreamEvent {
    /** {@code alarm.*} */
    record AlarmChanged(Envelope envelope, Alarm alarm) implements DurableEvent {}

    /** {@code incident.*} */
    record IncidentChanged(Envelope envelope, Incident incident) implements DurableEvent {}

    /** {@code assignment.*} */
    record AssignmentChanged(Envelope envelope, Assignment assignment) implements DurableEvent {}

    /** {@code unit.registered}, {@code unit.status} */
    record UnitChanged(Envelope envelope, Unit unit) implements DurableEvent {}

    /** {@code shift.*} */
    record ShiftChanged(Envelope envelope, Shift shift) implements DurableEvent {}

    /** {@code message.*} */
    record MessageChanged(Envelope envelope, RoomMessage message) implements DurableEvent {}

    /** {@code training.changed} */
    record TrainingChanged(Envelope envelope, TrainingSession training) implements DurableEvent {}

    /** {@code training.noted} */
    record TrainingNoted(Envelope envelope, TrainingEntry entry) implements DurableEvent {}

    /** {@code wall.defined}, {@code wall.locked}, {@code wall.unlocked} */
    record WallChanged(Envelope envelope, Wall wall) implements DurableEvent {}

    /** {@code wall.shown}, {@code wall.undone}, {@code wall.returned}, {@code wall.toured} */
    record DisplayChanged(Envelope envelope, Display display) implements DurableEvent {}

    /** {@code access.refused} */
    record ActRefused(Envelope envelope, RefusedAct act) implements DurableEvent {}

    /** {@code catalogue.changed}; {@code item} is the record of package {@code catalogue} that was put. */
    record CatalogueChanged(Envelope envelope, Object item) implements DurableEvent {}

    /** A type this version does not know, kept as it came; it counts for the order. */
    record UnknownEvent(Envelope envelope, Map<String, Object> data) implements DurableEvent {}
}
