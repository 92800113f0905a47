package uz.posbon.sdk.internal.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.catalogue.StreamAddress;
import uz.posbon.sdk.problem.UnreachableException;

/**
 * Brings the pictures of a backend that is known by its certificate to players, which know no such thing and would give their token to whoever sits in
 * between: they ask this process, on the loopback and with a secret of this launch, and it asks the backend over the client's own connections. Thread-safe.
 */
public final class StreamRelay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamRelay.class);
    private static final int SECRET_BYTES = 32;
    private static final int BUFFER = 1 << 15;
    private static final int FORBIDDEN = 403;
    private static final int BAD_GATEWAY = 502;

    private record Door(HttpServer server, ExecutorService threads) {}

    private final OkHttpClient http;
    private final HttpUrl base;
    private final Supplier<@Nullable String> token;
    private final String shown;
    private @Nullable Door door;
    private boolean closed;

    /** @param token the backend's, asked at every request */
    public StreamRelay(OkHttpClient http, HttpUrl base, Supplier<@Nullable String> token) {
        this.http = http;
        this.base = base;
        this.token = token;
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        shown = "Bearer " + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /**
     * Where a player of this machine finds {@code target}, an address of the backend.
     *
     * @throws UnreachableException if this process may not listen on the loopback
     */
    StreamAddress address(URI target) {
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        return new StreamAddress(URI.create("http://127.0.0.1:" + port() + target.getRawPath() + query), Map.of("Authorization", shown));
    }

    private synchronized int port() {
        Door open = door;
        if (open == null) {
            open = open();
            door = open;
        }
        return open.server().getAddress().getPort();
    }

    private Door open() {
        if (closed) {
            throw new IllegalStateException("this client is closed");
        }
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("posbon-relay-", 0).factory());
            server.setExecutor(threads);
            server.createContext("/", this::serve);
            server.start();
            return new Door(server, threads);
        } catch (IOException e) {
            throw new UnreachableException("pictures of the backend cannot be brought to this machine's players: " + e.getMessage(), e);
        }
    }

    private void serve(HttpExchange exchange) {
        try (exchange) {
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            boolean ours = authorization != null
                    && MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), authorization.getBytes(StandardCharsets.UTF_8));
            HttpUrl wanted = ours && exchange.getRequestMethod().equals("GET") ? base.resolve(exchange.getRequestURI().toString()) : null;
            // Whatever a player asks for, it stays with the backend.
            if (wanted == null || !wanted.host().equals(base.host()) || wanted.port() != base.port()) {
                exchange.sendResponseHeaders(FORBIDDEN, -1);
                return;
            }
            Request.Builder request = new Request.Builder().url(wanted);
            String bearer = token.get();
            if (bearer != null) {
                request.header("Authorization", "Bearer " + bearer);
            }
            pass(request.build(), exchange);
        } catch (IOException e) {
            LOG.debug("a player or the backend hung up", e);
        }
    }

    private void pass(Request request, HttpExchange exchange) throws IOException {
        try (Response response = answer(request, exchange)) {
            if (response == null) {
                return;
            }
            String type = response.header("Content-Type");
            if (type != null) {
                exchange.getResponseHeaders().set("Content-Type", type);
            }
            exchange.sendResponseHeaders(response.code(), 0);
            InputStream in = response.body().byteStream();
            OutputStream out = exchange.getResponseBody();
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
                out.flush();
            }
            out.close();
        }
    }

    private @Nullable Response answer(Request request, HttpExchange exchange) throws IOException {
        try {
            return http.newCall(request).execute();
        } catch (IOException e) {
            LOG.debug("the backend does not answer {}", request.url().encodedPath(), e);
            exchange.sendResponseHeaders(BAD_GATEWAY, -1);
            return null;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        Door open = door;
        if (open != null) {
            open.server().stop(0);
            open.threads().shutdown();
        }
    }
}
