package uz.posbon.sdk.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to ask for; which fields it has, {@link Approval} says.
 *
 * @param reason null without one
 */
public record NewApproval(
        ApprovalAct act, List<String> unitIds, @Nullable Integer priority, @Nullable String stepId, @Nullable StepOutcome outcome, @Nullable String reason) {
    /** To send these units. */
    public static NewApproval dispatch(List<String> unitIds, @Nullable String reason) {
        return new NewApproval(ApprovalAct.DISPATCH, unitIds, null, null, null, reason);
    }

    /** To override the priority. */
    public static NewApproval priority(int priority, String reason) {
        return new NewApproval(ApprovalAct.PRIORITY, List.of(), priority, null, null, reason);
    }

    /** To mark a step. */
    public static NewApproval step(String stepId, StepOutcome outcome, @Nullable String reason) {
        return new NewApproval(ApprovalAct.STEP, List.of(), null, stepId, outcome, reason);
    }
}
