package uz.posbon.benchmarks.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How busy the whole machine is, from the first line of {@code /proc/stat}: what others take is what stands beside a figure. */
record MachineLoad(long nanos, long busyTicks) {
    private static final int IDLE = 4;
    private static final int WAITING = 5;
    private static final int STOLEN = 8;

    static MachineLoad now() throws IOException {
        return parse(System.nanoTime(), Files.readAllLines(Path.of("/proc/stat")).getFirst());
    }

    static MachineLoad parse(long nanos, String line) {
        String[] words = line.split(" +");
        long busy = 0;
        for (int i = 1; i <= STOLEN; i++) {
            busy += i == IDLE || i == WAITING ? 0 : Long.parseLong(words[i]);
        }
        return new MachineLoad(nanos, busy);
    }

    double coresSince(MachineLoad before) {
        return (busyTicks - before.busyTicks) / ProcStat.TICKS_PER_SECOND / ((nanos - before.nanos) / 1e9);
    }
}
