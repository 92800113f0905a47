package uz.posbon.backend.store.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.AlarmLife;
import uz.posbon.backend.decide.AlarmRaising;
import uz.posbon.backend.decide.Alarms;
import uz.posbon.backend.decide.Assignments;
import uz.posbon.backend.decide.CapActions;
import uz.posbon.backend.decide.CapMessage;
import uz.posbon.backend.decide.CaseWork;
import uz.posbon.backend.decide.Dispatches;
import uz.posbon.backend.decide.IncidentEnding;
import uz.posbon.backend.decide.Incidents;
import uz.posbon.backend.decide.Ledger;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.decide.ShiftHandovers;
import uz.posbon.backend.decide.Shifts;
import uz.posbon.backend.decide.Units;
import uz.posbon.backend.store.Frame;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageId;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentEdit;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.shift.NewHandover;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.unit.UnitStatus;

/** Any command an operator or a source may give, chosen by a number. */
final class Play {
    private static final List<String> OPERATORS = List.of("Dilnoza", "Sardor", "Aziza");
    private static final List<String> TYPES = List.of("FIRE", "MED", "GAS");
    private static final List<Category> CATEGORIES = List.of(Category.FIRE, Category.HEALTH, Category.MET);
    private static final int[] SECONDS = {1, 5, 20, 45, 100, 400, 1500, 3000, 20_000, 90_000, 600_000};

    private final PlayedRoom room;
    private final List<String> alarms = new ArrayList<>();
    private final List<String> incidents = new ArrayList<>();
    private final List<String> assignments = new ArrayList<>();
    private final List<String> shifts = new ArrayList<>();
    private final List<MessageId> messages = new ArrayList<>();
    private long gathered;

    Play(PlayedRoom room) {
        this.room = room;
    }

    void step(int number) {
        String who = OPERATORS.get(number / 50 % 3);
        int a = number / 150 % 7;
        int b = number / 1050 % 11;
        room.clock.pass(Duration.ofSeconds(1));
        room.perform(who, ledger -> act(ledger, number % 30, a, b));
        if (number % 30 == 28) {
            room.clock.pass(Duration.ofSeconds(SECONDS[b]));
        } else if (number % 30 == 29) {
            room.move(PlayedRoom.UNITS.get(a % 3), b % 3 - 1);
        }
        gather();
    }

    private void act(Ledger l, int verb, int a, int b) {
        AlarmLife life = new AlarmLife(l);
        switch (verb) {
            case 0, 1, 2 -> new AlarmRaising(l).raise(report(a, b));
            case 4, 5 -> life.acknowledge(alarm(l, a, b));
            case 6 -> life.unacknowledge(alarm(l, a, b));
            case 7 -> life.clear(alarm(l, a, b));
            case 8 -> life.markNuisance(alarm(l, a, b), "spider");
            case 9 -> life.unmarkNuisance(alarm(l, a, b));
            case 10 -> life.shelve(alarm(l, a, b), l.now().plus(Duration.ofMinutes(1 + 40L * b)), "repair");
            case 11 -> life.unshelve(alarm(l, a, b));
            case 12, 13, 14 -> new Dispatches(l).dispatch(alarm(l, a, b), null, b % 2 == 0 ? TYPES.get(a % 3) : null, null,
                    b % 3 == 0 ? PlayedRoom.UNITS.subList(0, 2) : List.of(PlayedRoom.UNITS.get(a % 3)), b % 4 == 0 ? 30 : null);
            case 15 -> new Incidents(l).create(new NewIncident(TYPES.get(a % 3), 1 + b % 5, b == 10 ? MessageStatus.EXERCISE : null, "case " + b, null,
                    PlayedRoom.point(a % 3 - 1, 0.5), null, null, null, b % 2 == 0 ? null : l.now().minusSeconds(60L * b), Map.of()));
            case 16 -> new Incidents(l).prioritise(incident(l, a, b), 1 + b % 5, "so");
            case 17 -> new Incidents(l).change(incident(l, a, b), new IncidentEdit(TYPES.get(b % 3), "changed", null, PlayedRoom.point(b % 2, 0.4), null, null, null));
            case 18, 19 -> new Assignments(l).assign(incident(l, a, b), PlayedRoom.UNITS.get(b % 3), "must", b == 7 ? l.now().minusSeconds(200) : null, b % 5 == 0 ? 50 : null);
            case 20, 21 -> new Assignments(l).status(pick(assignments, a, b, l::assignment), AssignmentStatus.KNOWN.get(b % 6), a == 3 ? l.now().minusSeconds(30) : null);
            case 22 -> new Dispatches(l).recall(incident(l, a, b), b % 2 == 0);
            case 23 -> new IncidentEnding(l).close(incident(l, a, b), new Disposition("05", null), null);
            case 24 -> new IncidentEnding(l).merge(incident(l, a, b), incident(l, b, a).id());
            case 25 -> new Shifts(l).start();
            case 26 -> shift(l, a, b);
            case 27 -> new Units(l).status(l.unit(PlayedRoom.UNITS.get(a % 3)), b % 2 == 0 ? UnitStatus.OUT_OF_SERVICE : UnitStatus.AVAILABLE, "so");
            case 3 -> new CapActions(l).take(new CapMessage(message(), b % 3 == 0 ? "Alert" : b % 3 == 1 ? "Update" : "Cancel",
                    messages.subList(0, messages.size() - 1), List.of(report(a, b)), List.of()));
            case 28 -> new Alarms(l).link(alarm(l, a, b), incident(l, b, a).id());
            case 29 -> new CaseWork(l).reassign(incident(l, a, b), OPERATORS.get(b % 3), null);
            default -> {}
        }
    }

