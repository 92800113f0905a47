package uz.posbon.workstation.verb;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.incident.Approval;
import uz.posbon.sdk.incident.ApprovalAct;
import uz.posbon.sdk.incident.ApprovalRules;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.workstation.words.Phrase;

/** What was asked for because a plan wants it approved, in words. Pure. */
public final class Asked {
    private Asked() {}

    /** Whether somebody else has to approve it first. */
    static boolean needed(Picture picture, Incident incident, ApprovalAct act, @Nullable String stepId) {
        return ApprovalRules.needed(picture.catalogue().responsePlans().values(), incident, act, stepId);
    }

    /** What would be done. */
    public static Phrase what(Approval approval, Picture picture) {
        if (approval.act().equals(ApprovalAct.DISPATCH)) {
            return Phrase.of("approval.act.Dispatch", "units", approval.unitIds().stream().map(id -> callSign(picture, id)).collect(Collectors.joining(" ")));
        }
        if (approval.act().equals(ApprovalAct.PRIORITY)) {
            return Phrase.of("approval.act.Priority", "priority", String.valueOf(approval.priority()));
        }
        return Phrase.of("approval.act.Step", "step", step(picture, String.valueOf(approval.stepId())));
    }

    private static String callSign(Picture picture, String id) {
        Unit unit = picture.units().get(id);
        return unit == null ? id : unit.callSign();
    }

    private static Phrase step(Picture picture, String id) {
        for (Map.Entry<String, ResponsePlan> plan : picture.catalogue().responsePlans().entrySet()) {
            for (ResponsePlan.Step step : plan.getValue().checklist()) {
                if (step.id().equals(id)) {
                    return Phrase.local(step.text());
                }
            }
        }
        return Phrase.plain(id);
    }
}
