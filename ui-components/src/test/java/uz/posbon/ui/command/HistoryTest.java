package uz.posbon.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History history = new History(3);

    @Test
    void walksBackAndForthAndKeepsWhatWasBeingWritten() {
        history.add("one");
        history.add("two");
        assertThat(history.older("dra")).isEqualTo("two");
        assertThat(history.older("two")).isEqualTo("one");
        assertThat(history.older("one")).isEqualTo("one");
        assertThat(history.newer("one")).isEqualTo("two");
        assertThat(history.newer("two")).isEqualTo("dra");
        assertThat(history.newer("dra")).isEqualTo("dra");
    }

    @Test
    void remembersALineOnceAndForgetsTheOldest() {
        for (String line : new String[] {"a", "b", "a", "c", "d"}) {
            history.add(line);
        }
        assertThat(history.lines()).containsExactly("a", "c", "d");
        assertThat(new History(1).older("x")).isEqualTo("x");
    }
}
