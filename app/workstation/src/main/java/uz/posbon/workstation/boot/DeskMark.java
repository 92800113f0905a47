package uz.posbon.workstation.boot;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/**
 * What tells a desk of another time by words: the title of its window, and what stands across pictures of it.
 *
 * @param clock of what is seen
 */
record DeskMark(DeskSetting setting, Clock clock) {
    private static final String FRAME = "training-frame";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /** Frames a window, once. FX thread only. */
    static void frame(Scene window) {
        if (!window.getRoot().getStyleClass().contains(FRAME)) {
            window.getRoot().getStyleClass().add(FRAME);
        }
    }

    String title(Words words) {
        Phrase title = setting.title();
        return title == null ? "Posbon" : words.say(title);
    }

    /**
     * With the moment it shows; null for a desk of the moment.
     *
     * @param played whether what is seen is an exercise
     */
    @Nullable String onPictures(boolean played, Words words) {
        String kind = kind(played, words);
        return kind == null ? null : kind + " " + MOMENT.format(clock.instant().atZone(words.zone()));
    }

    /** The same without its moment. */
    @Nullable String kind(boolean played, Words words) {
        Phrase mode = setting.mode();
        Phrase kind = mode == null && played ? Phrase.of("training.mark") : mode;
        return kind == null ? null : words.say(kind);
    }
}
