package uz.posbon.sdk.incident;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** What a response plan may want approved. */
public record ApprovalAct(String code) implements Code {
    /** Sending the first units. */
    public static final ApprovalAct DISPATCH = new ApprovalAct("Dispatch");
    /** Overriding the priority. */
    public static final ApprovalAct PRIORITY = new ApprovalAct("Priority");
    /** Marking a step of the checklist. */
    public static final ApprovalAct STEP = new ApprovalAct("Step");

    /** The values of this version of the contract, in their natural order; a newer backend may send others. */
    public static final List<ApprovalAct> KNOWN = List.of(DISPATCH, PRIORITY, STEP);

    public ApprovalAct {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
