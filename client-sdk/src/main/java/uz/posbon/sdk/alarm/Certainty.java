package uz.posbon.sdk.alarm;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** CAP 1.2 certainty of the subject event. */
public record Certainty(String code) implements Code {
    /** Seen to have occurred or to be going on. */
    public static final Certainty OBSERVED = new Certainty("Observed");
    /** More likely than not. */
    public static final Certainty LIKELY = new Certainty("Likely");
    /** Possible but not likely. */
    public static final Certainty POSSIBLE = new Certainty("Possible");
    /** Not expected to occur. */
    public static final Certainty UNLIKELY = new Certainty("Unlikely");
    /** Certainty unknown. */
    public static final Certainty UNKNOWN = new Certainty("Unknown");

    /** The values of this version of the contract, in their natural order; a newer backend may send others. */
    public static final List<Certainty> KNOWN = List.of(OBSERVED, LIKELY, POSSIBLE, UNLIKELY, UNKNOWN);

    public Certainty {
        Code.check(code);
    }

    /** Position in {@link #KNOWN}, most severe first; a value not known sorts last. */
    public int rank() {
        int at = KNOWN.indexOf(this);
        return at < 0 ? KNOWN.size() : at;
    }

    @Override
    public String toString() {
        return code;
    }
}
