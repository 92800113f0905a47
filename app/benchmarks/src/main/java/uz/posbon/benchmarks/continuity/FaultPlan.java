package uz.posbon.benchmarks.continuity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.fault.Direction;
import uz.posbon.sdk.fault.Fault;

/** The faults of one sequence; the same seed plans the same ones. */
record FaultPlan(List<Step> steps) {
    private static final int MOST_STEPS = 2;

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
        KILL_WORKSTATION;

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
    record Step(Kind kind, @Nullable Fault fault, Duration held, boolean untilShown) {}

    static FaultPlan of(long seed) {
        Random random = new Random(seed);
        List<Step> steps = new ArrayList<>();
        int count = 1 + random.nextInt(MOST_STEPS);
        for (int i = 0; i < count; i++) {
            steps.add(step(Kind.values()[random.nextInt(Kind.values().length)], random));
        }
        return new FaultPlan(List.copyOf(steps));
    }

    private static Step step(Kind kind, Random random) {
        Duration held = Duration.ofMillis(100 + random.nextInt(2000));
        return switch (kind) {
            case CUT -> new Step(kind, new Fault.Refuse(), held, true);
            case FREEZE -> new Step(kind, new Fault.Freeze(), held, random.nextBoolean());
            // A link that lost bytes is deaf for ever: short or long, it has to be noticed.
            case DEAF_BACKEND -> new Step(kind, new Fault.HalfOpen(Direction.TO_BACKEND), held, true);
            case DEAF_CLIENT -> new Step(kind, new Fault.HalfOpen(Direction.TO_CLIENT), held, true);
            case DELAY -> new Step(kind, new Fault.Delay(Duration.ofMillis(50 + random.nextInt(450))), held, false);
            case CORRUPT_TO_BACKEND -> new Step(kind, new Fault.Corrupt(Direction.TO_BACKEND, random.nextLong()), held, false);
            case CORRUPT_TO_CLIENT -> new Step(kind, new Fault.Corrupt(Direction.TO_CLIENT, random.nextLong()), held, false);
            case KILL -> new Step(kind, null, held.dividedBy(4), true);
            case KILL_WORKSTATION -> new Step(kind, null, held.dividedBy(4), false);
        };
    }
}
