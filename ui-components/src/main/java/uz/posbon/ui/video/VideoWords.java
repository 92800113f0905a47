package uz.posbon.ui.video;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Every word a tile can show, in the operator's language.
 *
 * @param retryIn with {@code {0}} where the seconds go
 * @param losses why there is no picture, one short phrase each
 */
public record VideoWords(
        String idle,
        String idleHint,
        String hidden,
        String opening,
        String live,
        String playing,
        String ended,
        String stalled,
        String lost,
        String missing,
        String retryIn,
        String retrying,
        Map<Loss, String> losses) {

    /** What a tile says until the application gives it words. */
    public static final VideoWords ENGLISH = new VideoWords(
            "No camera", "Select an incident or a camera", "Not shown", "Opening", "Live", "Recording", "Ended", "No picture for", "Lost",
            "Cannot play", "next try in {0} s", "trying again",
            Map.of(
                    Loss.UNKNOWN_HOST, "Unknown host",
                    Loss.UNREACHABLE, "Cannot be reached",
                    Loss.NO_ANSWER, "Does not answer",
                    Loss.LOGIN_REFUSED, "Login refused",
                    Loss.NOT_FOUND, "No such stream",
                    Loss.UNREADABLE, "Unreadable stream",
                    Loss.NO_VIDEO, "No video in the stream",
                    Loss.BROKEN_OFF, "Connection broke off"));

    public VideoWords {
        losses = Map.copyOf(losses);
    }

    /**
     * Looks every word up by its key: {@code video.live}, {@code video.retry-in}, {@code video.loss.no-answer} and so on
     * (see {@code uz/posbon/ui/video/words.properties} for all of them in English).
     */
    public static VideoWords from(UnaryOperator<String> text) {
        Map<Loss, String> losses = new EnumMap<>(Loss.class);
        for (Loss loss : Loss.values()) {
            losses.put(loss, text.apply("video.loss." + loss.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return new VideoWords(
                text.apply("video.idle"), text.apply("video.idle-hint"), text.apply("video.hidden"), text.apply("video.opening"),
                text.apply("video.live"), text.apply("video.playing"), text.apply("video.ended"), text.apply("video.stalled"),
                text.apply("video.lost"), text.apply("video.missing"), text.apply("video.retry-in"), text.apply("video.retrying"), losses);
    }

    String why(Loss loss) {
        return losses.getOrDefault(loss, loss.name());
    }
}
