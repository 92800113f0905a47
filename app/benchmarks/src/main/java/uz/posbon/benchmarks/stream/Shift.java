package uz.posbon.benchmarks.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;

/** A busy shift as the backend would send it: cases run side by side, each from its alarm to its end. Always the same. */
final class Shift {
    /** A case whose next events are due. */
    private record Due(Instant at, CaseCourse course) {}

    private static final int SECONDS_BETWEEN_ALARMS = 25;

    private final List<DurableEvent> events = new ArrayList<>();
    private final PriorityQueue<Due> due = new PriorityQueue<>(Comparator.comparing(Due::at));

    private Shift() {}

    /** The events of so many cases, with sequences from 1. */
    static List<DurableEvent> events(int cases, Instant begin) {
        Shift shift = new Shift();
        Random random = new Random(7);
        Instant at = begin;
        for (int i = 0; i < cases; i++) {
            shift.due.add(new Due(at, new CaseCourse(i + 1, random.nextLong())));
            at = at.plusSeconds(random.nextInt(2 * SECONDS_BETWEEN_ALARMS));
        }
        return shift.play();
    }

    private List<DurableEvent> play() {
        for (Due next = due.poll(); next != null; next = due.poll()) {
            Due now = next;
            now.course().next(now.at(), this::envelope, events::add).ifPresent(at -> due.add(new Due(at, now.course())));
        }
        return events;
    }

    private Envelope envelope(String kind, String subject, Instant at, String actor, String incidentId) {
        long sequence = events.size() + 1L;
        return new Envelope(
                String.format("01J%023d", sequence), sequence, Envelope.PREFIX + kind, "/posbon/5f1d7c3e8a42", subject, at,
                at.plusMillis(3), actor, incidentId.isEmpty() ? null : incidentId, null);
    }
}
