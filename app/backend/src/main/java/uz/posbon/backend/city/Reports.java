package uz.posbon.backend.city;

import java.util.ArrayDeque;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.problem.RefusedException;
import uz.posbon.sdk.problem.UnreachableException;

/**
 * What the city still has to tell the backend, in order. A backend that does not answer is told the same again, with
 * the same key; one that refuses has its reasons, and the city goes on. Not thread-safe.
 */
final class Reports {
    private static final Logger LOG = LoggerFactory.getLogger(Reports.class);
    /** Enough for minutes of silence; what is older is of no use to anybody. */
    private static final int MOST = 500;

    private record Waiting(String key, Consumer<PosbonClient> call) {}

    private final PosbonClient client;
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private boolean reachable = true;

    Reports(PosbonClient client) {
        this.client = client;
    }

    void add(Consumer<PosbonClient> call) {
        if (waiting.size() == MOST) {
            waiting.removeFirst();
        }
        waiting.add(new Waiting(UUID.randomUUID().toString(), call));
    }

    /** Sends what waits; false when the backend does not answer. */
    boolean send() {
        while (!waiting.isEmpty()) {
            Waiting next = waiting.getFirst();
            if (!attempt(() -> next.call().accept(client.withKey(next.key())))) {
                return false;
            }
            waiting.removeFirst();
        }
        return true;
    }

    /** Makes a call that is not worth repeating; false when the backend does not answer. */
    boolean attempt(Runnable call) {
        try {
            call.run();
            reachable = true;
        } catch (RefusedException e) {
            LOG.info("the backend did not take a report of the demo city: {}", e.getMessage());
        } catch (UnreachableException e) {
            if (reachable) {
                LOG.warn("the demo city does not reach its backend, it keeps trying: {}", e.getMessage());
            }
            reachable = false;
        }
        return reachable;
    }
}
