package uz.posbon.benchmarks;

import java.util.List;

/** One benchmark of the harness. */
public interface Benchmark {
    /** What it is called on the command line and in its figures. */
    String name();

    /**
     * Measures.
     *
     * @throws Exception when it could not run; a missed goal is not an exception
     */
    List<Figure> run(BenchOptions options) throws Exception;
}
