package uz.posbon.workstation.attention;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.incident.Approval;
import uz.posbon.sdk.incident.ApprovalState;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.ChecklistMark;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.StepOutcome;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.session.PartHealth;
import uz.posbon.workstation.recommend.Recommendation;
import uz.posbon.workstation.units.Overdue;

/** What a supervisor should look at: what is late, what was left out or overridden, and alarms that only make noise. Pure. */
public final class Attention {
    /** ISA-18.2: an alarm that stands so long is stale; nobody sees it any more. */
    static final Duration STANDING = Duration.ofHours(24);

    /** ISA-18.2: raised so often within a minute, an alarm chatters. */
    static final int CHATTERS = 3;

    private static final Duration CHATTERS_WITHIN = Duration.ofMinutes(1);
    private static final Duration REMEMBERED = Duration.ofHours(1);
    /** As long as a shift: whoever comes on duty sees what was tried before. */
    private static final Duration REFUSED_REMEMBERED = Duration.ofHours(12);

    private Attention() {}

    /** Why it is on the list. */
    public enum Kind { APPROVAL, LATE_SENT, LATE_ARRIVED, OVERDUE, SKIPPED, OVERRIDE, OVERRIDDEN, FAULT, REFUSED, CHATTERING, NUISANCE, STANDING, SHELVED }

    /**
     * One thing to look at.
     *
     * @param subject what it is about, as people name it
     * @param by who did it; empty where nobody did
     * @param text the reason or title
     */
    public record Item(
            Kind kind, @Nullable String alarmId, @Nullable String incidentId, Instant since, String subject, String by, String text) {}

    /** Everything, the most pressing kind first and within a kind the oldest. */
    public static List<Item> of(Picture picture, AlarmActivity activity, Instant now) {
        List<Item> items = new ArrayList<>();
        picture.incidents().values().stream().filter(Incident::isOpen).forEach(incident -> incident(items, picture, incident, now));
        picture.alarms().values().forEach(alarm -> alarm(items, alarm, now));
        activity.within(REMEMBERED, now, CHATTERS).forEach((kind, recent) -> chatter(recent.times()).ifPresent(since -> items.add(new Item(
                Kind.CHATTERING, standing(picture, recent.alarmId()), null, since, kind.source(), Integer.toString(recent.times().size()), kind.event()))));
        picture.backendParts().values().stream().filter(PartHealth::isFaulty).forEach(part -> items.add(new Item(
                Kind.FAULT, null, null, part.since(), part.part(), "", part.part())));
        picture.refusedActs().values().stream().filter(act -> act.until().plus(REFUSED_REMEMBERED).isAfter(now)).forEach(act -> items.add(new Item(
                Kind.REFUSED, null, null, act.until(), act.operator(), act.id(), act.path())));
        Overdue.of(picture, now).forEach(overdue -> items.add(new Item(
                Kind.OVERDUE, null, overdue.unit().incidentId(), overdue.reported().plus(overdue.limit()), overdue.unit().callSign(), "", overdue.unit().status().code())));
        items.sort(Comparator.comparing(Item::kind).thenComparing(Item::since).thenComparing(Item::subject));
        return List.copyOf(items);
    }

    private static void incident(List<Item> items, Picture picture, Incident incident, Instant now) {
        List<Assignment> assignments = picture.assignmentsOf(incident.id());
        ResponsePlan plan = Recommendation.plan(picture, incident.typeId()).orElse(null);
        if (plan != null) {
            late(incident, assignments, AssignmentStatus.DISPATCHED, plan.dispatchWithin(), Kind.LATE_SENT, now).ifPresent(items::add);
            late(incident, assignments, AssignmentStatus.ON_SCENE, plan.arriveWithin(), Kind.LATE_ARRIVED, now).ifPresent(items::add);
        }
        for (Approval approval : incident.approvals()) {
            approval(approval).ifPresent(kind -> items.add(new Item(kind, null, incident.id(), approval.askedTime(), approval.id(), approval.askedBy(), text(approval.decisionReason()))));
        }
        for (ChecklistMark mark : incident.checklist()) {
            if (mark.outcome().equals(StepOutcome.SKIPPED)) {
                items.add(new Item(Kind.SKIPPED, null, incident.id(), mark.time(), step(plan, mark), mark.by(), text(mark.reason())));
            }
        }
        for (Assignment assignment : assignments) {
            if (assignment.isOpen() && assignment.overrideReason() != null) {
                Instant sent = assignment.times().getOrDefault(AssignmentStatus.DISPATCHED.code(), now);
                items.add(new Item(Kind.OVERRIDE, null, incident.id(), sent, assignment.unitId(), assignment.assignedBy(),
                        text(assignment.overrideReason())));
            }
        }
    }

    private static Optional<Kind> approval(Approval approval) {
        return approval.isWaiting() ? Optional.of(Kind.APPROVAL) : approval.state().equals(ApprovalState.OVERRIDDEN) ? Optional.of(Kind.OVERRIDDEN) : Optional.empty();
    }

    private static Optional<Item> late(
            Incident incident, List<Assignment> assignments, AssignmentStatus status, @Nullable Duration limit, Kind kind, Instant now) {
        boolean reached = assignments.stream().anyMatch(a -> a.times().containsKey(status.code()));
        if (limit == null || reached || !incident.reportedTime().plus(limit).isBefore(now)) {
            return Optional.empty();
        }
        return Optional.of(new Item(kind, null, incident.id(), incident.reportedTime().plus(limit), "", "", incident.title()));
    }

    private static String step(@Nullable ResponsePlan plan, ChecklistMark mark) {
        List<ResponsePlan.Step> steps = plan == null ? List.of() : plan.checklist();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(mark.stepId())) {
                return Integer.toString(i + 1);
            }
        }
        return mark.stepId();
    }

    private static void alarm(List<Item> items, Alarm alarm, Instant now) {
        if (alarm.nuisance() != null) {
            items.add(new Item(Kind.NUISANCE, alarm.id(), null, alarm.nuisance().time(), alarm.source(), alarm.nuisance().by(), alarm.nuisance().reason()));
        }
        if (alarm.shelving() != null && alarm.isShelved(now)) {
            items.add(new Item(Kind.SHELVED, alarm.id(), null, alarm.changedTime(), alarm.source(), alarm.shelving().by(), alarm.shelving().reason()));
        }
        if (alarm.isActive() && alarm.incidentId() == null && alarm.raisedTime().plus(STANDING).isBefore(now)) {
            items.add(new Item(Kind.STANDING, alarm.id(), null, alarm.raisedTime(), alarm.source(), "", alarm.title()));
        }
    }

    /** When the last chatter began: so many within a minute. */
    private static Optional<Instant> chatter(List<Instant> times) {
        for (int last = times.size() - 1; last >= CHATTERS - 1; last--) {
            Instant first = times.get(last - CHATTERS + 1);
            if (Duration.between(first, times.get(last)).compareTo(CHATTERS_WITHIN) <= 0) {
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }

    /** The alarm, if it still is on the picture. */
    private static @Nullable String standing(Picture picture, String alarmId) {
        return picture.alarms().containsKey(alarmId) ? alarmId : null;
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
