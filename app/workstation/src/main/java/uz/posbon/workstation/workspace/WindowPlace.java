package uz.posbon.workstation.workspace;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;

/**
 * Where a window stands.
 *
 * @param bounds when it is not maximised, in pixels of the desktop
 * @param maximised whether it fills its monitor
 */
public record WindowPlace(Rectangle2D bounds, boolean maximised) {
    private static final String NUMBER = "(-?\\d{1,6})";
    private static final Pattern TEXT = Pattern.compile(String.join(" ", NUMBER, NUMBER, NUMBER, NUMBER) + "( maximised)?");

    /** As it is written to a file. */
    String text() {
        return String.format(
                Locale.ROOT, "%.0f %.0f %.0f %.0f%s", bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight(), maximised ? " maximised" : "");
    }

    /** @throws IllegalArgumentException when the text is none of a place */
    static WindowPlace parse(String text) {
        Matcher read = TEXT.matcher(text.strip());
        if (!read.matches()) {
            throw new IllegalArgumentException("not the place of a window: " + text.strip());
        }
        return new WindowPlace(
                new Rectangle2D(number(read, 1), number(read, 2), Math.max(1, number(read, 3)), Math.max(1, number(read, 4))), read.group(5) != null);
    }

    private static int number(Matcher read, int group) {
        return Integer.parseInt(read.group(group));
    }
}
