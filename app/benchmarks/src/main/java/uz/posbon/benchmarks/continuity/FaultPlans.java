package uz.posbon.benchmarks.continuity;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.sessions.JqwikSession;
import uz.posbon.benchmarks.continuity.FaultPlan.Kind;
import uz.posbon.benchmarks.continuity.FaultPlan.Step;

/** Sequences of faults as jqwik chooses them, and makes smaller when one of them shows a fault of ours. */
final class FaultPlans {
    private static final int MOST_STEPS = 2;
    private static final int SIZE = 1000;

    private FaultPlans() {}

    /** All there are, each kind as likely as another; smaller is one fault instead of two, and a shorter one. */
    static Arbitrary<FaultPlan> any() {
        return step().list().ofMinSize(1).ofMaxSize(MOST_STEPS).map(FaultPlan::new);
    }

    private static Arbitrary<Step> step() {
        return Combinators.combine(Arbitraries.of(Kind.class), between(100, 2100), between(0, 450), Arbitraries.longs(), Arbitraries.of(false, true))
                .as((kind, held, late, chance, shown) -> FaultPlan.step(kind, Duration.ofMillis(held), late, chance, shown));
    }

    private static Arbitrary<Integer> between(int least, int most) {
        return Arbitraries.integers().between(least, most).withDistribution(RandomDistribution.uniform());
    }

    /** The one that belongs to the seed, on whatever machine. */
    static FaultPlan of(long seed) {
        FaultPlan[] plan = new FaultPlan[1];
        JqwikSession.run(() -> plan[0] = any().generator(SIZE).next(new Random(seed)).value());
        return plan[0];
    }
}
