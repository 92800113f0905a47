package uz.posbon.sdk.eido;

import java.util.List;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.incident.Attachment;
import uz.posbon.sdk.incident.ChecklistMark;
import uz.posbon.sdk.incident.StepOutcome;

/** Steps and files of a case as notes, in English as all that is exported. Pure. */
record EidoPaper(String caseName, String centreId, List<ResponsePlan.Step> steps) {

    EidoNote step(ChecklistMark mark) {
        String text = steps.stream()
                .filter(step -> step.id().equals(mark.stepId()))
                .findFirst()
                .map(step -> step.text().in("en"))
                .orElse(mark.stepId());
        String outcome = mark.outcome().equals(StepOutcome.DONE) ? "done" : mark.outcome().equals(StepOutcome.SKIPPED) ? "skipped" : mark.outcome().code();
        String why = mark.reason() == null || mark.reason().isBlank() ? "" : " (" + mark.reason() + ")";
        return new EidoNote(caseName + "/step/" + mark.stepId(), mark.time(), centreId, mark.by(), "checklist: " + text + ": " + outcome + why);
    }

    /** Its content stays where it is kept; whoever is given it can tell by the sum that it is the right one. */
    EidoNote file(Attachment file) {
        return new EidoNote(caseName + "/file/" + file.id(), file.time(), centreId, file.by(),
                "file: %s, %s, %d bytes, SHA-256 %s".formatted(file.name(), file.mediaType(), file.sizeBytes(), file.sha256()));
    }
}
