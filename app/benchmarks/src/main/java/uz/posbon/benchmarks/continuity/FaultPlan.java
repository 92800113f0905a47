package uz.posbon.benchmarks.continuity;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.fault.Direction;
import uz.posbon.sdk.fault.Fault;

/** The faults of one sequence. */
record FaultPlan(List<Step> steps) {
    private static final Duration OVERTAKEN = Duration.ofMillis(5500);

    /** What goes wrong. */
    enum Kind {
        CUT,
        FREEZE,
        DEAF_BACKEND,
        DEAF_CLIENT,
        DELAY,
        CORRUPT_TO_BACKEND,
        CORRUPT_TO_CLIENT,
        KILL,
        KILL_WORKSTATION,
        OVERTAKE;

        /** Whether the link is damaged at some moment of the fault, and not at its beginning. */
        boolean isGradual() {
            return this == CORRUPT_TO_BACKEND || this == CORRUPT_TO_CLIENT;
        }
    }

    /**
     * One fault.
     *
     * @param fault what the proxy does; null when a process is killed
     * @param held how long it lasts at least
     * @param untilShown whether it lasts until every desk says so
     */
    record Step(Kind kind, @Nullable Fault fault, Duration held, boolean untilShown) {
        /** In a report of a failure, and short enough to be read there. */
        @Override
        public String toString() {
            return kind + " " + held.toMillis() + " ms" + (untilShown ? " until shown" : "") + (fault == null ? "" : " " + fault);
        }
    }

    /**
     * A fault that may happen.
     *
     * @param late how much later bytes come, in milliseconds, where they do
     * @param chance which bytes are damaged
     * @param shown whether it lasts until it is shown, where both make sense
     */
    static Step step(Kind kind, Duration held, int late, long chance, boolean shown) {
        return switch (kind) {
            case CUT -> new Step(kind, new Fault.Refuse(), held, true);
            case FREEZE -> new Step(kind, new Fault.Freeze(), held, shown);
            // A link that lost bytes is deaf for ever: short or long, it has to be noticed.
            case DEAF_BACKEND -> new Step(kind, new Fault.HalfOpen(Direction.TO_BACKEND), held, true);
            case DEAF_CLIENT -> new Step(kind, new Fault.HalfOpen(Direction.TO_CLIENT), held, true);
            case DELAY -> new Step(kind, new Fault.Delay(Duration.ofMillis(50 + late)), held, false);
            case CORRUPT_TO_BACKEND -> new Step(kind, new Fault.Corrupt(Direction.TO_BACKEND, chance), held, false);
            case CORRUPT_TO_CLIENT -> new Step(kind, new Fault.Corrupt(Direction.TO_CLIENT, chance), held, false);
            case KILL -> new Step(kind, null, held.dividedBy(4), true);
            case KILL_WORKSTATION -> new Step(kind, null, held.dividedBy(4), false);
            // Later than a link is given up, so that it is overtaken by the one that takes its place.
            case OVERTAKE -> new Step(kind, new Fault.Overtake(OVERTAKEN.plusMillis(late)), held, true);
        };
    }
}
