package uz.posbon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BenchTest {
    /** A benchmark that measures nothing. */
    private record Named(String name, boolean fails) implements Benchmark {
        @Override
        public void run(BenchOptions options, Consumer<Figure> figures) throws IOException {
            if (fails) {
                throw new IOException("no input");
            }
            figures.accept(Figure.of(name, "missed", 9, "ms", "<= 1"));
        }
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aMissedGoalIsNoFailure() {
        assertThat(bench().run("good")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"bench\":\"good\"").hasLineCount(1);
    }

    @Test
    void oneThatCannotRunIsAFailureAndTheOthersStillRun() {
        assertThat(bench().run("bad", "good")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"good\"");
    }

    @Test
    void anUnknownNameAndAnUnknownOptionAreWrongUse() {
        assertThat(bench().run("nobody")).isEqualTo(2);
        assertThat(bench().run("--what")).isEqualTo(2);
        assertThat(bench().run("good", "--file")).isEqualTo(2);
        assertThat(bench().run("good", "--backend", "http://127.0.0.1:1")).isEqualTo(2);
    }

    private Bench bench() {
        return new Bench(
                List.of(new Named("good", false), new Named("bad", true)), new PrintStream(out, true, StandardCharsets.UTF_8));
    }
}
