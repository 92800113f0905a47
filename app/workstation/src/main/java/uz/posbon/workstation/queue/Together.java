package uz.posbon.workstation.queue;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.queue.Grouping;
import uz.posbon.ui.queue.QueueRow;

/** Which rows stand behind one line, so that something can be done to all of them that the line counts. Thread-safe. */
final class Together {
    private final Map<String, QueueRow> rows = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<QueueRow>> awaited = new ConcurrentHashMap<>();

    void follow(RowChanges changes) {
        changes.gone().forEach(rows::remove);
        for (QueueRow row : changes.put()) {
            rows.put(row.id(), row);
            CompletableFuture<QueueRow> waits = awaited.remove(row.id());
            if (waits != null) {
                waits.complete(row);
            }
        }
    }

    /**
     * Ids of the rows behind the same line as this one, the longest waiting first; itself alone where it stands alone, nothing where no such row comes.
     * Blocks while the row of what has just arrived is being made; not for the FX thread.
     *
     * @param shown what the queue shows of them: nothing is done to what the operator has filtered out
     * @param patience how long to wait for the row
     */
    List<String> with(String id, Grouping level, Predicate<QueueRow> shown, Duration patience) {
        QueueRow one = find(id, patience);
        if (one == null) {
            return List.of();
        }
        String key = one.belonging().at(level);
        if (key.isEmpty()) {
            return List.of(id);
        }
        return rows.values().stream()
                .filter(row -> row.belonging().at(level).equals(key) && shown.test(row))
                .sorted(Comparator.comparing(QueueRow::since).thenComparing(QueueRow::id))
                .map(QueueRow::id)
                .toList();
    }

    private @Nullable QueueRow find(String id, Duration patience) {
        CompletableFuture<QueueRow> waits = awaited.computeIfAbsent(id, next -> new CompletableFuture<>());
        // Asked after it was written down that somebody waits: a row that came before is here, one that comes later tells.
        QueueRow one = rows.get(id);
        try {
            return one != null ? one : waits.copy().completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS).join();
        } finally {
            awaited.remove(id, waits);
        }
    }
}
