package uz.posbon.assets;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * How large everything is that is read, in percent of the theme's own size. All sheets measure in em, so that the root's type size is the only
 * length there is; icons alone are sized here, because theirs are pixels of their own font.
 *
 * @param percent 100 to 200
 */
public record TextSize(int percent) {

    public static final int SMALLEST = 100;
    public static final int LARGEST = 200;
    /** As designed: 13 pixels. */
    public static final TextSize USUAL = new TextSize(SMALLEST);

    private static final List<Integer> STEPS = List.of(SMALLEST, 110, 125, 150, 175, LARGEST);
    private static final double PIXELS = 13;
    private static final double ICON = 16;
    private static final double BAR_ICON = 20;

    /** @throws IllegalArgumentException outside 100 to 200 */
    public TextSize {
        if (percent < SMALLEST || percent > LARGEST) {
            throw new IllegalArgumentException(percent + " is not from " + SMALLEST + " to " + LARGEST);
        }
    }

    /** How much larger than designed everything is, 1 to 2. */
    public double factor() {
        return percent / 100.0;
    }

    /** The next usual step up; the largest stays. */
    public TextSize larger() {
        return STEPS.stream().filter(step -> step > percent).findFirst().map(TextSize::new).orElse(this);
    }

    /** The next usual step down; the smallest stays. */
    public TextSize smaller() {
        return STEPS.reversed().stream().filter(step -> step < percent).findFirst().map(TextSize::new).orElse(this);
    }

    /** Address of a sheet for a Scene, after the theme's; popups of that Scene's window follow it. */
    public String stylesheet() {
        String css = String.format(
                Locale.ROOT,
                ".root { -fx-font-size: %.2fpx; } .ikonli-font-icon { -fx-icon-size: %dpx; } .bar .ikonli-font-icon { -fx-icon-size: %dpx; }",
                PIXELS * percent / 100, Math.round(ICON * percent / 100), Math.round(BAR_ICON * percent / 100));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
