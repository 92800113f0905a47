package uz.posbon.workstation.outbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.outbox.Outbox;
import uz.posbon.sdk.outbox.OutboxEntry;
import uz.posbon.sdk.picture.Picture;

/** Lays what this desk has done over what the backend says. The same for as long as neither changes, so that whoever looks for changes finds none. Thread-safe. */
public final class Overlay {
    private final Optional<Outbox> outbox;
    private @Nullable Laid last;

    /** @param outbox empty where nothing is kept */
    public Overlay(Optional<Outbox> outbox) {
        this.outbox = outbox;
    }

    /**
     * Both together.
     *
     * @param below the picture without this desk's own
     * @param picture with the incidents opened here
     */
    public record Laid(Picture below, List<OutboxEntry> pending, Picture picture) {}

    /** Over this picture. */
    public synchronized Laid over(Picture picture) {
        // What is done last: who moves from one to the other between these lines is in both, not in neither.
        List<OutboxEntry> pending = outbox.map(Outbox::entries).orElse(List.of());
        List<OutboxEntry> done = outbox.map(Outbox::done).orElse(List.of());
        Laid before = last;
        if (before != null && before.below == picture && before.pending.equals(pending)) {
            return before;
        }
        // An answer may be faster than the event that tells of it, and an incident must not be gone meanwhile.
        List<OutboxEntry> opening = Stream.concat(done.stream(), pending.stream()).toList();
        LocalIncidents local = LocalIncidents.of(opening, picture);
        Laid next = new Laid(picture, pending, local.isEmpty() ? picture : picture.withLocal(local.incidents(), local.assignments()));
        last = next;
        return next;
    }

    /** Calls {@code watcher} at every change of the outbox, on the thread that made it. */
    public void watch(Runnable watcher) {
        outbox.ifPresent(box -> box.watch(watcher));
    }
}
