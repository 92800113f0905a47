package uz.posbon.workstation.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.Approval;
import uz.posbon.sdk.incident.ApprovalState;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.ChecklistMark;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.StepOutcome;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.workstation.recommend.Recommendation;
import uz.posbon.workstation.verb.Asked;
import uz.posbon.workstation.words.Words;

/** What people left out or overrode on a shift, with their reasons: of the cases on the picture, which are the open ones and the last 200 closed. Pure. */
final class ShiftActs {
    /**
     * One such act.
     *
     * @param kind what was done, in words
     * @param text with what, and why
     */
    record Act(String kind, Incident incident, Instant time, String text, String by) {}

    private final Shift shift;
    private final Picture picture;
    private final Words words;

    ShiftActs(Shift shift, Picture picture, Words words) {
        this.shift = shift;
        this.picture = picture;
        this.words = words;
    }

    /** In the order they were done in. */
    List<Act> all() {
        List<Act> acts = new ArrayList<>();
        picture.incidents().values().forEach(incident -> {
            for (ChecklistMark mark : incident.checklist()) {
                if (mark.outcome().equals(StepOutcome.SKIPPED)) {
                    add(acts, "attention.kind.SKIPPED", incident, mark.time(), step(incident, mark.stepId()), mark.reason(), mark.by());
                }
            }
            for (Approval approval : incident.approvals()) {
                if (approval.state().equals(ApprovalState.OVERRIDDEN)) {
                    add(acts, "attention.kind.OVERRIDDEN", incident, approval.decidedTime(), words.say(Asked.what(approval, picture)), approval.decisionReason(),
                            approval.decidedBy() == null ? "" : approval.decidedBy());
                }
            }
            for (Assignment sent : picture.assignmentsOf(incident.id())) {
                if (sent.overrideReason() != null) {
                    add(acts, "attention.kind.OVERRIDE", incident, sent.times().get(AssignmentStatus.DISPATCHED.code()), sent.unitId(), sent.overrideReason(), sent.assignedBy());
                }
            }
        });
        acts.sort(Comparator.comparing(Act::time).thenComparing(act -> act.incident().number()));
        return acts;
    }

    private void add(List<Act> acts, String key, Incident incident, @Nullable Instant time, String what, @Nullable String reason, String by) {
        Instant ended = shift.endedTime();
        boolean isOfIt = time != null && !time.isBefore(shift.startedTime()) && (ended == null || !time.isAfter(ended));
        if (time != null && isOfIt) {
            acts.add(new Act(words.text(key), incident, time, reason == null || reason.isBlank() ? what : what + ": " + reason, by));
        }
    }

    private String step(Incident incident, String id) {
        ResponsePlan plan = Recommendation.plan(picture, incident.typeId()).orElse(null);
        LocalText text = plan == null ? null : plan.checklist().stream().filter(step -> step.id().equals(id)).map(ResponsePlan.Step::text).findFirst().orElse(null);
        return text == null ? id : words.local(text);
    }
}
