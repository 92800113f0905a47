package uz.posbon.ui.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Time left of a row's limit: amber with one mark when it runs out, red with two and a plus once it is over. */
final class LimitLabel extends Label {
    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private boolean worded;
    private String word = "";
    private String left = "";

    LimitLabel() {
        getStyleClass().add("queue-limit");
        setMinWidth(USE_PREF_SIZE);
        show(null, Instant.EPOCH, null);
    }

    /** Whether there is room to say what has to be done. */
    void words(boolean room) {
        worded = room;
        write();
    }

    void show(@Nullable Deadline deadline, Instant now, @Nullable QueueWords words) {
        boolean there = deadline != null && words != null;
        setVisible(there);
        setManaged(there);
        if (deadline != null && words != null) {
            Deadline.Phase phase = deadline.at(now);
            pseudoClassStateChanged(NEAR, phase == Deadline.Phase.NEAR);
            pseudoClassStateChanged(OVER, phase == Deadline.Phase.OVER);
            Duration rest = deadline.left(now);
            String time = AgeText.of(rest.abs(), words.hour(), words.day());
            word = deadline.word();
            left = switch (phase) {
                case CALM -> time;
                case NEAR -> "! " + time;
                case OVER -> "!! +" + time;
            };
        } else {
            word = "";
            left = "";
        }
        write();
    }

    private void write() {
        setText(worded ? word + " " + left : left);
    }

    /** For those who hear it. */
    String spoken() {
        return String.format(Locale.ROOT, "%s %s", word, left).strip();
    }
}
