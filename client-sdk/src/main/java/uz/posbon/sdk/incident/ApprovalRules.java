package uz.posbon.sdk.incident;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.ResponsePlan;

/** What the response plans want approved. Pure: the backend decides by it, and a desk asks by it without being refused first. */
public final class ApprovalRules {
    private ApprovalRules() {}

    /**
     * Whether somebody else has to approve it.
     *
     * @param plans of the catalogue
     * @param stepId of {@link ApprovalAct#STEP} alone
     */
    public static boolean needed(Collection<ResponsePlan> plans, Incident incident, ApprovalAct act, @Nullable String stepId) {
        String what = act.equals(ApprovalAct.STEP) ? act + "/" + stepId : act.code();
        boolean wanted = plans.stream().filter(plan -> plan.incidentTypeId().equals(incident.typeId())).anyMatch(plan -> plan.approvals().contains(what));
        // What was let go once is not held up again: more units of the same case go at once.
        return wanted && !(act.equals(ApprovalAct.DISPATCH) && incident.approvals().stream().anyMatch(ApprovalRules::letsUnitsGo));
    }

    private static boolean letsUnitsGo(Approval approval) {
        return approval.act().equals(ApprovalAct.DISPATCH)
                && (approval.state().equals(ApprovalState.APPROVED) || approval.state().equals(ApprovalState.OVERRIDDEN));
    }
}
