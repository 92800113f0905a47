package uz.posbon.benchmarks.week;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.IncidentApi;
import uz.posbon.sdk.problem.PosbonException;

/**
 * Sends the steps of a plan through the public API. Steps of different calls and units go side by side; a step
 * waits for the one before it of the same call and of the same unit.
 */
final class Replay {
    private final IncidentApi incidents;
    private final Executor workers;
    private final Map<String, String> incidentIds = new ConcurrentHashMap<>();
    private final Map<Integer, String> assignmentIds = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> refusals = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Step> acknowledged = new ConcurrentLinkedQueue<>();

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
            CompletableFuture<?> done = before(lastOf, call, step.unit() == null ? null : unit)
                    .thenRunAsync(() -> attempt(step), workers);
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
        try {
            send(step);
            acknowledged.add(step);
        } catch (PosbonException | IllegalStateException e) {
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
