package uz.posbon.ui.sound;

import java.time.Duration;

/**
 * One tone of a melody.
 *
 * @param hertz its fundamental, 150 to 1000 Hz, where a room hears tones best and tells them apart
 * @param onset when it begins, counted from the beginning of the melody
 * @param length how long it lasts, 40 ms to 2 s
 */
public record Pulse(double hertz, Duration onset, Duration length) {
    private static final Duration SHORTEST = Duration.ofMillis(40);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /** @throws IllegalArgumentException for a tone nobody would recognise */
    public Pulse {
        if (!(hertz >= 150 && hertz <= 1000) || onset.isNegative() || length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("no pulse: %s Hz at %s for %s".formatted(hertz, onset, length));
        }
    }

    /** When it is over, counted from the beginning of the melody. */
    public Duration end() {
        return onset.plus(length);
    }
}
