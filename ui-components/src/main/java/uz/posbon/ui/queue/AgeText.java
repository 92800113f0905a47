package uz.posbon.ui.queue;

import java.time.Duration;

/** An age in at most six characters: {@code 0:14}, {@code 59:59}, {@code 1h02}, {@code 3d04h}. */
public final class AgeText {

    private AgeText() {}

    /**
     * Formats an age; one that lies in the future (clocks differ) counts as zero.
     *
     * @param hour letter for hours
     * @param day letter for days
     */
    public static String of(Duration age, String hour, String day) {
        long seconds = Math.max(0, age.toSeconds());
        if (seconds < 3_600) {
            return seconds / 60 + ":" + twoDigits(seconds % 60);
        }
        long minutes = seconds / 60;
        if (minutes < 24 * 60) {
            return minutes / 60 + hour + twoDigits(minutes % 60);
        }
        long hours = minutes / 60;
        return hours / 24 + day + twoDigits(hours % 24) + hour;
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
