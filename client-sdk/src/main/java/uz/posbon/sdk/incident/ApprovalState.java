package uz.posbon.sdk.incident;

import java.util.List;
import uz.posbon.sdk.code.Code;

/** What became of something that was asked for. */
public record ApprovalState(String code) implements Code {
    /** Nobody has decided. */
    public static final ApprovalState WAITING = new ApprovalState("Waiting");
    /** Approved, and done. */
    public static final ApprovalState APPROVED = new ApprovalState("Approved");
    /** Refused, with a reason. */
    public static final ApprovalState REFUSED = new ApprovalState("Refused");
    /** Done without approval, with a reason. */
    public static final ApprovalState OVERRIDDEN = new ApprovalState("Overridden");
    /** Not asked for any more. */
    public static final ApprovalState WITHDRAWN = new ApprovalState("Withdrawn");

    /** The values of this version of the contract, in their natural order; a newer backend may send others. */
    public static final List<ApprovalState> KNOWN = List.of(WAITING, APPROVED, REFUSED, OVERRIDDEN, WITHDRAWN);

    public ApprovalState {
        Code.check(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
