package uz.posbon.sdk.training.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.training.EntryKind;
import uz.posbon.sdk.training.Trainee;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.training.scenario.Scenario;

/**
 * Judges a session by its log. Pure: the same scenario and the same events give the same debrief. It may be asked while the session still runs; what is
 * not decided yet is open then.
 */
public final class DebriefMaker {
    /** What scenarios call many alarms at once. */
    private static final String FLOOD = "flood";

    private DebriefMaker() {}

    /**
     * The debrief of a session whose whole log is there.
     *
     * @param events all durable events of the session's log, in their order
     * @throws IllegalArgumentException if there is no training session in them
     */
    public static Debrief make(Scenario scenario, Iterable<? extends DurableEvent> events) {
        return make(scenario, null, events);
    }

    /**
     * The debrief of a session that was recorded, or that began on a city that was there before it.
     *
     * @param start what stood before the first event; null for nothing
     * @param events durable events after it, in their order
     * @throws IllegalArgumentException if there is no training session in either
     */
    public static Debrief make(Scenario scenario, @Nullable PictureState start, Iterable<? extends DurableEvent> events) {
        SessionLog log = new SessionLog();
        if (start != null) {
            log.start(start);
        }
        events.forEach(log::add);
        TrainingSession session = log.session();
        Judge judge = new Judge(log, scenario.length());
        List<Result> results = scenario.expectations().stream().map(judge::judge).toList();
        Scores scores = new Scores(log, results);
        return new Debrief(session.id(), scenario.id(), session.title(), session.seed(), session.startTime(), log.until(), session.isOver(),
                session.trainees(), results, scores.team(), session.trainees().stream().map(Trainee::name).map(scores::of).toList(),
                unanswered(log), new Sending(log).all(), Overridings.of(log), remarks(log), timeline(log, results));
    }

    private static List<UnansweredAlarm> unanswered(SessionLog log) {
        List<UnansweredAlarm> found = new ArrayList<>();
        for (String id : log.alarmIds()) {
            List<DurableEvent.AlarmChanged> life = log.alarm(id);
            if (log.isNew(life.getFirst()) && life.stream().noneMatch(e -> e.alarm().isAcknowledged())) {
                Alarm alarm = life.getLast().alarm();
                found.add(new UnansweredAlarm(id, alarm.number(), alarm.title(), SessionLog.at(life.getFirst())));
            }
        }
        return found;
    }

    private static List<Remark> remarks(SessionLog log) {
        List<Remark> remarks = new ArrayList<>();
        for (DurableEvent.TrainingNoted e : log.entries()) {
            TrainingEntry entry = e.entry();
            if (entry.kind().equals(EntryKind.NOTE) || entry.kind().equals(EntryKind.MARK)) {
                remarks.add(new Remark(entry.by(), entry.trainee(), words(entry), entry.points(), SessionLog.at(e)));
            }
        }
        return remarks;
    }

    private static List<TimelineEntry> timeline(SessionLog log, List<Result> results) {
        List<TimelineEntry> lines = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (DurableEvent.TrainingNoted e : log.entries()) {
            TrainingEntry entry = e.entry();
            MomentKind kind = kind(entry.kind());
            if (kind != null && !isToldAlready(entry, told)) {
                lines.add(new TimelineEntry(kind, SessionLog.at(e), entry.stepId(), null, who(entry), said(log, entry)));
            }
        }
        for (Result result : results) {
            if (result.at() != null) {
                lines.add(new TimelineEntry(new MomentKind(result.outcome().code()), result.at(), result.step(), result.expectationId(), names(result), null));
            }
        }
        lines.sort(Comparator.comparing((TimelineEntry line) -> line.at().time()).thenComparingLong(line -> line.at().sequence()));
        return lines;
    }

    /** A flood writes a line when it begins, and one for each of its alarms. */
    private static boolean isToldAlready(TrainingEntry entry, Set<String> told) {
        if (entry.stepId() != null) {
            return !told.add(entry.stepId());
        }
        return FLOOD.equals(entry.inject()) && !told.add(FLOOD + " " + entry.by()) && !entry.subjects().isEmpty();
    }

    private static String who(TrainingEntry entry) {
        return entry.trainee() == null ? entry.by() : entry.trainee();
    }

    private static @Nullable String said(SessionLog log, TrainingEntry entry) {
        if (words(entry) != null) {
            return words(entry);
        }
        if (entry.points() != null) {
            return entry.points().toString();
        }
        return entry.subjects().stream().filter(id -> !log.alarm(id).isEmpty()).map(id -> log.alarm(id).getFirst().alarm().title()).findFirst().orElse(entry.inject());
    }

    /** A mark without words has empty ones in the log. */
    private static @Nullable String words(TrainingEntry entry) {
        return entry.text() == null || entry.text().isBlank() ? null : entry.text();
    }

    private static @Nullable String names(Result result) {
        return result.by().isEmpty() ? null : String.join(", ", result.by().stream().map(Contribution::name).toList());
    }

    /** Keys and clicks are no moments. */
    private static @Nullable MomentKind kind(EntryKind kind) {
        return kind.equals(EntryKind.STEP_FIRED) ? MomentKind.FIRED
                : kind.equals(EntryKind.INJECTED) ? MomentKind.INJECTED
                : kind.equals(EntryKind.NOTE) ? MomentKind.NOTE
                : kind.equals(EntryKind.MARK) ? MomentKind.MARK
                : null;
    }
}
