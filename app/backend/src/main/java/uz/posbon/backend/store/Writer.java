package uz.posbon.backend.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.store.sql.Statements;
import uz.posbon.backend.store.sql.StoreException;
import uz.posbon.sdk.unit.UnitPosition;

/**
 * The one thread that changes anything. It takes whatever commands wait, does each under a savepoint of its own,
 * commits them together and only then answers: a disk that syncs a hundred times a second still takes thousands of
 * writes. A person's command goes before what machines report: it waits for the one command that is being done and for the disk, not for a flood.
 */
public final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int QUEUE = 4096;
    private static final int BATCH = 256;
    /** So many commands of one list wait at once: one gateway's flood is not to keep the others waiting. */
    private static final int TOGETHER = 8;
    private static final Duration HOUSEKEEPING = Duration.ofHours(1);
    private static final int ANOTHER_TRY_MILLIS = 500;

    private record Waiting(Command command, CompletableFuture<Reply> answer) {}

    private record Settled(Waiting waiting, Journal.@Nullable Done done, @Nullable RuntimeException refused) {}

    private final WaitingLine<Waiting> queue = new WaitingLine<>(QUEUE);
    private final Statements statements;
    private final Journal journal;
    private final Clock clock;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final Waiting stop;
    private volatile long sequence;
    private volatile @Nullable String failure;
    private volatile boolean closing;
    private Instant housekeeping = Instant.EPOCH;

    Writer(Statements statements, Journal journal, Clock clock) {
        this.statements = statements;
        this.journal = journal;
        this.clock = clock;
        this.sequence = journal.sequence();
        this.stop = new Waiting(new Command("", null, "", ledger -> Answer.empty()), new CompletableFuture<>());
    }

    /** Sequence of the last event that is on disk. */
    public long sequence() {
        return sequence;
    }

    /** Why writes cannot be done, in one sentence; null while they can. */
    public @Nullable String failure() {
        return ended.isDone() ? "The backend is closing." : failure;
    }

    /**
     * Does {@code command} and returns when it is on disk. Safe from any thread.
     *
     * @throws Refusal if it was refused
     * @throws StoreException if it could not be written
     */
    public Reply perform(Command command) {
        return reply(take(command));
    }

    /**
     * Does {@code commands} in their order, each by itself, and returns when all that were done are on disk. Safe from any thread.
     *
     * @throws StoreException if one could not be written; others may have been
     */
    public List<Outcome> performAll(List<Command> commands) {
        List<Outcome> outcomes = new ArrayList<>(commands.size());
        for (int from = 0; from < commands.size(); from += TOGETHER) {
            List<Waiting> waiting = commands.subList(from, Math.min(from + TOGETHER, commands.size())).stream().map(this::take).toList();
            waiting.forEach(one -> outcomes.add(outcome(one)));
        }
        return outcomes;
    }

    private static Outcome outcome(Waiting waiting) {
        try {
            return new Outcome(reply(waiting), null);
        } catch (Refusal e) {
            return new Outcome(null, e);
        }
    }

    private Waiting take(Command command) {
        Waiting waiting = new Waiting(command, new CompletableFuture<>());
        try {
            if (closing) {
                throw new StoreException("The backend is closing.", null);
            }
            queue.put(waiting, command.person());
            if (ended.isDone()) {
                // It came after the last look into the queue.
                throw new StoreException("The backend is closing.", null);
            }
            return waiting;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("The backend is closing.", e);
        }
    }

    private static Reply reply(Waiting waiting) {
        try {
            return waiting.answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("The backend is closing.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * Works until {@link #close}, on the thread that calls it.
     *
     * @param listener hears every commit before it is answered; it must hand over and return
     */
    public void work(Consumer<Committed> listener) {
        List<Waiting> batch = new ArrayList<>(BATCH);
        try {
            boolean running = true;
            while (running) {
                batch.clear();
                if (failure == null) {
                    queue.take(batch, BATCH);
                } else {
                    queue.take(batch, BATCH, ANOTHER_TRY_MILLIS);
                }
                if (batch.isEmpty()) {
                    tryAgain();
                    continue;
                }
                running = !batch.remove(stop);
                if (!batch.isEmpty()) {
                    write(batch, listener);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closing = true;
            refuse(batch, new StoreException("The backend is closing.", null));
            batch.clear();
            queue.takeAll(batch);
            refuse(batch, new StoreException("The backend is closing.", null));
            ended.complete(null);
        }
    }

    private void write(List<Waiting> batch, Consumer<Committed> listener) {
        List<Settled> settled = new ArrayList<>(batch.size());
        try {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            if (now.isAfter(housekeeping)) {
                // Should it fail, on a full disk, the commands of another hour do without it.
                housekeeping = now.plus(HOUSEKEEPING);
                journal.forgetOldKeys(now);
            }
            while (settled.size() < batch.size() && (settled.isEmpty() || !giveWay(batch, settled.size()))) {
                settled.add(perform(batch.get(settled.size()), now));
            }
            statements.commit();
            failure = null;
        } catch (RuntimeException e) {
            undo();
            if (batch.size() > 1) {
                // What is too large for the room there is must not take with it what is not.
                List.copyOf(batch).forEach(one -> write(List.of(one), listener));
                return;
            }
            refuse(batch, failed(e));
            return;
        }
        sequence = journal.sequence();
        tell(settled, listener);
        for (Settled one : settled) {
            if (one.done != null) {
                one.waiting.answer.complete(one.done.reply());
            } else if (one.refused != null) {
                one.waiting.answer.completeExceptionally(one.refused);
            }
        }
    }

    /** Ends the transaction of machines before its end when a person has come; what is left of it comes next. */
    private boolean giveWay(List<Waiting> batch, int done) {
        if (batch.getFirst().command.person() || !queue.personWaits()) {
            return false;
        }
        List<Waiting> left = batch.subList(done, batch.size());
        queue.back(List.copyOf(left));
        left.clear();
        return true;
    }

    private Settled perform(Waiting waiting, Instant now) {
        statements.run("savepoint command");
        try {
            Journal.Done done = journal.perform(waiting.command, now);
            statements.run("release command");
            return new Settled(waiting, done, null);
        } catch (StoreException e) {
            // Nobody knows what is left of the transaction now.
            throw e;
        } catch (Refusal e) {
            // Refused before anything was written, so there is nothing to take back from the journal's memory.
            takeBack();
            return new Settled(waiting, null, e);
        } catch (RuntimeException e) {
            takeBack();
            journal.reset();
            return new Settled(waiting, null, e);
        }
    }

    private void takeBack() {
        statements.run("rollback to command");
        statements.run("release command");
    }

    /** Nothing of the transaction is left after it, neither on disk nor in memory. */
    private void undo() {
        statements.undo();
        journal.forget();
    }

    private StoreException failed(RuntimeException e) {
        StoreException why = e instanceof StoreException s ? s : new StoreException("The data folder could not be written.", e);
        if (failure == null) {
            LOG.error("Nothing can be written", e);
        }
        failure = why.getMessage();
        return why;
    }

    /** Without a command to try it on: whoever asks how the backend is hears that it is well again although nobody dared to write. */
    private void tryAgain() {
        try {
            journal.tryOut();
            statements.commit();
            failure = null;
            LOG.info("The data folder can be written again");
        } catch (RuntimeException e) {
            undo();
            failed(e);
        }
    }

    private static void tell(List<Settled> settled, Consumer<Committed> listener) {
        List<Frame> frames = new ArrayList<>();
        List<UnitPosition> positions = new ArrayList<>();
        for (Settled one : settled) {
            if (one.done != null) {
                frames.addAll(one.done.frames());
                positions.addAll(one.done.positions());
            }
        }
        if (!frames.isEmpty() || !positions.isEmpty()) {
            listener.accept(new Committed(frames, positions));
        }
    }

    private static void refuse(List<Waiting> batch, StoreException why) {
        batch.forEach(waiting -> waiting.answer.completeExceptionally(why));
    }

    /** Finishes what waits, then ends the thread. */
    @Override
    public void close() {
        if (!closing) {
            closing = true;
            try {
                queue.put(stop, false);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        ended.join();
    }
}
