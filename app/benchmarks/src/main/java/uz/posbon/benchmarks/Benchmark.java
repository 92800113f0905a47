package uz.posbon.benchmarks;

import java.util.function.Consumer;

/** One benchmark of the harness. */
public interface Benchmark {
    /** What it is called on the command line and in its figures. */
    String name();

    /**
     * Measures.
     *
     * @param figures takes each figure as soon as it is known: what was measured stays although a later part fails
     * @throws Exception when it could not run; a missed goal is not an exception
     */
    void run(BenchOptions options, Consumer<Figure> figures) throws Exception;
}
