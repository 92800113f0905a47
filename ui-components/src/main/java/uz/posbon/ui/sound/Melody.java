package uz.posbon.ui.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Pulses one after another: a sound by its pitch and its rhythm. Immutable.
 *
 * @param pulses at least one, in the order they are heard, none beginning before the one before has ended
 */
public record Melody(List<Pulse> pulses) {

    /** @throws IllegalArgumentException without a pulse, or when two would sound together */
    public Melody {
        pulses = List.copyOf(pulses);
        if (pulses.isEmpty()) {
            throw new IllegalArgumentException("a melody has a pulse");
        }
        for (int i = 1; i < pulses.size(); i++) {
            if (pulses.get(i).onset().compareTo(pulses.get(i - 1).end()) < 0) {
                throw new IllegalArgumentException("pulse " + i + " begins before the one before it ends");
            }
        }
    }

    /**
     * Pulses of one length with equal gaps.
     *
     * @param hertz the fundamental of each
     */
    public static Melody even(Duration length, Duration gap, double... hertz) {
        List<Pulse> pulses = new ArrayList<>();
        Duration onset = Duration.ZERO;
        for (double tone : hertz) {
            pulses.add(new Pulse(tone, onset, length));
            onset = onset.plus(length).plus(gap);
        }
        return new Melody(pulses);
    }

    /** This one, then {@code next} after a rest. */
    public Melody then(Duration rest, Melody next) {
        List<Pulse> all = new ArrayList<>(pulses);
        Duration shift = length().plus(rest);
        next.pulses.forEach(pulse -> all.add(new Pulse(pulse.hertz(), pulse.onset().plus(shift), pulse.length())));
        return new Melody(all);
    }

    /** From the first pulse's beginning, rests before it included, to the last one's end. */
    public Duration length() {
        return pulses.getLast().end();
    }
}
