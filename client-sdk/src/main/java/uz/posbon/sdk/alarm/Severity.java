package uz.posbon.sdk.alarm;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** CAP 1.2 severity of the subject event. */
public record Severity(String code) implements Code {
    /** Extraordinary threat to life or property. */
    public static final Severity EXTREME = new Severity("Extreme");
    /** Significant threat to life or property. */
    public static final Severity SEVERE = new Severity("Severe");
    /** Possible threat to life or property. */
    public static final Severity MODERATE = new Severity("Moderate");
    /** Minimal to no known threat. */
    public static final Severity MINOR = new Severity("Minor");
    /** Severity unknown. */
    public static final Severity UNKNOWN = new Severity("Unknown");

    /** The values of this version of the contract, in their natural order; a newer backend may send others. */
    public static final List<Severity> KNOWN = List.of(EXTREME, SEVERE, MODERATE, MINOR, UNKNOWN);

    public Severity {
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
