package uz.posbon.benchmarks.continuity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uz.posbon.benchmarks.BackendProcess;
import uz.posbon.sdk.internal.json.EventDecoder;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.stream.DurableEvent;

/** Reads what stands in the backend's log, past the proxy and with another WebSocket client than the SDK's. */
final class LogReader {
    private static final long SECONDS = 60;

    private final EventDecoder decoder = new EventDecoder(new PosbonJson());
    private final BackendProcess backend;

    LogReader(BackendProcess backend) {
        this.backend = backend;
    }

    /** The events after {@code after} up to {@code last}, as they come. */
    List<DurableEvent> read(long after, long last) throws IOException, InterruptedException {
        if (after >= last) {
            return List.of();
        }
        CompletableFuture<List<DurableEvent>> read = new CompletableFuture<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI address = URI.create(backend.address().toString().replace("http", "ws") + "/api/v1/stream?after=" + after);
            WebSocket link = http.newWebSocketBuilder().header("Authorization", "Bearer " + backend.token())
                    .buildAsync(address, new Listener(decoder, last, read)).get(SECONDS, TimeUnit.SECONDS);
            try {
                return read.get(SECONDS, TimeUnit.SECONDS);
            } finally {
                link.abort();
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the log could not be read: " + e.getMessage(), e);
        }
    }

    private static final class Listener implements WebSocket.Listener {
        private final EventDecoder decoder;
        private final long last;
        private final CompletableFuture<List<DurableEvent>> read;
        private final StringBuilder part = new StringBuilder();
        private final List<DurableEvent> events = new ArrayList<>();

        Listener(EventDecoder decoder, long last, CompletableFuture<List<DurableEvent>> read) {
            this.decoder = decoder;
            this.last = last;
            this.read = read;
        }

        @Override
        public CompletionStage<?> onText(WebSocket link, CharSequence text, boolean whole) {
            part.append(text);
            if (whole) {
                if (decoder.decode(part.toString()) instanceof DurableEvent event) {
                    events.add(event);
                    if (event.envelope().sequence() >= last) {
                        read.complete(events);
                    }
                }
                part.setLength(0);
            }
            link.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket link, Throwable error) {
            read.completeExceptionally(error);
        }
    }
}
