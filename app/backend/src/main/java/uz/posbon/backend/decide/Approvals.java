package uz.posbon.backend.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Approval;
import uz.posbon.sdk.incident.ApprovalAct;
import uz.posbon.sdk.incident.ApprovalRules;
import uz.posbon.sdk.incident.ApprovalState;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewApproval;
import uz.posbon.sdk.incident.StepOutcome;
import uz.posbon.sdk.message.MessageKind;

/**
 * What response plans want approved: it is asked for, waits, and is done once somebody else has approved it, or anybody has
 * overridden that with a reason. Nothing that was asked is lost: what cannot be done any more waits on.
 */
public final class Approvals {
    private static final int MOST_UNITS = 100;

    private final Ledger ledger;

    public Approvals(Ledger ledger) {
        this.ledger = ledger;
    }

    boolean needed(Incident incident, ApprovalAct act, @Nullable String stepId) {
        return ApprovalRules.needed(ledger.responsePlans(), incident, act, stepId);
    }

    private void requireFree(Incident incident, ApprovalAct act, @Nullable String stepId) {
        if (incident.isOpen() && needed(incident, act, stepId)) {
            throw Refusal.conflict("approval-needed", "The response plan of incident " + incident.number()
                    + " wants this approved: ask for it, and override it with a reason when it cannot wait.");
        }
    }

    /** Sends a unit where the plan lets it. */
    public Assignment assign(
            Incident incident, String unitId, @Nullable String overrideReason, @Nullable Instant time, @Nullable Integer holdSeconds) {
        requireFree(incident, ApprovalAct.DISPATCH, null);
        return new Assignments(ledger).assign(incident, unitId, overrideReason, time, holdSeconds);
    }

    /** Overrides the priority where the plan lets it. */
    public Incident prioritise(Incident incident, int priority, String reason) {
        requireFree(incident, ApprovalAct.PRIORITY, null);
        return new Incidents(ledger).prioritise(incident, priority, reason);
    }

    /** Marks a step where the plan lets it; a mark is always taken back. */
    public Incident mark(Incident incident, String stepId, String outcome, @Nullable String reason) {
        if (StepOutcome.KNOWN.stream().anyMatch(known -> known.code().equals(outcome))) {
            requireFree(incident, ApprovalAct.STEP, stepId);
        }
        return new IncidentPapers(ledger).mark(incident, stepId, outcome, reason);
    }

    public Incident ask(Incident incident, NewApproval n) {
        Incidents.requireOpen(incident);
        check(n);
        if (!needed(incident, n.act(), n.stepId())) {
            throw Refusal.conflict("approval-not-needed", "The response plan of incident " + incident.number() + " lets this be done at once.");
        }
        for (Approval asked : incident.approvals()) {
            if (asked.isWaiting() && asked.act().equals(n.act()) && java.util.Objects.equals(asked.stepId(), n.stepId())) {
                throw Refusal.conflict("approval-waiting", asked.askedBy() + " has asked for this at " + asked.askedTime() + " already.");
            }
        }
        String message = new Messages(ledger).tellAll(MessageKind.APPROVAL_ASKED, incident.id(), n.reason());
        return put(incident, "incident.approval-asked", n.reason(), new Approval(
                ledger.newId(), n.act(), List.copyOf(n.unitIds()), n.priority(), n.stepId(), n.outcome(), n.reason(), ApprovalState.WAITING,
                ledger.actor(), ledger.now(), null, null, null, message));
    }

    private void check(NewApproval n) {
        Checks checks = new Checks();
        checks.text(ledger.actor(), "Posbon-Operator", Checks.SHORT);
        checks.that(ApprovalAct.KNOWN.contains(n.act()), "/act", "must be one of " + ApprovalAct.KNOWN);
        checks.that(!n.act().equals(ApprovalAct.DISPATCH) || (!n.unitIds().isEmpty() && n.unitIds().size() <= MOST_UNITS), "/unitIds", "must name 1 to " + MOST_UNITS + " units");
        n.unitIds().forEach(unit -> checks.that(ledger.unit(unit) != null, "/unitIds", "there is no unit '" + unit + "'"));
        checks.that(!n.act().equals(ApprovalAct.PRIORITY) || n.priority() != null, "/priority", "is missing");
        checks.priority(n.priority(), "/priority");
        checks.that(!n.act().equals(ApprovalAct.STEP) || (n.stepId() != null && n.outcome() != null), "/stepId", "must come with an outcome");
        boolean wanted = n.act().equals(ApprovalAct.PRIORITY) || StepOutcome.SKIPPED.equals(n.outcome());
        checks.that(!wanted || n.reason() != null, "/reason", "is missing");
        checks.that(n.reason() == null || !n.reason().isBlank(), "/reason", "must not be blank");
        checks.optional(n.reason(), "/reason", Checks.REMARK);
        checks.done();
    }

    /** Whether that decision is of somebody who judges what another has asked for. */
    public static boolean isJudgement(String decision) {
        return decision.equals("Approve") || decision.equals("Refuse");
    }

