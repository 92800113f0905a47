package uz.posbon.workstation.detail;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import uz.posbon.sdk.incident.Approval;
import uz.posbon.sdk.incident.ApprovalState;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.verb.Asked;
import uz.posbon.workstation.words.Words;

/** What was asked for because the plan wants it approved, and what became of it. Pure. */
final class ApprovalLines {
    private ApprovalLines() {}

    /** One line each, the one that was changed last on top; what was withdrawn is not said any more. */
    static List<String> of(Picture picture, Incident incident, Words words) {
        return incident.approvals().reversed().stream()
                .filter(approval -> !approval.state().equals(ApprovalState.WITHDRAWN))
                .map(approval -> line(approval, picture, words))
                .toList();
    }

    private static String line(Approval approval, Picture picture, Words words) {
        String what = words.say(Asked.what(approval, picture));
        if (approval.isWaiting()) {
            return words.text("approval.waits", Map.of("what", what, "operator", approval.askedBy(), "time", words.time(approval.askedTime())));
        }
        String reason = approval.decisionReason() == null ? "" : ": " + approval.decisionReason();
        String time = approval.decidedTime() == null ? "" : words.time(approval.decidedTime());
        return words.name("approvalState", approval.state()) + "  " + what + "  " + Objects.requireNonNullElse(approval.decidedBy(), "") + "  " + time + reason;
    }
}
