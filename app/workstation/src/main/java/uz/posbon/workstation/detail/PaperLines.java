package uz.posbon.workstation.detail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.incident.ApprovalAct;
import uz.posbon.sdk.incident.ApprovalRules;
import uz.posbon.sdk.incident.Attachment;
import uz.posbon.sdk.incident.ChecklistMark;
import uz.posbon.sdk.incident.Handover;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.StepOutcome;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.workstation.verb.Numbers;
import uz.posbon.workstation.words.Words;

/** What is kept with an incident, in words: checklist, files, hand-overs, other incidents, and who else has it open. */
public final class PaperLines {
    private static final long KILOBYTE = 1024;

    private PaperLines() {}

    /** The steps of the response plan and how each stands, in its order. */
    public static List<Detail.StepLine> checklist(Incident incident, @Nullable ResponsePlan plan, Words words) {
        List<Detail.StepLine> lines = new ArrayList<>();
        for (ResponsePlan.Step step : plan == null ? List.<ResponsePlan.Step>of() : plan.checklist()) {
            ChecklistMark mark = incident.checklist().stream().filter(m -> m.stepId().equals(step.id())).findFirst().orElse(null);
            lines.add(new Detail.StepLine(lines.size() + 1, words.local(step.text()), outcome(mark), mark == null ? approval(incident, plan, step, words) : remark(mark, words), false));
        }
        return lines;
    }

    private static String outcome(@Nullable ChecklistMark mark) {
        return mark == null ? "open" : mark.outcome().equals(StepOutcome.SKIPPED) ? "skipped" : "done";
    }

    /** What has to be asked first is known before anybody marks it. */
    private static String approval(Incident incident, @Nullable ResponsePlan plan, ResponsePlan.Step step, Words words) {
        if (plan == null || !incident.isOpen() || !ApprovalRules.needed(List.of(plan), incident, ApprovalAct.STEP, step.id())) {
            return "";
        }
        return words.text(incident.approvals().stream().anyMatch(asked -> asked.isWaiting() && step.id().equals(asked.stepId())) ? "detail.step.waits" : "detail.step.approval");
    }

    private static String remark(ChecklistMark mark, Words words) {
        String who = words.name("stepOutcome", mark.outcome()) + "  " + words.time(mark.time()) + "  " + mark.by();
        return mark.reason() == null ? who : who + ": " + mark.reason();
    }

    static List<String> papers(Picture picture, Incident incident, Words words) {
        Stream<String> files = incident.attachments().stream().map(file -> file(file, words));
        Stream<String> handovers = incident.handovers().stream().map(handover -> handover(picture, handover, words));
        return Stream.concat(handovers, files).toList();
    }

    private static String file(Attachment file, Words words) {
        return words.time(file.time()) + "  " + file.name() + "  "
                + words.text("detail.kilobytes", Map.of("size", Long.toString(Math.max(1, file.sizeBytes() / KILOBYTE)))) + "  " + file.by();
    }

    private static String handover(Picture picture, Handover handover, Words words) {
        Agency agency = picture.catalogue().agencies().get(handover.agencyId());
        String name = agency == null ? handover.agencyId() : words.local(agency.name());
        Instant accepted = handover.acceptedTime();
        return accepted == null
                ? words.text("detail.handover.waits", Map.of("agency", name, "time", words.time(handover.time())))
                : words.text("detail.handover.accepted", Map.of(
                        "agency", name, "time", words.time(accepted), "by", Objects.requireNonNullElse(handover.acceptedBy(), "")));
    }

    static List<String> linked(Picture picture, Incident incident) {
        return incident.linkedIncidentIds().stream()
                .map(id -> picture.incidents().get(id))
                .filter(Objects::nonNull)
                .map(other -> Numbers.of(other) + "  P" + other.priority() + "  " + other.title())
                .toList();
    }

    /** Who else has it open, other desks of the same operator too. */
    static List<String> people(Picture picture, Incident incident, String ownDesk, Instant now, Words words) {
        return picture.with(incident.id(), now).stream()
                .filter(present -> !present.desk().equals(ownDesk))
                .map(present -> text(present, words))
                .distinct()
                .toList();
    }

    private static String text(TelemetryEvent.OperatorPresent present, Words words) {
        return words.text(present.editing() ? "detail.present.writes" : "detail.present.reads", Map.of("operator", present.operator()));
    }
}
