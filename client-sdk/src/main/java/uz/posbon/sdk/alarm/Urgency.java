package uz.posbon.sdk.alarm;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** CAP 1.2 urgency of the subject event. */
public record Urgency(String code) implements Code {
    /** Act at once. */
    public static final Urgency IMMEDIATE = new Urgency("Immediate");
    /** Act within the next hour. */
    public static final Urgency EXPECTED = new Urgency("Expected");
    /** Act in the near future. */
    public static final Urgency FUTURE = new Urgency("Future");
    /** No longer required. */
    public static final Urgency PAST = new Urgency("Past");
    /** Urgency unknown. */
    public static final Urgency UNKNOWN = new Urgency("Unknown");

    /** The values of this version of the contract, in their natural order; a newer backend may send others. */
    public static final List<Urgency> KNOWN = List.of(IMMEDIATE, EXPECTED, FUTURE, PAST, UNKNOWN);

    public Urgency {
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
