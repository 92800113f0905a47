package uz.posbon.sdk.training.scenario;

import java.time.Duration;
import java.util.regex.Pattern;

/** How much a scenario may hold, so that none of them keeps the room from working. */
public final class Limits {
    /** Steps of a scenario. */
    public static final int MOST_STEPS = 10_000;
    /** Expectations of a scenario. */
    public static final int MOST_EXPECTATIONS = 10_000;
    /** Alarms all its steps raise together, floods and repeats counted. */
    public static final int MOST_ALARMS = 100_000;
    /** Times one step is repeated. */
    public static final int MOST_REPEATS = 1_000;
    /** Units one expectation may ask for. */
    public static final int MOST_UNITS = 100;
    /** Points of one expectation. */
    public static final int MOST_POINTS = 1_000;
    /** Longest scenario. */
    public static final Duration LONGEST = Duration.ofDays(14);
    /** Longest text, in characters. */
    public static final int LONGEST_TEXT = 2_000;
    /** What an id looks like. */
    public static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    private Limits() {}

    static void id(String what, String id) {
        require(ID.matcher(id).matches(), what + " must match " + ID.pattern() + ", was '" + id + "'");
    }

    static void present(String what, String text) {
        require(!text.isBlank(), what + " must not be blank");
    }

    /** Times are whole milliseconds, as they are in events and files. */
    static void time(String what, Duration time, Duration shortest) {
        require(time.compareTo(shortest) >= 0 && time.compareTo(LONGEST) <= 0, what + " must be between " + shortest + " and " + LONGEST + ", was " + time);
        require(time.getNano() % 1_000_000 == 0, what + " must be whole milliseconds, was " + time);
    }

    static void between(String what, double value, double least, double most) {
        require(value >= least && value <= most, what + " must be between " + least + " and " + most + ", was " + value);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
