package uz.posbon.sdk.training.debrief;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.StepOutcome;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.training.scenario.Action;

/** With which event a trainee did something, or did it wrongly. */
final class Deeds {
    private static final String NOTED = "incident.noted";

    private final SessionLog log;

    Deeds(SessionLog log) {
        this.log = log;
    }

    /** What has to be read to judge an action about an alarm. */
    Story story(Action action, String alarmId) {
        return switch (action) {
            case Action.Acknowledge a -> Story.ofAlarm(log, alarmId);
            case Action.MarkNuisance a -> Story.ofAlarm(log, alarmId);
            case Action.Shelve a -> Story.ofAlarm(log, alarmId);
            case Action.Dismiss a -> Story.ofAlarm(log, alarmId);
            case Action.Join a -> Story.with(log, alarmId, log.alarmsOf(a.otherStep()));
            default -> Story.of(log, alarmId);
        };
    }

    /**
     * The event with which it was done.
     *
     * @param from when the time for it began
     * @return null if it never was
     */
    @Nullable DurableEvent first(Action action, Story story, Instant from) {
        if (action instanceof Action.Note note) {
            return noted(note, story);
        }
        return ways(action, from).stream()
                .map(way -> story.first(way, this::isByTrainee))
                .filter(Objects::nonNull)
                .min(Comparator.comparingLong(event -> event.envelope().sequence()))
                .orElse(null);
    }

    /** The first unit sent although none should be, to where the alarm belongs at last; null for none. */
    DurableEvent.@Nullable AssignmentChanged offence(Action.NotSend action, Story story, Instant from, Instant due) {
        return sent(story.end(), action.capability())
                .map(assignment -> log.assignment(assignment.id()).getFirst())
                .filter(first -> !first.envelope().time().isBefore(from) && !first.envelope().time().isAfter(due))
                .min(Comparator.comparing((DurableEvent.AssignmentChanged first) -> first.envelope().time())
                        .thenComparingLong(first -> first.envelope().sequence()))
                .orElse(null);
    }

    private boolean isByTrainee(DurableEvent event) {
        return log.isTrainee(event.envelope().actor());
    }

    /** What each makes it done; most actions can be done in one way only. */
    private List<Predicate<CaseState>> ways(Action action, Instant from) {
        Predicate<CaseState> nuisance = Conditions.alarm(a -> a.nuisance() != null);
        Predicate<CaseState> shelved = Conditions.alarm(a -> a.shelving() != null);
        return switch (action) {
            case Action.Acknowledge a -> List.of(Conditions.alarm(Alarm::isAcknowledged));
            case Action.OpenIncident a -> List.of(Conditions.incident(i -> a.typeIds().isEmpty() || a.typeIds().contains(i.typeId())));
            case Action.Join a -> List.of(joined(log.alarmsOf(a.otherStep())));
            case Action.SetPriority a -> List.of(Conditions.incident(i -> a.accepts(i.priority())));
            case Action.Send a -> List.of(state -> sent(state, a.capability())
                    .filter(s -> !a.further() || !log.sentTime(s.id()).isBefore(from))
                    .map(Assignment::unitId).distinct().count() >= a.count());
            case Action.NotSend a -> List.of();
            case Action.HandOver a -> List.of(Conditions.incident(i -> i.handovers().stream().anyMatch(h -> h.agencyId().equals(a.agencyId()))));
            case Action.Note a -> List.of();
            case Action.MarkStep a -> List.of(Conditions.incident(i -> i.checklist().stream()
                    .anyMatch(mark -> mark.stepId().equals(a.checklistStep()) && mark.outcome().equals(StepOutcome.DONE))));
            case Action.Close a -> List.of(Conditions.incident(i -> isClosed(i) && (a.dispositions().isEmpty() || a.dispositions().contains(code(i)))));
            case Action.MarkNuisance a -> List.of(nuisance);
            case Action.Shelve a -> List.of(shelved);
            case Action.Dismiss a -> List.of(nuisance, shelved, Conditions.alarm(alarm -> !alarm.isActive()));
        };
    }

    private Stream<Assignment> sent(CaseState state, @Nullable String capability) {
        return state.assignments().filter(a -> log.can(a.unitId(), capability) && log.isSent(a.id()));
    }

    private static Predicate<CaseState> joined(List<String> others) {
        return state -> {
            String mine = state.incidentId();
            return mine != null && others.stream().anyMatch(other -> mine.equals(state.incidentOf(other)));
        };
    }

    /** A duplicate is closed too, but its case goes on elsewhere. */
    private static boolean isClosed(Incident incident) {
        return !incident.isOpen() && incident.mergedIntoId() == null;
    }

    private static String code(Incident incident) {
        Disposition disposition = incident.disposition();
        return disposition == null ? "" : disposition.code();
    }

    private @Nullable DurableEvent noted(Action.Note note, Story story) {
        Set<String> words = new HashSet<>();
        note.words().forEach(word -> words.add(plain(word)));
        CaseState state = new CaseState(story.alarmId());
        for (DurableEvent event : story.events()) {
            state.apply(event);
            String text = event.envelope().reason();
            if (text != null && event.envelope().kind().equals(NOTED) && isByTrainee(event)
                    && Objects.equals(event.envelope().incidentId(), state.incidentId()) && words.stream().anyMatch(plain(text)::contains)) {
                return event;
            }
        }
        return null;
    }

    /** The apostrophes of Uzbek are typed in many ways. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\u02BB\u02BC\u2018\u2019\u0060\u00B4\u02B9]", "'");
    }

    /** What was done instead, and with which event. */
    record Instead(DurableEvent event, Found found) {}

    /** Another type, priority or disposition than expected, as it stands at the end; null where nothing was chosen. */
    @Nullable Instead instead(Action action, Story story) {
        Incident incident = story.end().incident();
        if (incident == null) {
            return null;
        }
        return switch (action) {
            case Action.OpenIncident a -> instead(story, Conditions.incident(i -> true), new Found(FoundKind.TYPE, incident.typeId(), log.typeName(incident.typeId())));
            case Action.SetPriority a -> instead(story, Conditions.incident(i -> true), Found.of(FoundKind.PRIORITY, Integer.toString(incident.priority())));
            case Action.Close a -> isClosed(incident) ? instead(story, Conditions.incident(Deeds::isClosed), Found.of(FoundKind.DISPOSITION, code(incident))) : null;
            default -> null;
        };
    }

    private @Nullable Instead instead(Story story, Predicate<CaseState> chosen, Found found) {
        DurableEvent event = story.first(chosen, this::isByTrainee);
        return event == null ? null : new Instead(event, found);
    }
}
