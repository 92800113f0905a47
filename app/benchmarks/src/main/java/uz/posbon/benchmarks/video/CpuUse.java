package uz.posbon.benchmarks.video;

import java.util.Map;

/**
 * Processor seconds per second.
 *
 * @param kinds the first process's, by kinds of threads
 */
record CpuUse(double cores, Map<ThreadKind, Double> kinds) {

    double of(ThreadKind kind) {
        return kinds.getOrDefault(kind, 0.0);
    }
}
