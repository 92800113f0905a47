package uz.posbon.sdk.training.debrief;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** What became of an expectation. */
public record Outcome(String code) implements Code {
    /** Done within its time; of a forbidden action: not done. */
    public static final Outcome DONE = new Outcome("Done");
    /** Done, but after its time. */
    public static final Outcome LATE = new Outcome("Late");
    /** Not done when its time was over. */
    public static final Outcome MISSED = new Outcome("Missed");
    /** Done otherwise than expected, with another type, priority or disposition, or done although it was forbidden. */
    public static final Outcome WRONG = new Outcome("Wrong");
    /** The session stands, or was ended, before its time was over. */
    public static final Outcome OPEN = new Outcome("Open");
    /** Its step did not fire, or what its time begins with never came. */
    public static final Outcome NOT_ASKED = new Outcome("NotAsked");

    /** The values of this version, the best first; a newer one may write others. */
    public static final List<Outcome> KNOWN = List.of(DONE, LATE, MISSED, WRONG, OPEN, NOT_ASKED);

    public Outcome {
        Code.check(code);
    }

    /** Whether it is decided, and its points are among those that could be had. */
    public boolean isDecided() {
        return equals(DONE) || equals(LATE) || equals(MISSED) || equals(WRONG);
    }

    /** Whether it is decided and not as it was expected. */
    public boolean isBad() {
        return isDecided() && !equals(DONE);
    }

    @Override
    public String toString() {
        return code;
    }
}
