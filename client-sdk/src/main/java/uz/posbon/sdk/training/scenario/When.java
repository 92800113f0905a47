package uz.posbon.sdk.training.scenario;

import java.time.Duration;

/** The moment a step fires. */
public sealed interface When {
    /**
     * So long after the scenario began.
     *
     * @param offset zero or more, in the scenario's own time
     */
    record At(Duration offset) implements When {
        public At {
            Limits.time("the moment of a step", offset, Duration.ZERO);
        }
    }

    /**
     * So long after a condition held for the first time. If it never does, the step never fires.
     *
     * @param delay zero or more, in the scenario's own time
     */
    record After(Condition condition, Duration delay) implements When {
        public After {
            Limits.time("a delay", delay, Duration.ZERO);
        }
    }
}
