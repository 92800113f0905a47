package uz.posbon.sdk.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Commands on disk. A client that has one writes every command to it, synchronised, before it sends it; what is not answered is sent again
 * with the same idempotency key, in the order it was given, for as long as it takes: after a loss, after a kill, after a day. Thread-safe.
 *
 * <p>A command that is answered at once leaves no trace here and behaves as without an outbox. One that is not ends its call with
 * {@link uz.posbon.sdk.problem.KeptException}; while any waits, later ones wait behind it. One that is finally refused stays as an entry until somebody
 * {@link #drop drops} it or sends it {@link #again}.
 */
public interface Outbox {

    /** Everything that is not settled, in order. */
    List<OutboxEntry> entries();

    /** What the backend has done in the last seconds, in the order it was answered: what it has changed may still be on its way on the stream. */
    List<OutboxEntry> done();

    /**
     * Calls {@code watcher} after every change, on the thread that made it: it must only take note and return.
     *
     * @return removes the watcher
     */
    Runnable watch(Runnable watcher);

    /**
     * Sends a conflict or refusal once more, behind what waits.
     *
     * @param version what it may change now, as somebody has seen it; null for whichever there is
     * @return false when there is no such entry that waits for a decision
     * @throws uz.posbon.sdk.problem.NotKeptException if that cannot be written to disk
     */
    boolean again(String key, @Nullable Long version);

    /**
     * Gives up a conflict or refusal: it is not done.
     *
     * @return false when there is no such entry that waits for a decision
     * @throws uz.posbon.sdk.problem.NotKeptException if that cannot be written to disk
     */
    boolean drop(String key);
}
