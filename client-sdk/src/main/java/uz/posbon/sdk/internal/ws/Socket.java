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
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.TelemetryEvent;

/** One WebSocket: decodes on the socket's thread and hands over to the inbox. It ends once, and says so once. */
final class Socket extends WebSocketListener {
    private static final int GOING_AWAY = 1001;
    private static final int LONGEST_FRAME = 16 << 20;
    private static final long MOST_BYTES = 64L << 20;
    private static final int LONGEST_REASON = 300;

    private final EventDecoder decoder;
    private final Inbox inbox;
    private final Heart heart;
    private final BoundedSockets sockets = new BoundedSockets(MOST_BYTES);
    private final AtomicBoolean ended = new AtomicBoolean();
    private final WebSocket link;

    Socket(OkHttpClient http, Request request, EventDecoder decoder, Inbox inbox, Heart heart) {
        this.decoder = decoder;
        this.inbox = inbox;
        this.heart = heart;
        this.link = http.newBuilder().socketFactory(sockets).build().newWebSocket(request, this);
    }

    /** Asks the backend for a sign of life when it is time to. */
    void pingIfDue() {
        String mark = heart.pingIfDue(System.nanoTime());
        if (mark != null) {
            link.send(mark);
        }
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
            heart.opened(System.nanoTime());
            inbox.put(new Inbox.Item.Opened());
        }
    }

    @Override
    public void onMessage(WebSocket webSocket, String text) {
        if (ended.get()) {
            return;
        }
        heard();
        try {
            take(text);
        } catch (MalformedJsonException e) {
            malformed(text, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // Whatever one frame does to the decoder, the next one is read.
            malformed(text, e.toString());
        }
    }

    /** The backend lives. It is asked from here too, because the delivery thread may be busy with a slow listener. */
    private void heard() {
        sockets.read();
        heart.heard(System.nanoTime());
        pingIfDue();
    }

    private void take(String text) {
        if (text.length() > LONGEST_FRAME) {
            malformed(text, "a frame of " + text.length() + " characters");
            return;
        }
        StreamEvent event = decoder.decode(text);
        if (event instanceof TelemetryEvent.Heartbeat beat) {
            heart.beat(beat, System.nanoTime());
        }
        giveUpUnless(inbox.put(event, text.length()));
    }

    private void malformed(String text, String why) {
        String shortened = why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) + "..." : why;
        if (!giveUpUnless(inbox.put(new Inbox.Item.Malformed(shortened), 0))) {
            return;
        }
        DurableEvent kept = decoder.keep(text);
        if (kept != null) {
            giveUpUnless(inbox.put(kept, text.length()));
        }
    }

    /** What is not taken is asked for again once the listener has caught up: the backend keeps it. */
    private boolean giveUpUnless(boolean taken) {
        if (!taken && ended.compareAndSet(false, true)) {
            inbox.put(new Inbox.Item.Full());
            link.cancel();
        }
        return taken;
    }

    @Override
    public void onMessage(WebSocket webSocket, ByteString bytes) {
        if (ended.get()) {
            return;
        }
        heard();
        giveUpUnless(inbox.put(new Inbox.Item.Malformed("a binary frame of " + bytes.size() + " bytes"), 0));
    }

    @Override
    public void onClosing(WebSocket webSocket, int code, String reason) {
        end(new Inbox.Item.Ended("the backend closed the stream" + (reason.isEmpty() ? "" : ": " + reason), 0));
        link.cancel();
    }

    @Override
    public void onFailure(WebSocket webSocket, Throwable t, @Nullable Response response) {
        String why = t.getMessage() == null ? t.toString() : t.getMessage();
        if (t instanceof BoundedSockets.TooLongException) {
            end(new Inbox.Item.Unreadable(why));
        } else {
            end(new Inbox.Item.Ended(why, response == null ? 0 : response.code()));
        }
    }

    private void end(Inbox.Item last) {
        if (ended.compareAndSet(false, true)) {
            inbox.put(last);
        }
    }
}