    /** Decides what waits: {@code Approve}, {@code Refuse}, {@code Override} or {@code Withdraw}. */
    public Incident decide(Incident incident, String approvalId, String decision, @Nullable String reason) {
        Incidents.requireOpen(incident);
        Approval asked = incident.approvals().stream().filter(a -> a.id().equals(approvalId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("approval of incident " + incident.number(), approvalId));
        check(decision, reason);
        if (!asked.isWaiting()) {
            throw Refusal.conflict("approval-decided", asked.decidedBy() + " has decided this at " + asked.decidedTime() + ": " + asked.state() + ".");
        }
        boolean own = asked.askedBy().equals(ledger.actor());
        if (own && isJudgement(decision)) {
            throw Refusal.of(403, "own-request", "Own request", "Somebody else approves what one has asked for; override it with a reason when it cannot wait.");
        }
        if (!own && decision.equals("Withdraw")) {
            throw Refusal.of(403, "not-yours", "Not yours", asked.askedBy() + " has asked for this.");
        }
        return switch (decision) {
            case "Approve" -> done(settled(incident, asked, ApprovalState.APPROVED, "incident.approved", reason), asked, MessageKind.APPROVED, reason);
            case "Override" -> done(settled(incident, asked, ApprovalState.OVERRIDDEN, "incident.overridden", reason), asked, MessageKind.OVERRIDDEN, reason);
            case "Refuse" -> {
                Incident after = settled(incident, asked, ApprovalState.REFUSED, "incident.approval-refused", reason);
                new Messages(ledger).tell(MessageKind.REFUSED, List.of(asked.askedBy()), incident.id(), reason);
                yield after;
            }
            default -> settled(incident, asked, ApprovalState.WITHDRAWN, "incident.approval-withdrawn", reason);
        };
    }

    private void check(String decision, @Nullable String reason) {
        Checks checks = new Checks();
        checks.text(ledger.actor(), "Posbon-Operator", Checks.SHORT);
        checks.that(List.of("Approve", "Refuse", "Override", "Withdraw").contains(decision), "/decision", "must be Approve, Refuse, Override or Withdraw");
        checks.that(reason != null || decision.equals("Approve") || decision.equals("Withdraw"), "/reason", "is missing");
        checks.that(reason == null || !reason.isBlank(), "/reason", "must not be blank");
        checks.optional(reason, "/reason", Checks.REMARK);
        checks.done();
    }

    /** Ends what still waits, because its incident ends. */
    Incident end(Incident incident) {
        Incident now = incident;
        for (Approval asked : incident.approvals()) {
            if (asked.isWaiting()) {
                now = settled(now, asked, ApprovalState.WITHDRAWN, "incident.approval-withdrawn", null);
            }
        }
        return now;
    }

    private Incident settled(Incident incident, Approval a, ApprovalState state, String kind, @Nullable String reason) {
        if (a.messageId() != null) {
            new Messages(ledger).over(a.messageId());
        }
        return put(incident, kind, reason, new Approval(a.id(), a.act(), a.unitIds(), a.priority(), a.stepId(), a.outcome(), a.reason(), state,
                a.askedBy(), a.askedTime(), ledger.actor(), ledger.now(), reason, a.messageId()));
    }

    /** The one that was changed last is the last. */
    private Incident put(Incident incident, String kind, @Nullable String reason, Approval approval) {
        List<Approval> all = new ArrayList<>(incident.approvals());
        all.removeIf(one -> one.id().equals(approval.id()));
        all.add(approval);
        IncidentRevision next = new IncidentRevision(incident);
        next.approvals = all;
        return ledger.write(kind, next.done(ledger.now()), true, ledger.now(), reason);
    }

    /** What was approved is done in the name of whoever asked for it; what was overridden in that of whoever did. */
    private Incident done(Incident incident, Approval asked, MessageKind told, @Nullable String reason) {
        String decider = ledger.actor();
        boolean overridden = told.equals(MessageKind.OVERRIDDEN);
        if (!overridden) {
            ledger.speakFor(asked.askedBy());
        }
        perform(incident, asked, asked.reason() == null ? reason : asked.reason());
        ledger.speakFor(decider);
        Messages messages = new Messages(ledger);
        if (overridden) {
            messages.tellAll(told, incident.id(), reason);
        } else {
            messages.tell(told, List.of(asked.askedBy()), incident.id(), reason);
        }
        return current(incident);
    }

    private void perform(Incident incident, Approval asked, @Nullable String reason) {
        if (asked.act().equals(ApprovalAct.DISPATCH)) {
            // The reason is why it is asked for, not why a busy unit is taken from its work: that one is refused, and the request waits on.
            asked.unitIds().stream().distinct().forEach(unit -> new Assignments(ledger).assign(current(incident), unit, null, null, null));
        } else if (asked.act().equals(ApprovalAct.PRIORITY) && asked.priority() != null) {
            new Incidents(ledger).prioritise(incident, asked.priority(), String.valueOf(reason));
        } else if (asked.stepId() != null && asked.outcome() != null) {
            new IncidentPapers(ledger).mark(incident, asked.stepId(), asked.outcome().code(), reason);
        }
    }

    private Incident current(Incident incident) {
        Incident now = ledger.incident(incident.id());
        return now == null ? incident : now;
    }
}
