package uz.posbon.workstation.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.ui.live.DelayedExecutor;
import uz.posbon.workstation.words.Phrase;

/** Looks at memory and disk every few seconds and warns before they hurt. Runs on the executor it is given, one look after another. */
public final class LimitsWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LimitsWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final Supplier<HeapUse> heap;
    private final Disk disk;
    private final LongSupplier nanoTime;
    private final DelayedExecutor later;
    private final BiConsumer<String, Phrase> status;
    private final MemoryLimit memory = new MemoryLimit();
    private final Map<String, Phrase> said = new HashMap<>();
    private volatile boolean closed;

    /** Asks a disk for its space. */
    @FunctionalInterface
    interface Disk {
        DiskSpace space() throws IOException;
    }

    /**
     * @param data folder whose disk is watched
     * @param nanoTime a clock that never goes back
     * @param later runs each look, not on the FX thread
     * @param status hears what to say of {@code memory} and {@code disk} when that changes, {@link Phrase#NOTHING} when it is well again
     */
    public LimitsWatch(Path data, LongSupplier nanoTime, DelayedExecutor later, BiConsumer<String, Phrase> status) {
        this(HeapUse::now, () -> DiskSpace.of(data), nanoTime, later, status);
    }

    LimitsWatch(Supplier<HeapUse> heap, Disk disk, LongSupplier nanoTime, DelayedExecutor later, BiConsumer<String, Phrase> status) {
        this.heap = heap;
        this.disk = disk;
        this.nanoTime = nanoTime;
        this.later = later;
        this.status = status;
    }

    /** Begins to look; once. */
    public void start() {
        later.execute(this::look, Duration.ZERO);
    }

    private void look() {
        if (closed) {
            return;
        }
        try {
            say("memory", memory.look(heap.get(), nanoTime.getAsLong()));
            say("disk", DiskLimit.look(disk.space()));
        } catch (IOException | RuntimeException e) {
            // Others say that the folder is gone; this one tries again.
            LOG.debug("the limits cannot be read", e);
        } finally {
            later.execute(this::look, LOOK_EVERY);
        }
    }

    private void say(String what, Phrase sentence) {
        Phrase before = said.put(what, sentence);
        if (!sentence.equals(before == null ? Phrase.NOTHING : before)) {
            LOG.warn("{}: {}", what, sentence);
            status.accept(what, sentence);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
