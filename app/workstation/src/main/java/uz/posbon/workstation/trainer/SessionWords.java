package uz.posbon.workstation.trainer;

import java.math.BigDecimal;
import java.util.Optional;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.words.Phrase;

/** How a training session stands, in words. */
public final class SessionWords {
    private SessionWords() {}

    /** What stands in front of everything else on a desk that works in a session; empty on any other. */
    public static Optional<Phrase> banner(Picture picture) {
        return picture.training().map(session -> Phrase.of("training.banner", "state", state(session.isRunning(), session.isOver(), session.pace())));
    }

    static Phrase state(boolean running, boolean over, double pace) {
        if (over) {
            return Phrase.of("training.ended");
        }
        return running ? Phrase.of("training.running", "pace", number(pace)) : Phrase.of("training.frozen");
    }

    /** A pace without zeros that say nothing. */
    static String number(double pace) {
        return BigDecimal.valueOf(pace).stripTrailingZeros().toPlainString();
    }
}
