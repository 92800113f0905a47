package uz.posbon.benchmarks.week;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.unit.NewUnit;

/** Turns the rows of a file into commands in the order of time, and into what must stand after them. */
final class WeekPlanner {
    /** Marks a step with the moment at which it is sent. */
    private record Timed(Instant at, Step step) {}

    private final String replay;
    private final List<Timed> timed = new ArrayList<>();
    private final List<Course> courses = new ArrayList<>();
    private final Map<String, List<Integer>> coursesOfCall = new LinkedHashMap<>();
    private final Map<String, CallRow> firstRows = new LinkedHashMap<>();
    private final Map<String, ClosedCall> ends = new HashMap<>();

    private record ClosedCall(Instant time, Disposition disposition) {}

    private WeekPlanner(String replay) {
        this.replay = replay;
    }

    /** @param replay marks the incidents of this replay, so that a backend may hold others */
    static WeekPlan plan(List<CallRow> rows, String replay) {
        return new WeekPlanner(replay).plan(rows);
    }

    private WeekPlan plan(List<CallRow> rows) {
        Map<String, IncidentType> types = new LinkedHashMap<>();
        Map<String, NewUnit> units = new LinkedHashMap<>();
        Map<String, Instant> busy = new HashMap<>();
        for (CallRow row : rows) {
            IncidentType type = Vocabulary.type(row.callType());
            types.putIfAbsent(type.id(), type);
            units.putIfAbsent(row.unit(), Vocabulary.unit(row));
            firstRows.putIfAbsent(row.call(), row);
            Course course = Course.of(row, busy.getOrDefault(row.call() + ' ' + row.unit(), Instant.EPOCH));
            coursesOfCall.computeIfAbsent(row.call(), call -> new ArrayList<>()).add(courses.size());
            courses.add(course);
            busy.put(row.call() + ' ' + row.unit(), course.end());
        }
        firstRows.forEach(this::schedule);
        timed.sort(Comparator.comparing(Timed::at));
        Overrides overrides = new Overrides();
        List<Step> steps = timed.stream().map(t -> overrides.apply(t.step())).toList();
        return new WeekPlan(rows.size(), Vocabulary.AGENCY, List.copyOf(types.values()), units, steps, expected(overrides));
    }

    private void schedule(String call, CallRow first) {
        List<Integer> numbers = coursesOfCall.getOrDefault(call, List.of());
        // Opened when it was received, or when the first unit was sent, should that have come earlier.
        Instant opened = numbers.stream()
                .map(courses::get)
                .flatMap(course -> course.sendAt().values().stream())
                .reduce(first.received(), (a, b) -> a.isBefore(b) ? a : b);
        timed.add(new Timed(opened, new Step.Open(call, CallIncident.of(first, replay))));
        for (int number : numbers) {
            schedule(call, number);
        }
        if (numbers.stream().map(courses::get).allMatch(course -> !course.wasSent() || course.isOver())) {
            Instant end = numbers.stream().map(n -> courses.get(n).end()).reduce(opened, (a, b) -> a.isAfter(b) ? a : b);
            ClosedCall closed = new ClosedCall(end, Vocabulary.disposition(first.disposition()));
            ends.put(call, closed);
            timed.add(new Timed(end, new Step.Close(call, closed.disposition(), closed.time())));
        }
    }

    private void schedule(String call, int number) {
        Course course = courses.get(number);
        String unit = course.row().unit();
        course.times().forEach((status, time) -> {
            Step step = status.equals(AssignmentStatus.DISPATCHED)
                    ? new Step.Send(call, number, unit, time, null)
                    : new Step.Reach(call, number, unit, status, time);
            timed.add(new Timed(course.sendAt().getOrDefault(status, time), step));
        });
    }

    private Map<String, ExpectedCall> expected(Overrides overrides) {
        Map<String, ExpectedCall> expected = new LinkedHashMap<>();
        firstRows.forEach((call, row) -> {
            List<ExpectedCall.ExpectedAssignment> assignments = coursesOfCall.getOrDefault(call, List.of()).stream()
                    .filter(number -> courses.get(number).wasSent())
                    .map(number -> expected(courses.get(number), overrides.reason(number)))
                    .toList();
            ClosedCall end = ends.get(call);
            expected.put(call, new ExpectedCall(
                    call,
                    CallIncident.of(row, replay),
                    assignments,
                    end == null ? null : end.time(),
                    end == null ? null : end.disposition()));
        });
        return expected;
    }

    private static ExpectedCall.ExpectedAssignment expected(Course course, @Nullable String reason) {
        Map<String, Instant> times = new LinkedHashMap<>();
        course.times().forEach((status, time) -> times.put(status.code(), time));
        return new ExpectedCall.ExpectedAssignment(course.row().unit(), course.lastStatus(), times, reason);
    }
}
