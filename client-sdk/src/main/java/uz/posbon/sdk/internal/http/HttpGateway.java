package uz.posbon.sdk.internal.http;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.internal.json.MalformedJsonException;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.problem.ConflictException;
import uz.posbon.sdk.problem.Problem;
import uz.posbon.sdk.problem.RefusedException;
import uz.posbon.sdk.problem.UnreachableException;

/** Sends requests to one backend and turns its answers into records or exceptions. Thread-safe. */
public final class HttpGateway {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final MediaType MERGE_PATCH = MediaType.get("application/merge-patch+json");
    private static final MediaType CAP = MediaType.get("application/cap+xml");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");
    private static final int ATTEMPTS = 3;
    private static final long LARGEST_ANSWER = 128L << 20;

    private final OkHttpClient http;
    private final HttpUrl base;
    private final @Nullable String token;
    private final @Nullable String operator;
    private final PosbonJson json;
    private final AtomicReference<@Nullable String> nextKey;

    public HttpGateway(OkHttpClient http, URI address, @Nullable String token, @Nullable String operator, PosbonJson json) {
        this(http, HttpUrl.get(address.toString()).newBuilder().addPathSegments("api/v1").build(), token, operator, json, null);
    }

    private HttpGateway(OkHttpClient http, HttpUrl base, @Nullable String token, @Nullable String operator, PosbonJson json, @Nullable String key) {
        this.http = http;
        this.base = base;
        this.token = token;
        this.operator = operator;
        this.json = json;
        this.nextKey = new AtomicReference<>(key);
    }

    /** A view whose next write uses {@code key}. */
    public HttpGateway withKey(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("an idempotency key is 1 to 255 visible ASCII characters");
        }
        return new HttpGateway(http, base, token, operator, json, key);
    }

    public HttpUrl base() {
        return base;
    }

    public @Nullable String token() {
        return token;
    }

    public <T> T get(String path, Class<T> type) {
        return answer(send(request(path).get().build(), ATTEMPTS), type);
    }

    /** As {@link #get}, for a caller that repeats by itself. */
    public <T> T getOnce(String path, Class<T> type) {
        return answer(send(request(path).get().build(), 1), type);
    }

    public <T> T post(String path, @Nullable Object body, Class<T> type) {
        return answer(write(request(path).post(body(body, JSON))), type);
    }

    /** Acts on {@code version} of what the path names, and on no other. */
    public <T> T postIfMatch(String path, long version, Class<T> type) {
        return answer(write(request(path).header("If-Match", "\"" + version + "\"").post(body(null, JSON))), type);
    }

    public <T> T put(String path, Object body, Class<T> type) {
        return answer(write(request(path).put(body(body, JSON))), type);
    }

    public <T> T patch(String path, long version, Object body, Class<T> type) {
        return answer(write(request(path).header("If-Match", "\"" + version + "\"").patch(body(body, MERGE_PATCH))), type);
    }

    public <T> T postCap(String path, byte[] document, Class<T> type) {
        return answer(write(request(path).post(RequestBody.create(document, CAP))), type);
    }

    /**
     * Sends a file as it is.
     *
     * @throws IllegalArgumentException if {@code mediaType} is none
     */
    public <T> T postFile(String path, byte[] content, String mediaType, Class<T> type) {
        return answer(write(request(path).post(RequestBody.create(content, MediaType.get(mediaType)))), type);
    }

    /** The body as it came. */
    public byte[] getFile(String path) {
        Answer answer = send(request(path).header("Accept", "*/*").get().build(), ATTEMPTS);
        check(answer);
        return answer.body();
    }

    /** Sends and expects no content. */
    public void post(String path, Object body) {
        check(write(request(path).post(body(body, JSON))));
    }

    private RequestBody body(@Nullable Object value, MediaType type) {
        return RequestBody.create(value == null ? new byte[0] : json.write(value), type);
    }

    private Request.Builder request(String path) {
        HttpUrl url = base.resolve(base.encodedPath() + "/" + path);
        if (url == null) {
            throw new IllegalArgumentException("not a path: " + path);
        }
        Request.Builder request = new Request.Builder().url(url).header("Accept", "application/json, application/problem+json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (operator != null) {
            request.header("Posbon-Operator", encode(operator));
        }
        return request;
    }

    private record Answer(int status, String what, @Nullable String contentType, byte[] body) {}

    private Answer write(Request.Builder request) {
        String key = nextKey.getAndSet(null);
        return send(request.header("Idempotency-Key", key == null ? UUID.randomUUID().toString() : key).build(), ATTEMPTS);
    }

    /** A request whose answer was lost is repeated; its idempotency key keeps it from being done twice. */
    private Answer send(Request request, int attempts) {
        String what = request.method() + " " + request.url().encodedPath();
        for (int attempt = 1; ; attempt++) {
            try (Response response = http.newCall(request).execute()) {
                return new Answer(response.code(), what, response.header("Content-Type"), content(response, what));
            } catch (IOException e) {
                if (attempt >= attempts || Thread.currentThread().isInterrupted() || !pause(attempt)) {
                    throw new UnreachableException(what + " got no answer: " + e.getMessage(), e);
                }
            }
        }
    }

    /** The whole body, but never more than a backend has reason to send, whatever its header says. */
    private static byte[] content(Response response, String what) throws IOException {
        BufferedSource source = response.body().source();
        if (source.request(LARGEST_ANSWER + 1)) {
            String why = "the answer is larger than " + LARGEST_ANSWER + " bytes";
            throw new UnreachableException(what + " failed: " + why, new IOException(why));
        }
        return source.readByteArray();
    }

    private static boolean pause(int attempt) {
        try {
            Thread.sleep(Duration.ofMillis(100L * attempt * attempt));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private <T> T answer(Answer answer, Class<T> type) {
        check(answer);
        try {
            return json.read(answer.body(), type);
        } catch (MalformedJsonException e) {
            String what = answer.what() + " was answered with something else than the contract says ("
                    + (answer.contentType() == null ? "no content type" : answer.contentType()) + "): " + e.getMessage();
            throw new UnreachableException(what, new IOException(e));
        }
    }

    private void check(Answer answer) {
        if (answer.status() >= 200 && answer.status() < 300) {
            return;
        }
        Problem problem = problem(answer);
        if (answer.status() == 409 || answer.status() == 412) {
            throw new ConflictException(problem);
        }
        throw new RefusedException(problem);
    }

    private Problem problem(Answer answer) {
        try {
            return json.read(answer.body(), Problem.class);
        } catch (MalformedJsonException e) {
            // A proxy's page, or nothing at all: the status is all there is to say.
            return new Problem(URI.create("about:blank"), answer.what() + " was answered with status " + answer.status(),
                    answer.status(), null, null, List.of());
        }
    }

    /** A path segment or query value as it stands in an address. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
