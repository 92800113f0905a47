package uz.posbon.ui.map.tiles;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Gap;

/**
 * Tiles over HTTP by an address with {@code {z} {x} {y}}. Keeps the usage policy of OpenStreetMap's own servers whatever the server: says
 * who asks, two connections at most, no tile asked for twice before it expires.
 */
public final class HttpTiles implements TileSource {

    private static final String OPEN_STREET_MAP = "https://tile.openstreetmap.org/{z}/{x}/{y}.png";
    private static final String OPEN_STREET_MAP_HOST = "openstreetmap.org";
    private static final String OPEN_STREET_MAP_OWED = "\u00A9 OpenStreetMap contributors";
    private static final int CONNECTIONS = 2;

    private final String template;
    private final String attribution;
    private final int closestZoom;
    private final String userAgent;
    private final Clock clock;
    private final OkHttpClient http;

    /**
     * A source of tiles.
     *
     * @param template the address of a tile
     * @param attribution whom they are owed to; where that is empty and the address is OpenStreetMap's own, they are named all the same
     * @param userAgent name and version of the application and where its people can be reached
     * @param timeout for one tile from asking to its last byte
     */
    public HttpTiles(String template, String attribution, int closestZoom, String userAgent, Duration timeout, Clock clock) {
        if (!template.contains("{z}") || !template.contains("{x}") || !template.contains("{y}")) {
            throw new IllegalArgumentException("A tile address needs {z}, {x} and {y}: " + template);
        }
        this.template = template;
        this.closestZoom = closestZoom;
        this.userAgent = userAgent;
        this.clock = clock;
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(CONNECTIONS);
        http = new OkHttpClient.Builder().dispatcher(dispatcher).connectTimeout(timeout).callTimeout(timeout).build();
        String host = request(new TileId(0, 0, 0), null).url().host();
        boolean theirs = host.equals(OPEN_STREET_MAP_HOST) || host.endsWith("." + OPEN_STREET_MAP_HOST);
        this.attribution = attribution.isEmpty() && theirs ? OPEN_STREET_MAP_OWED : attribution;
    }

    /** The tiles of openstreetmap.org. */
    public static HttpTiles openStreetMap(String userAgent, Clock clock) {
        return new HttpTiles(OPEN_STREET_MAP, OPEN_STREET_MAP_OWED, 19, userAgent, Duration.ofSeconds(15), clock);
    }

    @Override
    public String name() {
        return template;
    }

    @Override
    public String attribution() {
        return attribution;
    }

    @Override
    public int closestZoom() {
        return closestZoom;
    }

    @Override
    public Runnable fetch(TileId tile, @Nullable String version, Consumer<TileAnswer> answer) {
        Call call = http.newCall(request(tile, version));
        call.enqueue(new Callback() {
            @Override
            public void onFailure(Call failed, IOException reason) {
                Gap gap = reason instanceof InterruptedIOException ? Gap.NO_ANSWER : Gap.UNREACHABLE;
                answer.accept(new TileAnswer.Failed(gap, Duration.ZERO));
            }

            @Override
            public void onResponse(Call answered, Response response) {
                TileAnswer read;
                try (response) {
                    read = TileResponse.read(response, clock.instant());
                } catch (InterruptedIOException late) {
                    read = new TileAnswer.Failed(Gap.NO_ANSWER, Duration.ZERO);
                } catch (IOException broken) {
                    read = new TileAnswer.Failed(Gap.UNREACHABLE, Duration.ZERO);
                }
                answer.accept(read);
            }
        });
        return call::cancel;
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private Request request(TileId tile, @Nullable String version) {
        String address = template
                .replace("{z}", Integer.toString(tile.zoom()))
                .replace("{x}", Integer.toString(tile.x()))
                .replace("{y}", Integer.toString(tile.y()));
        Request.Builder request = new Request.Builder().url(address).header("User-Agent", userAgent);
        if (version != null) {
            request.header(TileResponse.isTag(version) ? "If-None-Match" : "If-Modified-Since", version);
        }
        return request.build();
    }
}
