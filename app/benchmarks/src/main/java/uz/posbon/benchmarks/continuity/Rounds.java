package uz.posbon.benchmarks.continuity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.benchmarks.TemporaryFolder;

/** So many sequences of faults, counted up from a seed, in rooms that know nothing of each other. */
final class Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final long seed;
    private final int count;
    private final AtomicInteger next = new AtomicInteger();

    Rounds(long seed, int count) {
        this.seed = seed;
        this.count = count;
    }

    /** Goes through all of them in so many rooms at once, each room one sequence after the other. */
    Outcome in(int rooms) throws IOException, InterruptedException {
        List<Callable<Outcome>> work = new ArrayList<>();
        for (int i = 0; i < Math.min(rooms, count); i++) {
            work.add(this::room);
        }
        List<Outcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Outcome> room : threads.invokeAll(work)) {
                outcomes.add(room.get());
            }
        } catch (ExecutionException e) {
            throw new IOException("a room could not go on: " + e.getCause(), e);
        }
        return Outcome.of(outcomes);
    }

    private Outcome room() throws IOException, InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        try (TemporaryFolder folder = TemporaryFolder.create("posbon-continuity");
                Room room = Room.open(folder.path())) {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                outcomes.add(new Round(room, "seed-" + (seed + i), FaultPlans.of(seed + i)).run());
                LOG.info("{} of {} begun, {} clean here", i + 1, count, outcomes.stream().filter(Outcome::isClean).count());
            }
        } catch (IOException | RuntimeException e) {
            // Said now: the others may be at it for an hour.
            LOG.error("a room could not go on after {} sequences", outcomes.size(), e);
            throw e;
        }
        return Outcome.of(outcomes);
    }
}
