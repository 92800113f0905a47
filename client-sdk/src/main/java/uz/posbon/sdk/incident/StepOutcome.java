package uz.posbon.sdk.incident;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** What became of a step of the checklist. */
public record StepOutcome(String code) implements Code {
    /** It was done. */
    public static final StepOutcome DONE = new StepOutcome("Done");
    /** It was left out, for a reason. */
    public static final StepOutcome SKIPPED = new StepOutcome("Skipped");

    /** The values of this version of the contract, in their natural order; a newer backend may send others. */
    public static final List<StepOutcome> KNOWN = List.of(DONE, SKIPPED);

    public StepOutcome {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
