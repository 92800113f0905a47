package uz.posbon.ui.video.ptz;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Every word of the pad, in the operator's language.
 *
 * @param pad what the pad is, for a screen reader
 * @param hint which keys steer
 * @param directions by name: {@code right}, {@code down-right} and so on, clockwise
 */
public record PtzWords(
        String pad,
        String hint,
        String zoomIn,
        String zoomOut,
        String stop,
        String presets,
        String noPresets,
        String loading,
        String noDevice,
        String failed,
        Map<String, String> directions) {

    /** What the pad says until the application gives it words. */
    public static final PtzWords ENGLISH = new PtzWords("Steer the camera", "Arrows turn, Page Up and Down zoom, Shift is fast", "Zoom in", "Zoom out", "Stop",
            "Presets", "No presets", "Asking the camera", "This camera cannot be steered", "The camera did not obey",
            Map.of("right", "Right", "down-right", "Down and right", "down", "Down", "down-left", "Down and left", "left", "Left",
                    "up-left", "Up and left", "up", "Up", "up-right", "Up and right"));

    public PtzWords {
        directions = Map.copyOf(directions);
    }

    /** Looks every word up by its key: {@code ptz.zoom-in}, {@code ptz.direction.up-left} and so on (see {@code uz/posbon/ui/video/ptz/words.properties}). */
    public static PtzWords from(UnaryOperator<String> text) {
        Map<String, String> directions = new HashMap<>();
        for (PtzDirection direction : PtzDirection.values()) {
            directions.put(key(direction), text.apply("ptz.direction." + key(direction)));
        }
        return new PtzWords(text.apply("ptz.pad"), text.apply("ptz.hint"), text.apply("ptz.zoom-in"), text.apply("ptz.zoom-out"), text.apply("ptz.stop"),
                text.apply("ptz.presets"), text.apply("ptz.no-presets"), text.apply("ptz.loading"), text.apply("ptz.no-device"), text.apply("ptz.failed"), directions);
    }

    String of(PtzDirection direction) {
        return directions.getOrDefault(key(direction), key(direction));
    }

    private static String key(PtzDirection direction) {
        return direction.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
