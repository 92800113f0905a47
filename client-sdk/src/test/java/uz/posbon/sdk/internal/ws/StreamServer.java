package uz.posbon.sdk.internal.ws;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.contract.ContractCheck;
import uz.posbon.sdk.internal.json.EventEncoder;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.PictureState;

/** A small server of pictures and streams over real sockets, which can be as bad as a test wants it. */
final class StreamServer implements AutoCloseable {
    private static final ContractCheck CONTRACT = new ContractCheck();
    private static final int NORMAL_CLOSURE = 1000;

    private final MockWebServer server = new MockWebServer();
    private final CuttableSockets sockets = new CuttableSockets();
    private final PosbonJson json = new PosbonJson();
    private final EventEncoder encoder = new EventEncoder(json);
    private final AtomicInteger upgrades = new AtomicInteger();

    final List<String> asked = new CopyOnWriteArrayList<>();
    final List<WebSocket> links = new CopyOnWriteArrayList<>();
    final List<String> pings = new CopyOnWriteArrayList<>();
    private final List<WebSocket> gone = new CopyOnWriteArrayList<>();
    volatile PictureState picture = Samples.picture(10);
    /** Answer to the next upgrades instead of a stream; 0 lets them in. */
    volatile int refusal;
    volatile boolean answersPings = true;
    volatile boolean answersRubbish;
    /** What is done with the n-th link (1 and up) when it opens. */
    volatile Script script = (number, link) -> {};

    interface Script {
        void open(int number, WebSocket link);
    }

    StreamServer() throws Exception {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                asked.add(request.getTarget());
                return request.getTarget().startsWith("/api/v1/picture") ? picture() : stream();
            }
        });
        server.setServerSocketFactory(sockets);
        server.start();
    }

    java.net.URI address() {
        return server.url("/").uri();
    }

    private MockResponse picture() {
        byte[] body = json.write(picture);
        CONTRACT.response("GET", "/picture", 200, "application/json", body);
        return new MockResponse.Builder().setHeader("Content-Type", "application/json").body(new okio.Buffer().write(body)).build();
    }

    private MockResponse stream() {
        if (refusal != 0) {
            return new MockResponse.Builder().code(refusal).setHeader("Content-Type", "application/problem+json")
                    .body("{\"type\":\"urn:posbon:problem:log-mismatch\",\"title\":\"No\",\"status\":" + refusal + "}").build();
        }
        return new MockResponse.Builder().webSocketUpgrade(new WebSocketListener() {
            @Override
            public void onOpen(WebSocket webSocket, Response response) {
                links.add(webSocket);
                script.open(upgrades.incrementAndGet(), webSocket);
            }

            @Override
            public void onMessage(WebSocket webSocket, String text) {
                pings.add(text);
                if (answersPings) {
                    webSocket.send(answersRubbish ? "\0\0" : heartbeat(text));
                }
            }

            @Override
            public void onFailure(WebSocket webSocket, Throwable t, @Nullable Response response) {
                gone.add(webSocket);
            }

            @Override
            public void onClosing(WebSocket webSocket, int code, String reason) {
                webSocket.close(NORMAL_CLOSURE, null);
            }
        }).build();
    }

    String alarm(long sequence) {
        return checked(encoder.encode(Samples.envelope(sequence, "alarm.raised", "a" + sequence, null),
                "{\"alarm\":" + json.text(Samples.alarm("a" + sequence, true, false, null)) + "}"));
    }

    String heartbeat(String mark) {
        return checked(encoder.encode(Samples.telemetry("stream.heartbeat", mark), "{\"sequence\":10}"));
    }

    /** A heartbeat that says the log ends there. */
    String heartbeatAt(long last) {
        return checked(encoder.encode(Samples.telemetry("stream.heartbeat", null), "{\"sequence\":" + last + "}"));
    }

    String position(String unit, double longitude) {
        Envelope envelope = Samples.telemetry("unit.position", unit);
        return checked(encoder.encode(envelope, "{\"unitId\":\"" + unit + "\",\"time\":\"2026-11-24T09:00:00Z\","
                + "\"point\":{\"type\":\"Point\",\"coordinates\":[" + longitude + ",41]}}"));
    }

    private static String checked(String frame) {
        CONTRACT.event(frame);
        return frame;
    }

    /** Sends alarms of these sequences. */
    void send(WebSocket link, long... sequences) {
        for (long sequence : sequences) {
            link.send(alarm(sequence));
        }
    }

    /** Whether the client broke that link off. */
    boolean isGone(int link) {
        return gone.contains(links.get(link));
    }

    /** Tears all connections without a word. */
    void cut() {
        sockets.cut();
    }

    @Override
    public void close() {
        server.close();
    }
}
