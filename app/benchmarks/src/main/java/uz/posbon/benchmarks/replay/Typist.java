package uz.posbon.benchmarks.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import uz.posbon.backend.boot.Backend;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.EventStream;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.StreamListener;

/** A trainee with a case of his own, who writes notes into its log and waits to see each. */
final class Typist implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final long PATIENCE_SECONDS = 20;

    private final PosbonClient client;
    private final EventStream stream;
    private final String incident;
    private final Map<String, CompletableFuture<Long>> awaited;

    private Typist(PosbonClient client, EventStream stream, String incident, Map<String, CompletableFuture<Long>> awaited) {
        this.client = client;
        this.stream = stream;
        this.incident = incident;
        this.awaited = awaited;
    }

    static Typist join(Backend backend, String name) {
        String token;
        try (PosbonClient visitor = PosbonClient.builder().address(backend.address()).build()) {
            token = visitor.training().join(backend.code().orElseThrow(), name).token();
        }
        PosbonClient client = PosbonClient.builder().address(backend.address()).token(token).operator(name).build();
        Map<String, CompletableFuture<Long>> awaited = new ConcurrentHashMap<>();
        EventStream stream = client.open(new StreamListener() {
            @Override
            public void onStart(PictureState state) {}

            @Override
            public void onEvent(StreamEvent event) {
                if (event instanceof DurableEvent durable && durable.envelope().reason() != null) {
                    CompletableFuture<Long> one = awaited.remove(durable.envelope().reason());
                    if (one != null) {
                        one.complete(System.nanoTime());
                    }
                }
            }

            @Override
            public void onConnection(ConnectionState state) {}
        });
        String incident = client.incidents().create(new NewIncident("OTHER-ASSIST", null, null, name, null, null, null, null, null, null, Map.of())).id();
        return new Typist(client, stream, incident, awaited);
    }

    /** Milliseconds from each command to its event. */
    List<Double> type(int notes) throws Exception {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < notes; i++) {
            String text = incident + " " + System.nanoTime();
            CompletableFuture<Long> seen = new CompletableFuture<>();
            awaited.put(text, seen);
            long begun = System.nanoTime();
            client.incidents().note(incident, text);
            took.add((seen.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - begun) / 1e6);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return took;
    }

    @Override
    public void close() {
        stream.close();
        client.close();
    }
}
