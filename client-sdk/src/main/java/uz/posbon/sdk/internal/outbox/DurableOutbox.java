package uz.posbon.sdk.internal.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.internal.http.Answer;
import uz.posbon.sdk.internal.http.Command;
import uz.posbon.sdk.internal.http.Commands;
import uz.posbon.sdk.internal.json.MalformedJsonException;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.outbox.Outbox;
import uz.posbon.sdk.outbox.OutboxEntry;
import uz.posbon.sdk.outbox.OutboxEntry.State;
import uz.posbon.sdk.problem.KeptException;
import uz.posbon.sdk.problem.NotKeptException;
import uz.posbon.sdk.problem.Problem;
import uz.posbon.sdk.problem.UnreachableException;

/** The outbox: a caller's own thread makes the first attempt, one thread of its own all later ones, in order. */
public final class DurableOutbox implements Outbox, Commands, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DurableOutbox.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final long ENDING_MILLIS = 1000;
    /** In the power of two: the longest pause is eight times the first. */
    private static final int MOST_DOUBLED = 3;

    private final OutboxFile file;
    private final Commands transport;
    private final PosbonJson json;
    private final Bodies bodies;
    private final Clock clock;
    private final long firstPause;
    private final Object lock = new Object();
    private final SortedMap<Long, Slot> slots = new TreeMap<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final LatelyDone done;
    private final Thread sender;
    /** As of the last change: whoever asks, the screen among them, waits for no disk. */
    private volatile List<OutboxEntry> entries = List.of();
    private boolean closed;

    private DurableOutbox(OutboxFile file, Commands transport, PosbonJson json, Clock clock, Duration firstPause) throws SQLException {
        this.firstPause = firstPause.toMillis();
        this.file = file;
        this.transport = transport;
        this.json = json;
        this.bodies = new Bodies(json);
        this.clock = clock;
        this.done = new LatelyDone(clock);
        for (OutboxFile.Row row : file.rows()) {
            // Whoever waited for a first answer is gone; whether it was given is what the idempotency key is for.
            State state = row.state() == State.SENDING ? State.WAITING : row.state();
            add(row, state);
        }
        entries = slots.values().stream().map(Slot::entry).toList();
        sender = Thread.ofPlatform().name("posbon-outbox").daemon().unstarted(this::work);
    }

    /**
     * Opens it and goes on with what it holds.
     *
     * @param transport makes one attempt
     * @throws NotKeptException if the file cannot be made or read, e.g. on a full disk; one that is no outbox is set aside beside it, never deleted
     */
    public static DurableOutbox open(Path path, Commands transport, PosbonJson json, Clock clock) {
        return open(path, transport, json, clock, FIRST_PAUSE);
    }

    /** @param firstPause after an attempt in vain; later ones are up to eight times as long */
    static DurableOutbox open(Path path, Commands transport, PosbonJson json, Clock clock, Duration firstPause) {
        try {
            return start(path, transport, json, clock, firstPause);
        } catch (SQLException unreadable) {
            if (!OutboxFile.isUnreadable(unreadable)) {
                // What waits in it is all right and will be there when the disk has room again.
                throw new NotKeptException("the outbox " + path + " cannot be opened: " + unreadable.getMessage(), unreadable);
            }
            Path aside = path.resolveSibling(path.getFileName() + ".unreadable-" + clock.millis());
            try {
                Files.move(path, aside);
                LOG.error("the outbox cannot be read and was set aside as {}", aside, unreadable);
                return start(path, transport, json, clock, firstPause);
            } catch (IOException | SQLException e) {
                throw new NotKeptException("the outbox " + path + " cannot be opened: " + unreadable.getMessage(), e);
            }
        }
    }

    private static DurableOutbox start(Path path, Commands transport, PosbonJson json, Clock clock, Duration firstPause) throws SQLException {
        OutboxFile file = OutboxFile.open(path);
        try {
            DurableOutbox outbox = new DurableOutbox(file, transport, json, clock, firstPause);
            outbox.sender.start();
            return outbox;
        } catch (SQLException e) {
            file.close();
            throw e;
        }
    }

    private Slot add(OutboxFile.Row row, State state) {
        Command command = row.command();
        Slot slot = new Slot(
                new OutboxEntry(
                        row.place(), command.key(), row.time(), command.operator(), command.what(), command.path(), command.version(), bodies.fields(command),
                        bodies.opens(command), bodies.dispatches(command), state, problem(row.problem())),
                command);
        slots.put(row.place(), slot);
        return slot;
    }

    private @Nullable Problem problem(byte @Nullable [] document) {
        try {
            return document == null ? null : json.read(document, Problem.class);
        } catch (MalformedJsonException e) {
            return null;
        }
    }

    @Override
    public Answer send(Command command) {
        Slot slot = take(command);
        changed();
        if (slot.state == State.WAITING) {
            throw new KeptException(command.key(), "it waits behind what was not answered before", null);
        }
        try {
            Answer answer = transport.send(command);
            if (Verdict.of(answer.status()) == Verdict.LATER) {
                waits(slot);
                throw new KeptException(command.key(), answer.what() + " was answered with status " + answer.status(), null);
            }
            if (Verdict.of(answer.status()) == Verdict.DONE) {
                done.add(slot.entry());
            }
            settled(slot);
            return answer;
        } catch (UnreachableException e) {
            waits(slot);
            throw new KeptException(command.key(), String.valueOf(e.getMessage()), e);
        } catch (KeptException e) {
            throw e;
        } catch (RuntimeException e) {
            // It must not stay at its first attempt for ever: the sender tries it and says what is wrong with it.
            LOG.warn("the first attempt of command {} failed", command.key(), e);
            waits(slot);
            throw new KeptException(command.key(), String.valueOf(e.getMessage()), null);
        }
    }

    /** Puts it on disk; from then on it is sent whatever happens to this process. */
    private Slot take(Command command) {
        synchronized (lock) {
            while (any(slot -> slot.state == State.SENDING && (slot.command().subject().equals(command.subject()) || slot.makes(command.subject())))) {
                await(0);
            }
            if (closed) {
                throw new NotKeptException("the client is closed", null);
            }
            State state = any(slot -> slot.state == State.WAITING) ? State.WAITING : State.SENDING;
            var time = clock.instant();
            long place = file.add(command, time, state);
            Slot slot = add(new OutboxFile.Row(place, time, command, state, null), state);
            lock.notifyAll();
            return slot;
        }
    }

    private boolean any(Predicate<Slot> such) {
        return slots.values().stream().anyMatch(such);
    }

    private void waits(Slot slot) {
        synchronized (lock) {
            slot.state = State.WAITING;
            lock.notifyAll();
        }
        changed();
    }

    /** Answered for good. Where the disk does not let it go, it is asked again after a restart, and answered the same. */
    private void settled(Slot slot) {
        synchronized (lock) {
            slots.remove(slot.place());
            try {
                file.remove(slot.place());
            } catch (NotKeptException e) {
                LOG.warn("command {} is done and stays on disk", slot.command().key(), e);
            }
            lock.notifyAll();
        }
        changed();
    }

    private void work() {
        int failures = 0;
        while (true) {
            Slot next;
            synchronized (lock) {
                if (failures > 0 && !closed) {
                    long ceiling = firstPause << Math.min(failures, MOST_DOUBLED);
                    await(ceiling / 2 + ThreadLocalRandom.current().nextLong(ceiling / 2 + 1));
                }
                Optional<Slot> waiting = Optional.empty();
                while (!closed && (waiting = slots.values().stream().filter(slot -> slot.state == State.WAITING).findFirst()).isEmpty()) {
                    await(0);
                }
                if (closed) {
                    return;
                }
                next = waiting.orElseThrow();
            }
            failures = attempt(next) ? 0 : failures + 1;
        }
    }

    /** False when it has to be made again. */
    private boolean attempt(Slot slot) {
        try {
            Answer answer = transport.send(slot.command());
            switch (Verdict.of(answer.status(), slot.errors)) {
                case DONE -> {
                    follow(slot, bodies.version(slot.command().subject(), answer));
                    done.add(slot.entry());
                    settled(slot);
                }
                case LATER -> {
                    slot.errors += Verdict.isError(answer.status()) ? 1 : 0;
                    return false;
                }
                case CONFLICT -> decide(slot, State.CONFLICT, answer.problem(json));
                case REFUSED -> decide(slot, State.REFUSED, answer.problem(json));
            }
            return true;
        } catch (UnreachableException e) {
            return false;
        } catch (RuntimeException e) {
            // One command that cannot even be tried must not keep the others from being sent.
            LOG.error("command {} cannot be sent", slot.command().key(), e);
            decide(slot, State.REFUSED, null);
            return true;
        }
    }

    /** Who changed something and then the same again without having heard of the first is not in conflict with himself. */
    private void follow(Slot done, long version) {
        synchronized (lock) {
            for (Slot slot : slots.tailMap(done.place() + 1).values()) {
                Long seen = slot.command().version();
                if (slot.state == State.WAITING && seen != null && seen == version - 1
                        && slot.command().subject().equals(done.command().subject())) {
                    slot.follow(version);
                    mark(slot);
                }
            }
        }
    }

    private void decide(Slot slot, State state, @Nullable Problem problem) {
        synchronized (lock) {
            slot.state = state;
            slot.problem = problem;
            mark(slot);
        }
        changed();
    }

    /** Where the disk does not take it, it is tried again after a restart and comes to the same. */
    private void mark(Slot slot) {
        try {
            file.mark(slot.place(), slot.state, slot.command().version(), slot.problem == null ? null : json.write(slot.problem));
        } catch (NotKeptException e) {
            LOG.warn("the fate of command {} is not on disk", slot.command().key(), e);
        }
    }

    @Override
    public List<OutboxEntry> entries() {
        return entries;
    }

    @Override
    public List<OutboxEntry> done() {
        return done.entries();
    }

    @Override
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    private void changed() {
        synchronized (lock) {
            entries = slots.values().stream().map(Slot::entry).toList();
        }
        watchers.forEach(Runnable::run);
    }

    @Override
    public boolean again(String key, @Nullable Long version) {
        synchronized (lock) {
            Slot slot = decision(key);
            if (slot == null) {
                return false;
            }
            file.mark(slot.place(), State.WAITING, version, null);
            slot.again(version);
            lock.notifyAll();
        }
        changed();
        return true;
    }

    @Override
    public boolean drop(String key) {
        synchronized (lock) {
            Slot slot = decision(key);
            if (slot == null) {
                return false;
            }
            file.remove(slot.place());
            slots.remove(slot.place());
        }
        changed();
        return true;
    }

    private @Nullable Slot decision(String key) {
        return slots.values().stream().filter(slot -> slot.decides() && slot.command().key().equals(key)).findFirst().orElse(null);
    }

    /** Waits for a change; without end for 0. An interrupt is kept for whoever called. */
    private void await(long millis) {
        try {
            lock.wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotKeptException("interrupted before it was on disk", e);
        }
    }

    /** Ends the sender; what waits is sent by whoever opens the file next. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
        boolean interrupted = false;
        try {
            sender.join(ENDING_MILLIS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        synchronized (lock) {
            try {
                file.close();
            } catch (SQLException e) {
                LOG.warn("the outbox was not closed", e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
