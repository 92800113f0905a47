package uz.posbon.sdk.training.debrief;

import java.time.Instant;
import java.util.Comparator;

/**
 * A place in the log of a session, for a replay to go to. Ordered by time.
 *
 * @param sequence of the last durable event that had happened by then; 0 where none had
 * @param time when the backend wrote that down, or the moment at which nothing had been done
 */
public record Moment(long sequence, Instant time) implements Comparable<Moment> {
    @Override
    public int compareTo(Moment other) {
        return Comparator.comparing(Moment::time).thenComparingLong(Moment::sequence).compare(this, other);
    }
}
