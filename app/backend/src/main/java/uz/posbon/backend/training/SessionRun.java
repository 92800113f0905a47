package uz.posbon.backend.training;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        if (isTheCrews(now)) {
            crews.step(room.picture(), now).forEach(this::report);
            positions(now);
        }
    }

    /** By the clock alone, so that a session that was taken up keeps step. */
    private static boolean isTheCrews(Instant now) {
        return now.toEpochMilli() / TICK.toMillis() % TICKS_OF_CREWS == 0;
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
        TrainingEntry entry = room.perform(by, ledger -> new Trainings(ledger).injected(
                Injections.name(inject), injections.perform(ledger, inject, null, by, injections.trainersChance()), text));
        look();
        return entry;
    }

    private void requireGoing(String by) {
        room.perform(by, ledger -> new Trainings(ledger).going());
    }

    /** What a step does and the line about it are one: whoever takes the session up after a kill finds both or neither. */
    private TrainingEntry fire(ScenarioStep step, String by) {
        TrainingEntry entry = room.perform(by, ledger -> new Trainings(ledger).happened(
                EntryKind.STEP_FIRED, step.id(), Injections.name(step.inject()), injections.perform(ledger, step.inject(), step.id(), by, times.chances(step.id()))));
        facts.fired(step.id(), step.alarms() > 0 ? entry.subjects() : List.of());
        return entry;
    }

    /** Each part of a flood is told as one more line of its step. */
    private void flood() {
        injections.floods().forEach((part, drops) -> {
            String step = part.step();
            List<String> raised = room.perform(step == null ? part.by() : TrainingEntry.SCENARIO, ledger -> {
                List<String> alarms = drops.stream().flatMap(drop -> injections.raise(ledger, drop).stream()).toList();
                // A line that names no alarm is the one of a flood's beginning.
                if (!alarms.isEmpty()) {
                    new Trainings(ledger).happened(step == null ? EntryKind.INJECTED : EntryKind.STEP_FIRED, step, "flood", alarms);
                }
                return alarms;
            });
            if (step != null) {
                facts.fired(step, raised);
            }
        });
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
