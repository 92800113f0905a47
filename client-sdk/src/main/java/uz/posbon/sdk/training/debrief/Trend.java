package uz.posbon.sdk.training.debrief;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** How an expectation went, beside an earlier run. */
public record Trend(String code) implements Code {
    /** Better than then. */
    public static final Trend BETTER = new Trend("Better");
    /** As then. */
    public static final Trend SAME = new Trend("Same");
    /** Worse than then. */
    public static final Trend WORSE = new Trend("Worse");
    /** In one of the two it was not decided, or not in the scenario. */
    public static final Trend NOT_COMPARABLE = new Trend("NotComparable");

    /** The values of this version, in their natural order; a newer one may write others. */
    public static final List<Trend> KNOWN = List.of(BETTER, SAME, WORSE, NOT_COMPARABLE);

    public Trend {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
