package uz.posbon.workstation.watch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What threads are doing, for the log: the whole stack and who holds what they wait for. Any thread. */
final class ThreadReport {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    String of(Thread thread) {
        return text(Stream.of(threads.getThreadInfo(new long[] {thread.threadId()}, true, true)));
    }

    /** All of them, the FX thread first. */
    String all() {
        return text(Stream.of(threads.dumpAllThreads(true, true))
                .sorted(Comparator.comparing((ThreadInfo info) -> !info.getThreadName().startsWith("JavaFX")).thenComparing(ThreadInfo::getThreadName)));
    }

    private static String text(Stream<ThreadInfo> infos) {
        // A thread that has ended meanwhile has no info.
        return infos.filter(info -> info != null).map(ThreadReport::text).collect(Collectors.joining("\n"));
    }

    /** The bean's own text stops after eight frames. */
    private static String text(ThreadInfo info) {
        String waits = info.getLockName() == null ? "" : " for " + info.getLockName();
        String held = info.getLockOwnerName() == null ? "" : " held by \"" + info.getLockOwnerName() + "\"";
        return Stream.of(info.getStackTrace()).map(frame -> "\n    at " + frame)
                .collect(Collectors.joining("", "\"" + info.getThreadName() + "\" " + info.getThreadState() + waits + held, ""));
    }
}
