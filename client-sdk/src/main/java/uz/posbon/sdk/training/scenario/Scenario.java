package uz.posbon.sdk.training.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.code.LocalText;

/**
 * A written course of events for a training session. The same scenario with the same seed and the same actions of the trainees gives the same events.
 *
 * @param id names it in files, sessions and debriefs; matches {@link Limits#ID}
 * @param title what trainers choose it by
 * @param about what it trains and for whom
 * @param categories which of the city's services it concerns, at least one
 * @param start the played moment it begins at, in the room's time zone {@link #ZONE}
 * @param length how long it runs, more than zero; afterwards nothing fires and what is still expected is missed
 * @param seed of all its chances, so that a run can be repeated
 * @param units who takes part
 * @param steps what happens, 1 to {@link Limits#MOST_STEPS}, each id once; their order has no meaning
 * @param expectations what the trainees are expected to do, each id once
 * @throws IllegalArgumentException from the constructor if one of these does not hold. Whether ids of steps, units or cameras lead anywhere is
 *     checked by {@link uz.posbon.sdk.ScenarioFiles}, which can say where
 */
public record Scenario(
        String id,
        LocalText title,
        LocalText about,
        Set<Category> categories,
        LocalDateTime start,
        Duration length,
        long seed,
        ScenarioUnits units,
        List<ScenarioStep> steps,
        List<Expectation> expectations) {
    /** Time zone of {@link #start}. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tashkent");

    public Scenario {
        categories = Set.copyOf(categories);
        steps = List.copyOf(steps);
        expectations = List.copyOf(expectations);
        Limits.id("the id of a scenario", id);
        Limits.time("the length", length, Duration.ofMillis(1));
        Limits.require(!categories.isEmpty(), "a scenario must have a category");
        Limits.require(start.getNano() % 1_000_000 == 0, "the start must be whole milliseconds, was " + start);
        Limits.between("the number of steps", steps.size(), 1, Limits.MOST_STEPS);
        Limits.between("the number of expectations", expectations.size(), 0, Limits.MOST_EXPECTATIONS);
        Set<String> ids = new HashSet<>();
        steps.forEach(step -> Limits.require(ids.add(step.id()), "there are two steps " + step.id()));
        ids.clear();
        expectations.forEach(e -> Limits.require(ids.add(e.id()), "there are two expectations " + e.id()));
    }

    /** The played moment it begins at, as stored time has it. */
    public Instant startTime() {
        return start.atZone(ZONE).toInstant();
    }

    /** The same course of events at another moment, cut to milliseconds. */
    public Scenario at(Instant moment) {
        return new Scenario(id, title, about, categories, LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MILLIS), ZONE), length, seed, units, steps, expectations);
    }

    /** The step of that id. */
    public Optional<ScenarioStep> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    /** What can be reached in all. */
    public int points() {
        return expectations.stream().mapToInt(Expectation::points).sum();
    }
}
