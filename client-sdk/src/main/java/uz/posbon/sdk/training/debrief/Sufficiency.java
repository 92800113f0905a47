package uz.posbon.sdk.training.debrief;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** How many units were sent, beside what the response plan asks for. */
public record Sufficiency(String code) implements Code {
    /** None. */
    public static final Sufficiency NONE = new Sufficiency("None");
    /** Some capability has fewer than the plan asks for. */
    public static final Sufficiency TOO_FEW = new Sufficiency("TooFew");
    /** All that the plan asks for. */
    public static final Sufficiency ENOUGH = new Sufficiency("Enough");
    /** All of it, and more units than it names together. */
    public static final Sufficiency MORE = new Sufficiency("More");

    /** The values of this version, in their natural order; a newer one may write others. */
    public static final List<Sufficiency> KNOWN = List.of(NONE, TOO_FEW, ENOUGH, MORE);

    public Sufficiency {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
