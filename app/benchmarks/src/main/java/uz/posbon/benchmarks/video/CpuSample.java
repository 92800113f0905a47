package uz.posbon.benchmarks.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much processor time some processes with all their children have taken so far.
 *
 * @param threads of the first process, by thread id
 */
record CpuSample(long nanos, long ticks, Map<Integer, ProcStat> threads) {
    private static final Path PROC = Path.of("/proc");

    static CpuSample of(Collection<Long> processes) throws IOException {
        Map<Integer, List<ProcStat>> byParent = stats(PROC).stream().collect(Collectors.groupingBy(ProcStat::parent));
        Deque<ProcStat> open = new ArrayDeque<>();
        for (long process : processes) {
            ProcStat.read(PROC.resolve(Long.toString(process))).ifPresent(open::add);
        }
        long ticks = 0;
        for (ProcStat next = open.poll(); next != null; next = open.poll()) {
            ticks += next.ticks() + next.reapedTicks();
            open.addAll(byParent.getOrDefault(next.id(), List.of()));
        }
        Path tasks = PROC.resolve(processes.iterator().next().toString()).resolve("task");
        Map<Integer, ProcStat> threads = stats(tasks).stream().collect(Collectors.toMap(ProcStat::id, stat -> stat));
        return new CpuSample(System.nanoTime(), ticks, threads);
    }

    private static List<ProcStat> stats(Path folder) throws IOException {
        List<Path> numbered = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(entry -> Character.isDigit(entry.getFileName().toString().charAt(0))).forEach(numbered::add);
        }
        return numbered.stream().map(ProcStat::read).flatMap(Optional::stream).toList();
    }

    /** What was taken between that sample and this one. */
    CpuUse since(CpuSample before) {
        double seconds = (nanos - before.nanos) / 1e9;
        double cores = (ticks - before.ticks) / ProcStat.TICKS_PER_SECOND / seconds;
        Map<ThreadKind, Double> kinds = new EnumMap<>(ThreadKind.class);
        double known = 0;
        for (ProcStat thread : threads.values()) {
            ProcStat earlier = before.threads.get(thread.id());
            long spent = thread.ticks() - (earlier == null ? 0 : earlier.ticks());
            double share = spent / ProcStat.TICKS_PER_SECOND / seconds;
            kinds.merge(ThreadKind.of(thread.name()), share, Double::sum);
            known += share;
        }
        // Threads that ended in between, and children.
        kinds.merge(ThreadKind.OTHER, Math.max(0, cores - known), Double::sum);
        return new CpuUse(cores, kinds);
    }
}
