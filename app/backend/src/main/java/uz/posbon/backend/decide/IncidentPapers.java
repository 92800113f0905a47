package uz.posbon.backend.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.incident.Attachment;
import uz.posbon.sdk.incident.ChecklistMark;
import uz.posbon.sdk.incident.Handover;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.StepOutcome;

/** What is kept with an incident beside its facts: checklist marks, files, hand-overs. The newest of each list is its last. */
public final class IncidentPapers {
    private static final String OPEN = "Open";
    private static final int MOST_FILES = 1000;

    private final Ledger ledger;

    public IncidentPapers(Ledger ledger) {
        this.ledger = ledger;
    }

    public Incident mark(Incident incident, String stepId, String outcome, @Nullable String reason) {
        Incidents.requireOpen(incident);
        boolean open = outcome.equals(OPEN);
        Checks checks = new Checks();
        checks.that(open || StepOutcome.KNOWN.stream().anyMatch(o -> o.code().equals(outcome)), "/outcome", "must be Done, Skipped or Open");
        checks.that(isStep(incident, stepId), "/stepId", "there is no step '" + stepId + "' in the plan of " + incident.typeId());
        if (outcome.equals(StepOutcome.SKIPPED.code())) {
            checks.text(reason, "/reason", Checks.REMARK);
        } else {
            checks.optional(reason, "/reason", Checks.REMARK);
        }
        checks.done();
        List<ChecklistMark> marks = new ArrayList<>(incident.checklist());
        boolean was = marks.removeIf(mark -> mark.stepId().equals(stepId));
        if (open && !was) {
            return incident;
        }
        if (!open) {
            marks.add(new ChecklistMark(stepId, new StepOutcome(outcome), ledger.now(), ledger.actor(), reason));
        }
        IncidentRevision next = new IncidentRevision(incident);
        next.checklist = marks;
        return ledger.write(open ? "incident.unmarked" : "incident.step", next.done(ledger.now()), true, ledger.now(), reason);
    }

    /** A mark made under another type of incident can still be taken back. */
    private boolean isStep(Incident incident, String stepId) {
        return incident.checklist().stream().anyMatch(mark -> mark.stepId().equals(stepId))
                || ledger.responsePlans().stream()
                        .filter(plan -> plan.incidentTypeId().equals(incident.typeId()))
                        .map(ResponsePlan::checklist)
                        .flatMap(List::stream)
                        .anyMatch(step -> step.id().equals(stepId));
    }

    /** Keeps a file whose content is on disk already; a closed incident still takes files, as it takes notes. */
    public Incident attach(Incident incident, Attachment file) {
        Checks checks = new Checks();
        checks.text(file.name(), "/name", Checks.SHORT);
        checks.that(file.name().chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c)), "/name", "must be a file name without folders");
        checks.text(file.mediaType(), "/mediaType", Checks.SHORT);
        checks.that(incident.attachments().size() < MOST_FILES, "/attachments", "must not be more than " + MOST_FILES);
        checks.done();
        for (Attachment kept : incident.attachments()) {
            if (kept.sha256().equals(file.sha256()) && kept.name().equals(file.name())) {
                return incident;
            }
        }
        IncidentRevision next = new IncidentRevision(incident);
        next.attachments = plus(incident.attachments(), file);
        return ledger.write("incident.attached", next.done(ledger.now()), true, ledger.now(), null);
    }

    public Incident handOver(Incident incident, String agencyId, @Nullable String text) {
        Incidents.requireOpen(incident);
        Checks checks = new Checks();
        checks.that(ledger.item(Agency.class, agencyId) != null, "/agencyId", "there is no agency '" + agencyId + "'");
        checks.optional(text, "/text", Checks.REMARK);
        checks.done();
        if (incident.handovers().stream().anyMatch(h -> h.agencyId().equals(agencyId) && !h.isAccepted())) {
            throw Refusal.conflict("already-offered", "Agency '" + agencyId + "' has not answered yet.");
        }
        IncidentRevision next = new IncidentRevision(incident);
        next.handovers = plus(incident.handovers(), new Handover(agencyId, ledger.now(), ledger.actor(), text, null, null));
        return ledger.write("incident.offered", next.done(ledger.now()), true, ledger.now(), text);
    }

    public Incident accept(Incident incident, String agencyId, @Nullable String acceptedBy) {
        Checks checks = new Checks();
        checks.optional(acceptedBy, "/acceptedBy", Checks.SHORT);
        checks.done();
        Handover offered = incident.handovers().stream()
                .filter(h -> h.agencyId().equals(agencyId) && !h.isAccepted())
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("not-offered", "Nothing waits for an answer of agency '" + agencyId + "'."));
        List<Handover> handovers = new ArrayList<>(incident.handovers());
        handovers.remove(offered);
        handovers.add(new Handover(agencyId, offered.time(), offered.by(), offered.text(), ledger.now(),
                Objects.requireNonNullElse(acceptedBy, ledger.actor())));
        IncidentRevision next = new IncidentRevision(incident);
        next.handovers = handovers;
        return ledger.write("incident.accepted", next.done(ledger.now()), true, ledger.now(), acceptedBy);
    }

    private static <T> List<T> plus(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
