package uz.posbon.sdk.room;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** A step from a report to help, whose time a response plan may limit. */
public record ResponseStep(String code) implements Code {
    /** From an alarm's report to its first acknowledgement. */
    public static final ResponseStep ACKNOWLEDGE = new ResponseStep("acknowledge");
    /** From an incident's report to the first unit sent and not recalled. */
    public static final ResponseStep DISPATCH = new ResponseStep("dispatch");
    /** From an incident's report to the first unit on scene. */
    public static final ResponseStep ARRIVE = new ResponseStep("arrive");

    /** The values of this version of the contract, in their natural order; a newer backend may send others. */
    public static final List<ResponseStep> KNOWN = List.of(ACKNOWLEDGE, DISPATCH, ARRIVE);

    public ResponseStep {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
