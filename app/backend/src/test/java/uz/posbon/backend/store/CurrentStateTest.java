package uz.posbon.backend.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uz.posbon.sdk.Samples;

/** What the writer keeps in memory of a long day. */
class CurrentStateTest {
    /** Reads nothing: all it is asked here is what it keeps. */
    private final CurrentState state = new CurrentState(null, null);

    @Test
    void whatIsOverDoesNotStayInMemory() {
        for (int day = 0; day < 1000; day++) {
            state.keep(Samples.alarm("a" + day, true, false, null));
            state.keep(Samples.incident("i" + day, true));
            assertThat(state.kept()).isEqualTo(2);
            state.keep(Samples.alarm("a" + day, false, true, null));
            state.keep(Samples.incident("i" + day, false));
        }
        assertThat(state.kept()).isZero();
    }
}
