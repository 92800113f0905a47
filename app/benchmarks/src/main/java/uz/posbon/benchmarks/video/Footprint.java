package uz.posbon.benchmarks.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a process holds.
 *
 * @param threads without those of the JVM's compilers and collector, which come and go as they like
 */
record Footprint(long residentKib, long threads, long descriptors) {

    static Footprint of(long process) throws IOException {
        Path folder = Path.of("/proc", Long.toString(process));
        return new Footprint(
                residentKib(Files.readAllLines(folder.resolve("status"))), ownThreads(folder.resolve("task")), count(folder.resolve("fd")));
    }

    static long residentKib(List<String> status) {
        return status.stream().filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no VmRSS in " + status));
    }

    private static long ownThreads(Path tasks) throws IOException {
        try (Stream<Path> all = Files.list(tasks)) {
            return all.flatMap(task -> ProcStat.read(task).stream()).filter(thread -> !isJvms(thread.name())).count();
        }
    }

    static boolean isJvms(String thread) {
        return ThreadKind.of(thread) == ThreadKind.GC || thread.startsWith("C1 ") || thread.startsWith("C2 ");
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }
}
