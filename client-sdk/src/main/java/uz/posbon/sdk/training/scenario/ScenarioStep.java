package uz.posbon.sdk.training.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happens.
 *
 * @param id other steps, conditions and expectations know it by; matches {@link Limits#ID}
 * @param when the moment it fires
 * @param jitter so far before or after that moment it really fires, drawn evenly from the scenario's seed; zero for just then. Never before the
 *     scenario begins, and never before the condition of {@link When.After} holds
 * @param chance how likely it fires at all, more than 0 and up to 1, drawn from the seed. What is expected about a step that did not fire is left
 *     out of the debrief
 * @param repeat how often it fires; null for once. Jitter is drawn anew each time, chance once
 * @param unless if this holds at the moment it would fire, it does not (each time of a repeat asks anew); null for always
 * @param inject what it does
 * @throws IllegalArgumentException from the constructor if one of these does not hold
 */
public record ScenarioStep(
        String id, When when, Duration jitter, double chance, @Nullable Repeat repeat, @Nullable Condition unless, Inject inject) {
    public ScenarioStep {
        Limits.id("the id of a step", id);
        Limits.time("jitter", jitter, Duration.ZERO);
        Limits.require(chance > 0 && chance <= 1, "chance must be more than 0 and at most 1, was " + chance);
    }

    /** One that certainly fires, once, just then. */
    public ScenarioStep(String id, When when, Inject inject) {
        this(id, when, Duration.ZERO, 1, null, null, inject);
    }

    /** How often it fires at most. */
    public int times() {
        return repeat == null ? 1 : repeat.count();
    }

    /** How many alarms it raises at most. */
    public long alarms() {
        return switch (inject) {
            case Inject.RaiseAlarm raise -> times();
            case Inject.Flood flood -> (long) times() * flood.count();
            default -> 0;
        };
    }

    /**
     * How often a step fires.
     *
     * @param count all in all, 2 to {@link Limits#MOST_REPEATS}
     * @param every from one time to the next, more than zero
     */
    public record Repeat(int count, Duration every) {
        public Repeat {
            Limits.between("the count of a repeat", count, 2, Limits.MOST_REPEATS);
            Limits.time("the time between repeats", every, Duration.ofMillis(1));
        }
    }
}
