package uz.posbon.sdk.training.debrief;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.training.scenario.Action;
import uz.posbon.sdk.training.scenario.Expectation;

/** Judges one expectation after the other. */
final class Judge {
    private final SessionLog log;
    private final Deeds deeds;
    private final Conditions conditions;
    private final Instant scenarioEnd;

    /** @param length how long the scenario runs; what is still expected then is missed */
    Judge(SessionLog log, Duration length) {
        this.log = log;
        this.deeds = new Deeds(log);
        this.conditions = new Conditions(log);
        this.scenarioEnd = log.session().startTime().plus(length);
    }

    Result judge(Expectation expectation) {
        Instant begin = null;
        if (expectation.from() != null) {
            begin = conditions.since(expectation.from());
            if (begin == null) {
                return Tally.notAsked(expectation);
            }
        }
        List<CaseVerdict> verdicts = new ArrayList<>();
        for (String alarmId : log.alarmsOf(expectation.step())) {
            Instant raised = log.raised(alarmId);
            verdicts.add(judge(expectation, alarmId, begin == null || begin.isBefore(raised) ? raised : begin));
        }
        return verdicts.isEmpty() ? Tally.notAsked(expectation) : Tally.of(expectation, verdicts);
    }

    private CaseVerdict judge(Expectation expectation, String alarmId, Instant from) {
        Instant due = from.plus(expectation.within());
        Instant over = due.isBefore(scenarioEnd) ? due : scenarioEnd;
        Story story = deeds.story(expectation.action(), alarmId);
        boolean isOver = !log.until().isBefore(over);
        if (expectation.action() instanceof Action.NotSend forbidden) {
            return forbidden(deeds.offence(forbidden, story, from, due), over, isOver);
        }
        DurableEvent deed = deeds.first(expectation.action(), story, from);
        if (deed != null) {
            Instant time = deed.envelope().time();
            Duration took = time.isBefore(from) ? Duration.ZERO : Duration.between(from, time);
            return new CaseVerdict(time.isAfter(due) ? Outcome.LATE : Outcome.DONE, took, SessionLog.at(deed), deed.envelope().actor(), null);
        }
        if (!isOver) {
            return CaseVerdict.OPEN;
        }
        Deeds.Instead instead = deeds.instead(expectation.action(), story);
        return instead == null
                ? new CaseVerdict(Outcome.MISSED, null, log.at(over), null, null)
                : new CaseVerdict(Outcome.WRONG, null, SessionLog.at(instead.event()), instead.event().envelope().actor(), instead.found());
    }

    private CaseVerdict forbidden(DurableEvent.@Nullable AssignmentChanged offence, Instant over, boolean isOver) {
        if (offence != null) {
            return new CaseVerdict(Outcome.WRONG, null, SessionLog.at(offence), offence.envelope().actor(), Found.of(FoundKind.UNIT, offence.assignment().unitId()));
        }
        return isOver ? new CaseVerdict(Outcome.DONE, null, log.at(over), null, null) : CaseVerdict.OPEN;
    }
}
