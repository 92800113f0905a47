package uz.posbon.benchmarks.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Which sequences of faults the bench goes through. */
class FaultPlansTest {
    @Test
    void theSameSeedPlansTheSameFaults() {
        assertThat(FaultPlans.of(7)).isEqualTo(FaultPlans.of(7)).isNotEqualTo(FaultPlans.of(8));
    }

    @Test
    void everythingThatCanFailDoes() {
        Set<FaultPlan.Kind> kinds = LongStream.range(0, 100).mapToObj(FaultPlans::of).flatMap(plan -> plan.steps().stream())
                .map(FaultPlan.Step::kind).collect(Collectors.toSet());
        assertThat(kinds).isEqualTo(EnumSet.allOf(FaultPlan.Kind.class));
    }
}
