package uz.posbon.benchmarks.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A line of {@code /proc/PID/stat} or {@code /proc/PID/task/TID/stat}.
 *
 * @param name at most 15 characters; the JVM shortens longer thread names in their middle
 * @param ticks spent in user and system mode; a process's own, not its children's
 * @param reapedTicks spent by children that have ended and were waited for
 */
record ProcStat(int id, String name, int parent, long ticks, long reapedTicks) {
    /** The kernel counts in hundredths of a second on every Linux, whatever its timer does. */
    static final double TICKS_PER_SECOND = 100;

    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    /** Names may hold blanks and brackets, so the last bracket counts. */
    static ProcStat parse(String line) {
        int begin = line.indexOf('(');
        int end = line.lastIndexOf(')');
        String[] rest = line.substring(end + 2).split(" ");
        return new ProcStat(
                Integer.parseInt(line.substring(0, begin).strip()), line.substring(begin + 1, end), Integer.parseInt(rest[PARENT]),
                Long.parseLong(rest[USER]) + Long.parseLong(rest[SYSTEM]),
                Long.parseLong(rest[CHILDREN_USER]) + Long.parseLong(rest[CHILDREN_SYSTEM]));
    }

    /** Empty when the process or thread has just ended. */
    static Optional<ProcStat> read(Path folder) {
        try {
            return Optional.of(parse(Files.readString(folder.resolve("stat"))));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
