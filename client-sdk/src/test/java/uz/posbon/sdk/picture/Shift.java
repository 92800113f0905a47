package uz.posbon.sdk.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.wall.Wall;

/** A shift made of dice: whatever is thrown, what happens could happen in a room. */
public final class Shift {
    private final List<DurableEvent> events = new ArrayList<>();
    private final Map<String, Alarm> alarms = new TreeMap<>();
    private final Map<String, Incident> open = new TreeMap<>();
    private final Map<String, Assignment> assignments = new HashMap<>();
    private int count;
    private long lines;

    private Shift() {}

    public static List<DurableEvent> play(List<Integer> dice) {
        Shift shift = new Shift();
        dice.forEach(shift::step);
        return shift.events;
    }

    private void step(int die) {
        int choice = die % 10;
        int pick = die / 10;
        switch (choice) {
            case 0, 1 -> raise();
            case 2 -> change(pick, true, true, null);
            case 3 -> change(pick, false, false, null);
            case 4 -> change(pick, false, true, null);
            case 5 -> open();
            case 6 -> link(pick);
            case 7 -> assign(pick);
            case 8 -> close(pick);
            default -> {
                switch (pick % 5) {
                    case 0 -> unit(pick);
                    case 1 -> duty(pick);
                    case 2 -> message(pick);
                    case 3 -> training(pick / 5);
                    default -> wall(pick / 5);
                }
            }
        }
    }

    private Envelope envelope(String kind, String subject, String incidentId) {
        return Samples.envelope(events.size() + 1, kind, subject, incidentId);
    }

    private void raise() {
        put("alarm.raised", Samples.alarm("a" + count++, true, false, null));
    }

    private void put(String kind, Alarm alarm) {
        alarms.put(alarm.id(), alarm);
        events.add(new DurableEvent.AlarmChanged(envelope(kind, alarm.id(), alarm.incidentId()), alarm));
    }

    private void change(int pick, boolean active, boolean acknowledged, String incidentId) {
        Alarm alarm = pick(alarms, pick);
        if (alarm != null) {
            String linked = incidentId == null ? alarm.incidentId() : incidentId;
            put(acknowledged ? "alarm.acknowledged" : "alarm.cleared", Samples.alarm(alarm.id(), active, acknowledged, linked));
        }
    }

    private void open() {
        put("incident.created", Samples.incident("i" + count++, true));
    }

    private void put(String kind, Incident incident) {
        if (incident.isOpen()) {
            open.put(incident.id(), incident);
        } else {
            open.remove(incident.id());
        }
        events.add(new DurableEvent.IncidentChanged(envelope(kind, incident.id(), incident.id()), incident));
    }

    private void link(int pick) {
        Incident incident = pick(open, pick / 7);
        Alarm alarm = pick(alarms, pick);
        if (incident == null || alarm == null || alarm.incidentId() != null) {
            return;
        }
        List<String> ids = new ArrayList<>(incident.alarmIds());
        ids.add(alarm.id());
        put("incident.changed", Samples.incident(incident.id(), true, ids.toArray(String[]::new)));
        put("alarm.linked", Samples.alarm(alarm.id(), alarm.isActive(), alarm.isAcknowledged(), incident.id()));
    }

    private void assign(int pick) {
        Incident incident = pick(open, pick);
        if (incident != null) {
            Assignment before = assignments.get(incident.id());
            Assignment next = before == null || !before.isOpen()
                    ? Samples.assignment("as" + count++, incident.id(), "A-1", AssignmentStatus.DISPATCHED)
                    : Samples.assignment(before.id(), incident.id(), "A-1", AssignmentStatus.CLEARED);
            assignments.put(incident.id(), next);
            events.add(new DurableEvent.AssignmentChanged(envelope("assignment.status", next.id(), incident.id()), next));
        }
    }

    private void close(int pick) {
        Incident incident = pick(open, pick);
        if (incident != null) {
            put("incident.closed", Samples.incident(incident.id(), false, incident.alarmIds().toArray(String[]::new)));
        }
    }

    private void unit(int pick) {
        String id = "A-" + pick % 3;
        events.add(new DurableEvent.UnitChanged(envelope("unit.registered", id, null), Samples.unit(id)));
    }

    /** Somebody goes on duty, offers to hand over, or is relieved. */
    private void duty(int pick) {
        String id = "s" + pick % 5;
        var shift = switch (pick % 3) {
            case 0 -> Samples.shift(id, "Dilnoza");
            case 1 -> Samples.handedOver(id, "Dilnoza", "Sardor", false);
            default -> Samples.handedOver(id, "Dilnoza", "Sardor", true);
        };
        events.add(new DurableEvent.ShiftChanged(envelope("shift.started", id, null), shift));
    }

    /** Somebody tells the room something, or takes note. */
    private void message(int pick) {
        String id = "m" + pick % 5;
        events.add(new DurableEvent.MessageChanged(envelope("message.sent", id, null), Samples.message(id, 1 + pick % 5)));
    }

    /** The trainer changes the session, or something is written down of it. */
    private void training(int pick) {
        if (pick % 2 == 0) {
            events.add(new DurableEvent.TrainingChanged(envelope("training.changed", "t1", null), Samples.training(pick)));
        } else {
            TrainingEntry entry = Samples.trainingEntry(++lines);
            events.add(new DurableEvent.TrainingNoted(envelope("training.noted", entry.id(), null), entry));
        }
    }

    /** A wall is defined anew, with one display or with two, or one of its displays shows something else. */
    private void wall(int pick) {
        var two = Samples.wall("w1");
        if (pick % 3 == 0) {
            var wall = new Wall("w1", two.version(), two.name(), two.displays().subList(0, 1 + pick % 2), List.of(), List.of(), List.of(), null, Map.of());
            events.add(new DurableEvent.WallChanged(envelope("wall.defined", "w1", null), wall));
        } else {
            var display = Samples.display("w1", 1 + pick % 2);
            events.add(new DurableEvent.DisplayChanged(envelope("wall.shown", display.key(), null), display));
        }
    }

    private static <V> V pick(Map<String, V> from, int pick) {
        List<V> values = new ArrayList<>(from.values());
        return values.isEmpty() ? null : values.get(pick % values.size());
    }
}
