package uz.posbon.backend.stream;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import uz.posbon.backend.fixture.RunningBackend;
import uz.posbon.sdk.contract.ContractCheck;

/** A reader of the stream that reads as much as it is told to. */
public final class Listening implements WebSocket.Listener, AutoCloseable {
    private static final ContractCheck CONTRACT = new ContractCheck();

    private final List<String> frames = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private final boolean eager;
    private final HttpClient http = HttpClient.newHttpClient();
    private WebSocket socket;

    private Listening(boolean eager) {
        this.eager = eager;
    }

    public static Listening open(RunningBackend running, String query, boolean eager) {
        Listening listening = new Listening(eager);
        URI address = URI.create(running.backend().address().toString().replace("http", "ws") + "/api/v1/stream" + query);
        listening.socket = listening.http.newWebSocketBuilder()
                .header("Authorization", "Bearer " + running.backend().token())
                .buildAsync(address, listening)
                .join();
        return listening;
    }

    @Override
    public void onOpen(WebSocket webSocket) {
        if (eager) {
            webSocket.request(Long.MAX_VALUE);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            frames.add(part.toString());
            part.setLength(0);
        }
        return CompletableFuture.completedFuture(null);
    }

    /** Reads everything from now on. */
    void readOn() {
        socket.request(Long.MAX_VALUE);
    }

    void say(String text) {
        socket.sendText(text, true).join();
    }

    /** What was heard so far, all of it held against the contract. */
    public List<String> frames() {
        frames.forEach(CONTRACT::event);
        return List.copyOf(frames);
    }

    /** As they came, for a reader that takes several events in one. */
    List<String> raw() {
        return List.copyOf(frames);
    }

    public int count() {
        return frames.size();
    }

    /** Goes without a word, as a broken link does. */
    @Override
    public void close() {
        socket.abort();
        http.close();
    }
}
