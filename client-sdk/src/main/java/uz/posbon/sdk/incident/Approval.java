package uz.posbon.sdk.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the response plan wants approved, asked for by an operator.
 *
 * @param unitIds units to send, of {@link ApprovalAct#DISPATCH}
 * @param priority of {@link ApprovalAct#PRIORITY}
 * @param stepId of {@link ApprovalAct#STEP}
 * @param outcome of {@link ApprovalAct#STEP}
 * @param reason why it is asked for; it becomes the reason of what is done
 * @param decidedBy null while it waits
 * @param messageId message that told the room
 */
public record Approval(
        String id,
        ApprovalAct act,
        List<String> unitIds,
        @Nullable Integer priority,
        @Nullable String stepId,
        @Nullable StepOutcome outcome,
        @Nullable String reason,
        ApprovalState state,
        String askedBy,
        Instant askedTime,
        @Nullable String decidedBy,
        @Nullable Instant decidedTime,
        @Nullable String decisionReason,
        @Nullable String messageId) {
    /** Whether nobody has decided. */
    public boolean isWaiting() {
        return state.equals(ApprovalState.WAITING);
    }
}
