package uz.posbon.ui.map.tiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;

/** A real HTTP server of tiles that answers as a test tells it. */
public final class TileServer implements AutoCloseable {

    private final MockWebServer server = new MockWebServer();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private volatile Function<RecordedRequest, MockResponse> answer = request -> picture(0x336699).build();

    public TileServer() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.add(request);
                return answer.apply(request);
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static MockResponse.Builder picture(int rgb) {
        return bytes(TilePainting.png(rgb)).addHeader("Cache-Control", "max-age=86400");
    }

    public static MockResponse.Builder bytes(byte[] body) {
        return new MockResponse.Builder().code(200).addHeader("Content-Type", "image/png").body(new Buffer().write(body));
    }

    public static MockResponse.Builder status(int code) {
        return new MockResponse.Builder().code(code).body("no");
    }

    public void answer(Function<RecordedRequest, MockResponse> newAnswer) {
        answer = newAnswer;
    }

    public List<RecordedRequest> requests() {
        return requests;
    }

    public List<String> paths() {
        return requests.stream().map(request -> request.getUrl().encodedPath()).toList();
    }

    public String template() {
        return server.url("/").toString() + "{z}/{x}/{y}.png";
    }

    @Override
    public void close() {
        server.close();
    }
}