    private void shift(Ledger l, int a, int b) {
        Shift shift = pick(shifts, a, b, l::shift);
        switch (b % 6) {
            case 0 -> new Shifts(l).startBreak(shift, "tea");
            case 1 -> new Shifts(l).endBreak(shift);
            case 2, 3 -> new ShiftHandovers(l).offer(shift, new NewHandover(null, null, List.of()));
            case 4 -> new ShiftHandovers(l).accept(shift);
            default -> new Shifts(l).end(shift, "tired");
        }
    }

    private static NewAlarm report(int a, int b) {
        String source = "panel-" + a % 3;
        MessageStatus status = b == 9 ? MessageStatus.TEST : MessageStatus.ACTUAL;
        return new NewAlarm(source, null, status, List.of(CATEGORIES.get(b % 3)), a < 4 ? "Smoke" : "Door", null,
                b % 2 == 0 ? Severity.EXTREME : Severity.MINOR, Urgency.IMMEDIATE, Certainty.LIKELY, null, null, null,
                PlayedRoom.point(a % 3 - 1, 0.5), null, null, null, null, Map.of(), null);
    }

    private MessageId message() {
        messages.add(new MessageId("m" + messages.size(), "panel-1", room.clock.instant()));
        return messages.getLast();
    }

    private Alarm alarm(Ledger l, int a, int b) {
        return pick(alarms, a, b, l::alarm);
    }

    private Incident incident(Ledger l, int a, int b) {
        return pick(incidents, a, b, l::incident);
    }

    /** One of the last few, so that commands meet. */
    private static <T> T pick(List<String> ids, int a, int b, Function<String, @Nullable T> by) {
        if (ids.isEmpty()) {
            throw Refusal.notFound("thing", "any");
        }
        return by.apply(ids.get(Math.max(0, ids.size() - 1 - (a * 3 + b) % 12)));
    }

    private void gather() {
        for (Frame frame : room.store().reader().after(gathered, Integer.MAX_VALUE)) {
            gathered = frame.sequence();
            switch (room.event(frame)) {
                case DurableEvent.AlarmChanged e -> add(alarms, e.alarm().id());
                case DurableEvent.IncidentChanged e -> add(incidents, e.incident().id());
                case DurableEvent.AssignmentChanged e -> add(assignments, e.assignment().id());
                case DurableEvent.ShiftChanged e -> add(shifts, e.shift().id());
                default -> {}
            }
        }
    }

    private static void add(List<String> ids, String id) {
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }
}
