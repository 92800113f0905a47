package uz.posbon.benchmarks.stream;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.unit.Unit;

/** One case from its alarm to its end, told step by step. Each step appends what one command appends in the backend. */
final class CaseCourse {
    /** Makes the envelope of the next event. */
    @FunctionalInterface
    interface Envelopes {
        Envelope make(String kind, String subject, Instant at, String actor, String incidentId);
    }

    private static final String OPERATOR = "Dilnoza Karimova";
    private static final List<AssignmentStatus> WAY = List.of(
            AssignmentStatus.EN_ROUTE, AssignmentStatus.ON_SCENE, AssignmentStatus.TRANSPORTING,
            AssignmentStatus.AT_DESTINATION, AssignmentStatus.CLEARED);
    private static final int UNITS = 120;

    private final int number;
    private final Random random;
    private final Map<String, Instant> times = new TreeMap<>();
    private int step;
    private Alarm alarm;
    private @Nullable Incident incident;

    CaseCourse(int number, long seed) {
        this.number = number;
        this.random = new Random(seed);
        this.alarm = Samples.alarm(number, random);
    }

    /** Takes the next step at {@code at}; the answer is when the one after it is due. */
    Optional<Instant> next(Instant at, Envelopes envelopes, Consumer<DurableEvent> out) {
        switch (step++) {
            case 0 -> alarm(at, "alarm.raised", "fire-panel-" + number % 60, Samples.raised(alarm, at), envelopes, out);
            case 1 -> alarm(at, "alarm.acknowledged", OPERATOR, Samples.acknowledged(alarm, at, OPERATOR), envelopes, out);
            case 2 -> {
                Incident created = Samples.incident(number, alarm, at, OPERATOR);
                incident(at, "incident.created", created, envelopes, out);
                alarm(at, "alarm.linked", OPERATOR, Samples.linked(alarm, at, created.id()), envelopes, out);
            }
            case 3 -> {
                reach(at, AssignmentStatus.DISPATCHED, envelopes, out);
                incident(at, "incident.changed", Samples.milestone(opened(), at, "ResourcesAssigned"), envelopes, out);
            }
            case 9 -> alarm(at, "alarm.cleared", OPERATOR, Samples.cleared(alarm, at, OPERATOR), envelopes, out);
            case 10 -> {
                incident(at, "incident.closed", Samples.closed(opened(), at, OPERATOR), envelopes, out);
                return Optional.empty();
            }
            default -> reach(at, WAY.get(step - 5), envelopes, out);
        }
        return Optional.of(at.plusSeconds(20 + random.nextInt(400)));
    }

    private Incident opened() {
        if (incident == null) {
            throw new IllegalStateException("not opened yet");
        }
        return incident;
    }

    private void alarm(Instant at, String kind, String actor, Alarm now, Envelopes envelopes, Consumer<DurableEvent> out) {
        alarm = now;
        String incidentId = now.incidentId() == null ? "" : now.incidentId();
        out.accept(new DurableEvent.AlarmChanged(envelopes.make(kind, now.id(), at, actor, incidentId), now));
    }

    private void incident(Instant at, String kind, Incident now, Envelopes envelopes, Consumer<DurableEvent> out) {
        incident = now;
        out.accept(new DurableEvent.IncidentChanged(envelopes.make(kind, now.id(), at, OPERATOR, now.id()), now));
    }

    private void reach(Instant at, AssignmentStatus status, Envelopes envelopes, Consumer<DurableEvent> out) {
        String incidentId = opened().id();
        String unitId = "A-" + (100 + number % UNITS);
        times.put(status.code(), at);
        Assignment assignment = Samples.assignment(number, incidentId, unitId, status, times, OPERATOR);
        String kind = status.equals(AssignmentStatus.DISPATCHED) ? "assignment.created" : "assignment.status";
        out.accept(new DurableEvent.AssignmentChanged(envelopes.make(kind, assignment.id(), at, unitId, incidentId), assignment));
        Unit unit = Samples.unit(unitId, assignment, at);
        out.accept(new DurableEvent.UnitChanged(envelopes.make("unit.status", unitId, at, unitId, incidentId), unit));
    }
}
