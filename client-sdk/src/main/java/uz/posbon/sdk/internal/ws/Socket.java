package uz.posbon.sdk.internal.ws;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.internal.http.PinnedCertificate;
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
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");
    private static final String COMPRESSION = "Sec-WebSocket-Extensions";

    private final EventDecoder decoder;
    private final Inbox inbox;
    private final Heart heart;
    private final BoundedSockets sockets = new BoundedSockets(MOST_BYTES);
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile WebSocket link;

    Socket(OkHttpClient http, Request request, EventDecoder decoder, Inbox inbox, Heart heart) {
        this.decoder = decoder;
        this.inbox = inbox;
        this.heart = heart;
        OkHttpClient.Builder links = http.newBuilder().socketFactory(sockets);
        if (LOOPBACK.contains(request.url().host())) {
            // Packing and unpacking costs more than anything else there, and buys nothing on a link that is none.
            links.addInterceptor(chain -> chain.proceed(chain.request().newBuilder().removeHeader(COMPRESSION).build()));
        }
        this.link = links.build().newWebSocket(request, this);
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
        // A near backend answers before newWebSocket has returned it.
        link = webSocket;
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
        arrived();
        if (text.length() > LONGEST_FRAME) {
            malformed(text, "a frame of " + text.length() + " characters");
        } else if (EventDecoder.isBatch(text)) {
            takeBatch(text);
        } else {
            takeOne(text);
        }
    }

    private void takeOne(String text) {
        try {
            take(decoder.decode(text), text.length());
        } catch (MalformedJsonException e) {
            malformed(text, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // Whatever one frame does to the decoder, the next one is read.
            malformed(text, e.toString());
        }
    }

    /** All at once where all of them read, else one by one, so that a bad one costs itself alone; what has no event in it is one bad frame. */
    private void takeBatch(String text) {
        List<DurableEvent> durable = new ArrayList<>();
        try {
            for (StreamEvent event : decoder.decodeBatch(text)) {
                if (event instanceof DurableEvent next) {
                    durable.add(next);
                } else {
                    take(event, 0);
                }
            }
        } catch (RuntimeException e) {
            List<String> parts = decoder.split(text);
            if (parts.stream().anyMatch(this::isEvent)) {
                parts.forEach(this::takeOne);
            } else {
                malformed(text, e.toString());
            }
            return;
        }
        heard();
        giveUpUnless(inbox.put(new Inbox.Item.Events(List.copyOf(durable)), text.length()));
    }

    /** A message is whole. The backend is asked from here too, because the delivery thread may be busy with a slow listener. */
    private void arrived() {
        sockets.read();
        pingIfDue();
    }

    /** The backend lives: something of it could be read. A link that brings nothing but damaged frames is as good as none. */
    private void heard() {
        heart.heard(System.nanoTime());
    }

    private boolean isEvent(String text) {
        try {
            return decoder.decode(text) != null;
        } catch (RuntimeException e) {
            return decoder.keep(text) != null;
        }
    }

    private void take(StreamEvent event, int length) {
        heard();
        if (event instanceof TelemetryEvent.Heartbeat beat) {
            heart.beat(beat, System.nanoTime());
        }
        giveUpUnless(inbox.put(event, length));
    }

    private void malformed(String text, String why) {
        String shortened = why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) + "..." : why;
        if (!giveUpUnless(inbox.put(new Inbox.Item.Malformed(shortened), 0))) {
            return;
        }
        DurableEvent kept = decoder.keep(text);
        if (kept != null) {
            heard();
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
        arrived();
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
        if (PinnedCertificate.isOther(t)) {
            end(new Inbox.Item.Untrusted(why));
        } else if (BoundedSockets.isTooLong(t)) {
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
