package uz.posbon.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;

class ChosenTickerTest {

    private final List<Runnable> listening = new ArrayList<>();
    private final FrameTicker source = task -> {
        listening.add(task);
        return () -> listening.remove(task);
    };
    private final List<String> ran = new ArrayList<>();
    private int asked;

    @Test
    void allTasksRunWithTheChosenTicksWhichAreAskedForOnce() {
        FrameTicker chosen = source.when(() -> ++asked % 2 == 0);
        chosen.onPulse(() -> ran.add("a"));
        chosen.onPulse(() -> ran.add("b"));

        tick();
        tick();
        tick();

        assertThat(asked).isEqualTo(3);
        assertThat(ran).containsExactly("a", "b");
    }

    @Test
    void theSourceIsLeftWithTheLastTask() {
        FrameTicker chosen = source.when(() -> true);
        Subscription first = chosen.onPulse(() -> ran.add("a"));
        Subscription second = chosen.onPulse(() -> ran.add("b"));
        assertThat(listening).hasSize(1);

        first.unsubscribe();
        assertThat(listening).hasSize(1);
        second.unsubscribe();
        assertThat(listening).isEmpty();

        chosen.onPulse(() -> ran.add("c"));
        tick();
        assertThat(ran).containsExactly("c");
    }

    private void tick() {
        List.copyOf(listening).forEach(Runnable::run);
    }
}
