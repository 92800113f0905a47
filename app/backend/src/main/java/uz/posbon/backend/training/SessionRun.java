package uz.posbon.backend.training;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.city.Crews;
import uz.posbon.backend.decide.Assignments;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.decide.Trainings;
import uz.posbon.backend.decide.Units;
import uz.posbon.backend.store.Follower;
import uz.posbon.backend.store.Writer;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.training.EntryKind;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.sdk.training.scenario.ScenarioStep;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;

/**
 * A scenario being played, tick by tick. It has no thread and no clock of its own: whoever owns it moves it on, and what happens depends on nothing but the
 * scenario, its seed and what is in the log. Not thread-safe.
 */
public final class SessionRun {
    /** The grain of a session's time. */
    public static final Duration TICK = Duration.ofMillis(100);

    /** Crews are no faster than this in what they do and say. */
    private static final int TICKS_OF_CREWS = 5;
    private static final Duration POSITIONS_EVERY = Duration.ofSeconds(2);
    private static final Duration STANDING_EVERY = Duration.ofSeconds(20);
    /** At whatever pace no position is older than a desk may take for current. */
    private static final Duration OLDEST = Duration.ofSeconds(60);

    private final Scenario scenario;
    private final long seed;
    private final Room room;
    private final SessionClock clock;
    private final Crews crews;
    private final StepFacts facts = new StepFacts();
    private final Troubles troubles;
    private final StepTimes times;
    private final Injections injections;
    private Instant nextPositions;
    private int ticks;
    private Instant nextStanding;

    /**
     * A run that has not begun.
     *
     * @param language what sources, callers and crews speak, BCP 47
     */
    public SessionRun(Scenario scenario, long seed, String language, Writer writer, Follower follower, SessionClock clock, Crews crews) {
        this.scenario = scenario;
        this.seed = seed;
        this.room = new Room(writer, follower);
        this.troubles = new Troubles(clock);
        this.clock = clock;
        this.crews = crews;
        this.times = new StepTimes(scenario, seed);
        this.injections = new Injections(room, clock, crews, facts, troubles, language, seed);
        this.nextPositions = clock.instant();
        this.nextStanding = clock.instant();
    }

    /** Puts a room into the empty backend as it stood at some moment; before {@link #begin}. */
    public void restore(PictureState then) {
        new Restoring(room).put(then);
    }

    /** Opens the session in a backend that holds the city and nothing else: units stand as the scenario has them, nothing has happened. */
    public void begin() {
        room.news();
        new Starts(room, crews, scenario.units()).put();
        room.perform(TrainingEntry.SCENARIO, ledger -> new Trainings(ledger).open(scenario.id(), scenario.title(), seed));
        look();
    }

    /**
     * Goes on where the log ends, in a backend that has held this session before and ended before it: instead of {@link #begin}. It stands still until it is
     * let go, so that desks can come back first.
     */
    public void takeUp() {
        new Recall(scenario, facts, times, injections).take(room.news());
        if (session().isRunning()) {
            room.perform(TrainingEntry.SCENARIO, ledger -> new Trainings(ledger).pace(false, null));
        }
        look();
    }

    /** What the trainees are kept from. */
    public Troubles troubles() {
        return troubles;
    }

    /** The session as it stands. */
    public TrainingSession session() {
        return room.picture().training().orElseThrow(Trainings::none);
    }

    /** Takes in what others have done, while no time passes. */
    public void look() {
        room.news().forEach(facts::take);
    }

    /** One tick of time. */
    public void tick() {
        clock.advance(TICK);
        Instant now = clock.instant();
        look();
        times.look(facts::holds, now);
        for (ScenarioStep step : times.due(now)) {
            if (step.unless() == null || !facts.holds(step.unless())) {
                fire(step, TrainingEntry.SCENARIO);
                look();
            }
        }
        flood();
        injections.pass();
        look();
        if (++ticks % TICKS_OF_CREWS == 0) {
            crews.step(room.picture(), now).forEach(this::report);
            positions(now);
        }
    }

    private void report(Crews.Report report) {
        room.attempt(callSign(report.unitId()), ledger -> {
            Assignments assignments = new Assignments(ledger);
            return assignments.status(assignments.require(report.assignmentId()), report.status(), report.time());
        });
    }

    /**
     * A step happens now, whatever its time; it will not happen again by itself.
     *
     * @throws Refusal if the scenario has none such, or the session is over
     */
    public TrainingEntry fire(String stepId, String by) {
        ScenarioStep step = scenario.step(stepId).orElseThrow(() -> Refusal.notFound("step", stepId));
        requireGoing(by);
        times.takeOut(stepId);
        TrainingEntry entry = fire(step, by);
        look();
        return entry;
    }

    /**
     * Something no scenario foresaw happens now.
     *
     * @param text the same as it was written, for the log
     * @throws Refusal if the session is over
     */
    public TrainingEntry inject(Inject inject, String text, String by) {
        requireGoing(by);
        List<String> subjects = injections.perform(inject, null, by, injections.trainersChance());
        TrainingEntry entry = room.perform(by, ledger -> new Trainings(ledger).injected(Injections.name(inject), subjects, text));
        look();
        return entry;
    }

    private void requireGoing(String by) {
        room.perform(by, ledger -> new Trainings(ledger).going());
    }

    private TrainingEntry fire(ScenarioStep step, String by) {
        List<String> subjects = injections.perform(step.inject(), step.id(), by, times.chances(step.id()));
        facts.fired(step.id(), step.alarms() > 0 ? subjects : List.of());
        return note(EntryKind.STEP_FIRED, by, step.id(), Injections.name(step.inject()), subjects);
    }

    /** Each part of a flood is told as one more line of its step. */
    private void flood() {
        Map<String, List<String>> raised = new LinkedHashMap<>();
        injections.floods().forEach((drop, alarm) -> {
            if (drop.step() == null) {
                note(EntryKind.INJECTED, drop.by(), null, "flood", List.of(alarm));
            } else {
                raised.merge(drop.step(), List.of(alarm), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
            }
        });
        raised.forEach((step, alarms) -> {
            facts.fired(step, alarms);
            note(EntryKind.STEP_FIRED, TrainingEntry.SCENARIO, step, "flood", alarms);
        });
    }

    private TrainingEntry note(EntryKind kind, String by, @Nullable String step, String inject, List<String> subjects) {
        return room.perform(by, ledger -> new Trainings(ledger).happened(kind, step, inject, subjects));
    }

    private String callSign(String unitId) {
        Unit unit = room.picture().units().get(unitId);
        return unit == null ? unitId : unit.callSign();
    }

    private static Duration shorter(Duration every) {
        return every.compareTo(OLDEST) < 0 ? every : OLDEST;
    }

    /** At a high pace less often in the session's time, so that it is as often in ours. */
    private void positions(Instant now) {
        if (now.isBefore(nextPositions)) {
            return;
        }
        long slower = Math.max(1, Math.round(session().pace() / 2));
        boolean all = !now.isBefore(nextStanding);
        nextPositions = now.plus(shorter(POSITIONS_EVERY.multipliedBy(slower)));
        nextStanding = all ? now.plus(shorter(STANDING_EVERY.multipliedBy(slower))) : nextStanding;
        List<UnitPosition> moved = crews.positions(now, all).stream().filter(p -> room.picture().units().containsKey(p.unitId())).toList();
        if (!moved.isEmpty()) {
            room.attempt(TrainingEntry.SCENARIO, ledger -> {
                new Units(ledger).positions(moved);
                return moved;
            });
        }
    }
}
