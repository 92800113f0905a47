package uz.posbon.workstation.watch;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uz.posbon.workstation.words.Phrase;

/** Says that the heap stays full, before the desk spends its time on collecting garbage. One thread. */
final class MemoryLimit {
    private static final double FULL = 0.85;

    /** A storm may fill it for a moment. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private @Nullable Long fullSince;

    /** What to say now; nothing while there is room. */
    Phrase look(HeapUse heap, long nanos) {
        if (heap.fraction() <= FULL) {
            fullSince = null;
            return Phrase.NOTHING;
        }
        long since = fullSince == null ? nanos : fullSince;
        fullSince = since;
        return nanos - since < PATIENCE.toNanos()
                ? Phrase.NOTHING
                : Phrase.of("watch.memory", "percent", String.format(Locale.ROOT, "%.0f", heap.fraction() * 100));
    }
}
