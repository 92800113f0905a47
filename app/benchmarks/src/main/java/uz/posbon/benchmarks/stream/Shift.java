package uz.posbon.benchmarks.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Consumer;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;

/** A busy shift as the backend would send it: cases run side by side, each from its alarm to its end. Always the same. */
public final class Shift {
    /** A case whose next events are due. */
    private record Due(Instant at, CaseCourse course) {}

    private static final int SECONDS_BETWEEN_ALARMS = 25;

    private final Consumer<DurableEvent> out;
    private final PriorityQueue<Due> due = new PriorityQueue<>(Comparator.comparing(Due::at));

    private long sequence;

    private Shift(Consumer<DurableEvent> out) {
        this.out = out;
    }

    /** The events of so many cases, with sequences from 1. */
    static List<DurableEvent> events(int cases, Instant begin) {
        List<DurableEvent> events = new ArrayList<>();
        play(cases, begin, Duration.ofSeconds(SECONDS_BETWEEN_ALARMS), events::add);
        return events;
    }

    /**
     * Tells the events of so many cases one by one, with sequences from 1; in memory are only the cases that run.
     *
     * @param between time from one alarm to the next, on average
     */
    public static void play(int cases, Instant begin, Duration between, Consumer<DurableEvent> out) {
        Shift shift = new Shift(out);
        Random random = new Random(7);
        Instant at = begin;
        for (int i = 0; i < cases; i++) {
            shift.playUntil(at);
            shift.due.add(new Due(at, new CaseCourse(i + 1, random.nextLong())));
            at = at.plusMillis(random.nextInt((int) (2 * between.toMillis())));
        }
        shift.playUntil(Instant.MAX);
    }

    private void playUntil(Instant moment) {
        while (!due.isEmpty() && !due.peek().at().isAfter(moment)) {
            Due now = due.remove();
            now.course().next(now.at(), this::envelope, this::tell).ifPresent(at -> due.add(new Due(at, now.course())));
        }
    }

    private void tell(DurableEvent event) {
        sequence = event.envelope().sequence();
        out.accept(event);
    }

    private Envelope envelope(String kind, String subject, Instant at, String actor, String incidentId) {
        long next = sequence + 1;
        return new Envelope(
                String.format("01J%023d", next), next, Envelope.PREFIX + kind, "/posbon/5f1d7c3e8a42", subject, at,
                at.plusMillis(3), actor, incidentId.isEmpty() ? null : incidentId, null);
    }
}
