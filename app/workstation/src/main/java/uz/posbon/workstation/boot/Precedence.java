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
 * one by one; elsewhere nothing happens. To go before needs leave (root, or {@code nice -5} in limits.conf): without it they stay where everybody is.
 *
 * <p>By name, because most of them are made by the JVM and by JavaFX; again and again, because they are made when they are needed.
 */
final class Precedence {
    private static final Logger LOG = LoggerFactory.getLogger(Precedence.class);
    private static final Path THREADS = Path.of("/proc/self/task");
    private static final int EVERY_SECONDS = 2;
    private static final int BEFORE = -5;
    private static final int AFTER = 4;

    /** Screen and keys, what everybody stands still for, and whoever carries out what the operator said. The kernel keeps fifteen letters of a name. */
    private static final List<String> FIRST =
            List.of("JavaFX Applicat", "QuantumRenderer", "InvokeLaterDisp", "GC Thread", "VM Thread", "desk-choosing", "ForkJoinPool");

    /** A little only: what the slower compiler comes to late is slow that much longer, for the operator as well. */
    private static final List<String> LAST = List.of("C2 Compiler", "G1 Conc");

    private final MethodHandle setPriority;
    private final Map<String, String> placed = new HashMap<>();
    private boolean refused;

    private Precedence() {
        Linker linker = Linker.nativeLinker();
        setPriority = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("setpriority"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }

    /** Keeps the order until what it returns is closed. */
    static ScheduledExecutorService keep() {
        ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("precedence").daemon().factory());
        if (Files.isDirectory(THREADS)) {
            looking.execute(() -> looking.scheduleWithFixedDelay(new Precedence()::look, 0, EVERY_SECONDS, TimeUnit.SECONDS));
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
        } else if (FIRST.stream().anyMatch(name::startsWith) && !set(id, BEFORE) && !refused) {
            refused = true;
            LOG.info("this system does not let the window's threads go first (limits.conf: nice {})", BEFORE);
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
