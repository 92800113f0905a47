package uz.posbon.benchmarks.week;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.IncidentApi;
import uz.posbon.sdk.problem.RefusedException;
import uz.posbon.sdk.problem.UnreachableException;

/**
 * Sends the steps of a plan through the public API. Steps of different calls and units go side by side; a step
 * waits for the one before it of the same call and of the same unit.
 */
final class Replay {
    /** So many steps are begun before the oldest is done: the order of time is kept to within as many. */
    private static final int WINDOW = 64;

    private final IncidentApi incidents;
    private final Executor workers;
    private final Semaphore onTheirWay = new Semaphore(WINDOW);
    private final Map<String, String> incidentIds = new ConcurrentHashMap<>();
    private final Map<Integer, String> assignmentIds = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> refusals = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Step> acknowledged = new ConcurrentLinkedQueue<>();
    private volatile boolean gone;

    Replay(IncidentApi incidents, Executor workers) {
        this.incidents = incidents;
        this.workers = workers;
    }

    /** Sends all; returns what was refused, in words. */
    List<String> run(List<Step> steps) {
        Map<String, CompletableFuture<?>> lastOf = new HashMap<>();
        CompletableFuture<?>[] all = new CompletableFuture<?>[steps.size()];
        for (int i = 0; i < all.length; i++) {
            Step step = steps.get(i);
            String call = "call " + step.call();
            String unit = "unit " + step.unit();
            onTheirWay.acquireUninterruptibly();
            CompletableFuture<?> done = before(lastOf, call, step.unit() == null ? null : unit)
                    .thenRunAsync(() -> attempt(step), workers)
                    .whenComplete((nothing, failure) -> onTheirWay.release());
            lastOf.put(call, done);
            if (step.unit() != null) {
                lastOf.put(unit, done);
            }
            all[i] = done;
        }
        CompletableFuture.allOf(all).join();
        return List.copyOf(refusals);
    }

    private static CompletableFuture<?> before(Map<String, CompletableFuture<?>> lastOf, String call, @Nullable String unit) {
        CompletableFuture<?> ofCall = lastOf.getOrDefault(call, CompletableFuture.completedFuture(null));
        CompletableFuture<?> ofUnit = unit == null ? null : lastOf.get(unit);
        return ofUnit == null ? ofCall : CompletableFuture.allOf(ofCall, ofUnit);
    }

    /** The steps the backend has confirmed so far. */
    Collection<Step> acknowledged() {
        return acknowledged;
    }

    /** The backend's id of a call's incident. */
    String incidentId(String call) {
        return id(incidentIds, call);
    }

    /** The backend's id of an assignment. */
    String assignmentId(int course) {
        return id(assignmentIds, course);
    }

    /** A refusal is written down and the rest goes on: the comparison will show what is missing. */
    private void attempt(Step step) {
        if (gone) {
            refusals.add(step + ": not sent, the backend is gone");
            return;
        }
        try {
            send(step);
            acknowledged.add(step);
        } catch (UnreachableException e) {
            // The SDK has tried again already; thousands more would only take hours to say the same.
            gone = true;
            refusals.add(step + ": " + e.getMessage());
        } catch (RefusedException | IllegalStateException e) {
            refusals.add(step + ": " + e.getMessage());
        }
    }

    private void send(Step step) {
        switch (step) {
            case Step.Open open -> incidentIds.put(open.call(), incidents.create(open.incident()).id());
            case Step.Send send -> assignmentIds.put(
                    send.course(),
                    incidents.assign(id(incidentIds, send.call()), send.unit(), send.overrideReason(), send.time()).id());
            case Step.Reach reach -> incidents.status(id(assignmentIds, reach.course()), reach.status(), reach.time());
            case Step.Close close -> incidents.close(id(incidentIds, close.call()), close.disposition(), close.time());
        }
    }

    private static <K> String id(Map<K, String> ids, K key) {
        String id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException("what it belongs to was refused");
        }
        return id;
    }
}
