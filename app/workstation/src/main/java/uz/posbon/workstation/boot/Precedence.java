package uz.posbon.workstation.boot;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where all cores are busy, the threads a person waits for go before the others, and the slower compiler after them. Linux alone orders the threads of a process
 * one by one; elsewhere nothing happens. To go before needs leave (root, or {@code nice -20} in limits.conf): without it they stay where everybody is.
 *
 * <p>By name, because most of them are made by the JVM and by JavaFX; again and again, because they are made when they are needed.
 */
final class Precedence {
    private static final Logger LOG = LoggerFactory.getLogger(Precedence.class);
    private static final Path THREADS = Path.of("/proc/self/task");
    private static final int EVERY_SECONDS = 2;
    /** In a storm on two cores an operator's steps are a third quicker than with {@link #BEFORE}, and the slowest of them take half as long. */
    private static final int FIRST_OF_ALL = -20;
    private static final int BEFORE = -5;
    private static final int AFTER = 4;

    /** Keys and screen, what everybody stands still for, and whoever carries out what the operator said. The kernel keeps fifteen letters of a name. */
    private static final List<String> FIRST = List.of("JavaFX Applicat", "InvokeLaterDisp", "GC Thread", "VM Thread", "desk-choosing", "ForkJoinPool");

    /** Where the computer paints by itself, cameras keep it busy all the time: before the others, who decode what it paints, not instead of them. */
    private static final String PAINTER = "QuantumRenderer";

    /** A little only: what the slower compiler comes to late is slow that much longer, for the operator as well. */
    private static final List<String> LAST = List.of("C2 Compiler", "G1 Conc");

    private final int first;
    private final MethodHandle setPriority;
    private final Map<String, String> placed = new HashMap<>();
    private boolean refused;

    private Precedence(int first) {
        this.first = first;
        Linker linker = Linker.nativeLinker();
        setPriority = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("setpriority"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }

    /**
     * Keeps the order until what it returns is closed.
     *
     * @param operated whether somebody works here; a wall is only looked at, and what it is told is no more urgent than its cameras
     */
    static ScheduledExecutorService keep(boolean operated) {
        ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("precedence").daemon().factory());
        if (Files.isDirectory(THREADS)) {
            Precedence order = new Precedence(operated ? FIRST_OF_ALL : BEFORE);
            looking.scheduleWithFixedDelay(order::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
        }
        return looking;
    }

    private void look() {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(THREADS)) {
            Map<String, String> now = new HashMap<>();
            for (Path thread : all) {
                String id = thread.getFileName().toString();
                String name = name(thread);
                now.put(id, name);
                // A thread may be called something before it is what it is going to be.
                if (!name.equals(placed.get(id))) {
                    place(Integer.parseInt(id), name);
                }
            }
            placed.clear();
            placed.putAll(now);
        } catch (IOException e) {
            LOG.debug("the threads cannot be read", e);
        }
    }

    private static String name(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).strip();
        } catch (IOException ended) {
            return "";
        }
    }

    private void place(int id, String name) {
        if (LAST.stream().anyMatch(name::startsWith)) {
            set(id, AFTER);
        } else if (name.startsWith(PAINTER)) {
            before(id, BEFORE);
        } else if (FIRST.stream().anyMatch(name::startsWith)) {
            before(id, first);
        }
    }

    /** As far before the others as this system lets it. */
    private void before(int id, int wanted) {
        if (!set(id, wanted) && !set(id, BEFORE) && !refused) {
            refused = true;
            LOG.info("this system does not let the window's threads go first (limits.conf: nice {})", first);
        }
    }

    /** Whether the system let it. */
    private boolean set(int thread, int nice) {
        try {
            return (int) setPriority.invokeExact(0, thread, nice) == 0;
        } catch (Throwable e) {
            throw new IllegalStateException("setpriority", e);
        }
    }
}
