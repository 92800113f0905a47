package uz.posbon.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a JVM holds on to, seen from outside.
 *
 * @param heap bytes of what is alive after a full collection
 */
public record Footprint(long heap, int threads, int descriptors) {

    /** Collects in that process and counts what is left; Linux, with the tools of a JDK. */
    public static Footprint of(long pid) throws IOException, InterruptedException {
        // The last line of the histogram is the sum of all.
        List<String> histogram = jcmd(pid, "GC.class_histogram");
        String total = histogram.stream().filter(line -> line.startsWith("Total")).findFirst()
                .orElseThrow(() -> new IOException("no histogram of process " + pid + ": " + histogram));
        Path process = Path.of("/proc", Long.toString(pid));
        int threads = Integer.parseInt(Files.readAllLines(process.resolve("status")).stream()
                .filter(line -> line.startsWith("Threads:")).findFirst().orElseThrow().replaceAll("\\D", ""));
        try (Stream<Path> descriptors = Files.list(process.resolve("fd"))) {
            return new Footprint(Long.parseLong(total.strip().split("\\s+")[2]), threads, (int) descriptors.count());
        }
    }

    private static List<String> jcmd(long pid, String order) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), order)
                .redirectErrorStream(true).start();
        try (InputStream out = process.getInputStream()) {
            List<String> lines = new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            process.waitFor();
            return lines;
        }
    }
}
