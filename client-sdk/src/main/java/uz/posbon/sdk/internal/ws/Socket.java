package uz.posbon.sdk.internal.ws;

import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.internal.json.EventDecoder;
import uz.posbon.sdk.internal.json.MalformedJsonException;
import uz.posbon.sdk.stream.DurableEvent;

/** One WebSocket: decodes on the socket's thread and hands over to the inbox. It ends once, and says so once. */
final class Socket extends WebSocketListener {
    private static final int GOING_AWAY = 1001;

    private final EventDecoder decoder;
    private final Inbox inbox;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final WebSocket link;

    Socket(OkHttpClient http, Request request, EventDecoder decoder, Inbox inbox) {
        this.decoder = decoder;
        this.inbox = inbox;
        this.link = http.newWebSocket(request, this);
    }

    /** Asks the backend for a sign of life that repeats {@code mark}. */
    void ping(String mark) {
        link.send(mark);
    }

    /** Ends it without another word to the inbox. */
    void abandon() {
        ended.set(true);
        link.close(GOING_AWAY, null);
        link.cancel();
    }

    @Override
    public void onOpen(WebSocket webSocket, Response response) {
        if (!ended.get()) {
            inbox.put(new Inbox.Item.Opened());
        }
    }

    @Override
    public void onMessage(WebSocket webSocket, String text) {
        if (ended.get()) {
            return;
        }
        try {
            inbox.put(decoder.decode(text));
        } catch (MalformedJsonException e) {
            malformed(text, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // Whatever one frame does to the decoder, the next one is read.
            malformed(text, e.toString());
        }
    }

    private void malformed(String text, String why) {
        inbox.put(new Inbox.Item.Malformed(why));
        DurableEvent kept = decoder.keep(text);
        if (kept != null) {
            inbox.put(kept);
        }
    }

    @Override
    public void onMessage(WebSocket webSocket, ByteString bytes) {
        if (ended.get()) {
            return;
        }
        inbox.put(new Inbox.Item.Malformed("a binary frame of " + bytes.size() + " bytes"));
    }

    @Override
    public void onClosing(WebSocket webSocket, int code, String reason) {
        end("the backend closed the stream" + (reason.isEmpty() ? "" : ": " + reason), 0);
        link.cancel();
    }

    @Override
    public void onFailure(WebSocket webSocket, Throwable t, @Nullable Response response) {
        end(t.getMessage() == null ? t.toString() : t.getMessage(), response == null ? 0 : response.code());
    }

    private void end(String why, int status) {
        if (ended.compareAndSet(false, true)) {
            inbox.put(new Inbox.Item.Ended(why, status));
        }
    }
}
