package uz.posbon.sdk.training.debrief;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.IncidentTypes;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.stream.DurableEvent;

/** Measures the stages of every alarm and incident of the session. */
final class StageClock {
    /** One stage of one alarm or incident, reached by a trainee. */
    private record Measured(Stage stage, String by, Duration took, @Nullable Duration limit) {
        boolean isLate() {
            return limit != null && took.compareTo(limit) > 0;
        }
    }

    private final SessionLog log;
    private final List<Measured> measured = new ArrayList<>();

    StageClock(SessionLog log) {
        this.log = log;
        log.alarmIds().stream().filter(id -> log.isNew(log.alarm(id).getFirst())).forEach(this::alarm);
        log.incidents().stream().filter(life -> log.isNew(life.getFirst())).map(life -> life.getLast().incident())
                .filter(incident -> incident.mergedIntoId() == null).forEach(this::incident);
    }

    /** Times of what one of them did; of all when null. */
    List<StageTimes> times(@Nullable String trainee) {
        return Stage.KNOWN.stream().map(stage -> times(stage, trainee)).toList();
    }

    private StageTimes times(Stage stage, @Nullable String trainee) {
        List<Measured> of = measured.stream().filter(m -> m.stage().equals(stage) && (trainee == null || trainee.equals(m.by()))).toList();
        List<Duration> sorted = of.stream().map(Measured::took).sorted().toList();
        return new StageTimes(stage, of.size(), rank(sorted, 50), rank(sorted, 90),
                (int) of.stream().filter(m -> m.limit() != null).count(), (int) of.stream().filter(Measured::isLate).count());
    }

    /** The nearest rank, as the room's figures have it. */
    private static @Nullable Duration rank(List<Duration> sorted, int percent) {
        return sorted.isEmpty() ? null : sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }

    private void alarm(String id) {
        Story story = Story.ofAlarm(log, id);
        Alarm last = log.alarm(id).getLast().alarm();
        ResponsePlan plan = log.plan(typeOf(last));
        reached(Stage.ACKNOWLEDGED, story, Conditions.alarm(Alarm::isAcknowledged), plan == null ? null : plan.acknowledgeWithin());
        reached(Stage.OPENED, story, Conditions.alarm(alarm -> alarm.incidentId() != null), null);
    }

    private void reached(Stage stage, Story story, Predicate<CaseState> holds, @Nullable Duration limit) {
        DurableEvent event = story.first(holds);
        if (event != null) {
            add(stage, event.envelope().actor(), log.raised(story.alarmId()), event.envelope().time(), limit);
        }
    }

    private @Nullable String typeOf(Alarm alarm) {
        List<DurableEvent.IncidentChanged> life = alarm.incidentId() == null ? List.of() : log.incident(alarm.incidentId());
        return life.isEmpty()
                ? IncidentTypes.forAlarm(log.types(), alarm).map(IncidentType::id).orElse(null)
                : life.getLast().incident().typeId();
    }

    private void incident(Incident incident) {
        ResponsePlan plan = log.plan(incident.typeId());
        Instant reported = reported(incident);
        List<String> sent = log.assignmentsOf(incident.id()).stream()
                .filter(id -> log.assignment(id).getLast().assignment().incidentId().equals(incident.id()) && log.isSent(id)).toList();
        sent.stream().min(Comparator.comparing(log::sentTime)).ifPresent(first ->
                add(Stage.SENT, sender(first), reported, log.sentTime(first), plan == null ? null : plan.dispatchWithin()));
        String earliest = null;
        Instant arrived = null;
        for (String id : sent) {
            Instant there = arrived(id);
            if (there != null && (arrived == null || there.isBefore(arrived))) {
                earliest = id;
                arrived = there;
            }
        }
        if (earliest != null && arrived != null) {
            add(Stage.ON_SCENE, sender(earliest), reported, arrived, plan == null ? null : plan.arriveWithin());
        }
    }

    private String sender(String assignmentId) {
        return log.assignment(assignmentId).getFirst().assignment().assignedBy();
    }

    private @Nullable Instant arrived(String assignmentId) {
        return log.assignment(assignmentId).stream()
                .filter(e -> e.assignment().status().equals(AssignmentStatus.ON_SCENE))
                .map(e -> e.envelope().time())
                .findFirst()
                .orElse(null);
    }

    private Instant reported(Incident incident) {
        return incident.alarmIds().stream().filter(id -> !log.alarm(id).isEmpty()).map(log::raised).min(Instant::compareTo).orElse(incident.reportedTime());
    }

    private void add(Stage stage, String by, Instant from, Instant to, @Nullable Duration limit) {
        if (log.isTrainee(by)) {
            measured.add(new Measured(stage, by, to.isBefore(from) ? Duration.ZERO : Duration.between(from, to), limit));
        }
    }
}
