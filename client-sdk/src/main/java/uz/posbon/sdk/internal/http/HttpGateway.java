package uz.posbon.sdk.internal.http;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;
import okio.Okio;
import okio.Sink;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.internal.json.MalformedJsonException;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.problem.ConflictException;
import uz.posbon.sdk.problem.Problem;
import uz.posbon.sdk.problem.RefusedException;
import uz.posbon.sdk.problem.UnreachableException;
import uz.posbon.sdk.problem.UntrustedException;

/** Sends requests to one backend and turns its answers into records or exceptions. Thread-safe. */
public final class HttpGateway {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final MediaType MERGE_PATCH = MediaType.get("application/merge-patch+json");
    private static final MediaType CAP = MediaType.get("application/cap+xml");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");
    private static final int ATTEMPTS = 3;
    private static final int BAD_REQUEST = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    /** A megabyte a second: the slowest link a room is on. */
    private static final int BYTES_PER_MILLI = 1_000;
    private static final long LARGEST_ANSWER = 128L << 20;
    /** What has to be made first is waited for. */
    private static final Duration MAKING = Duration.ofMinutes(10);

    private final OkHttpClient http;
    private final HttpUrl base;
    private final Supplier<@Nullable String> token;
    private final @Nullable String operator;
    private final PosbonJson json;
    private final Commands commands;
    private final String what;
    private final AtomicReference<@Nullable String> nextKey;

    /** @param token asked at every request */
    public HttpGateway(OkHttpClient http, URI address, Supplier<@Nullable String> token, @Nullable String operator, PosbonJson json) {
        this.http = http;
        this.base = HttpUrl.get(address.toString()).newBuilder().addPathSegments("api/v1").build();
        this.token = token;
        this.operator = operator;
        this.json = json;
        this.commands = command -> send(request(command), ATTEMPTS);
        this.what = "";
        this.nextKey = new AtomicReference<>();
    }

    private HttpGateway(HttpGateway other, Commands commands, String what, @Nullable String key) {
        this.http = other.http;
        this.base = other.base;
        this.token = other.token;
        this.operator = other.operator;
        this.json = other.json;
        this.commands = commands;
        this.what = what;
        this.nextKey = new AtomicReference<>(key);
    }

    /** A view whose writes go there. */
    public HttpGateway through(Commands next) {
        return new HttpGateway(this, next, what, nextKey.get());
    }

    /** A view whose writes are kept under these words. */
    public HttpGateway saying(String words) {
        return new HttpGateway(this, commands, words, nextKey.get());
    }

    /** A view whose next write uses {@code key}. */
    public HttpGateway withKey(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("an idempotency key is 1 to 255 visible ASCII characters");
        }
        return new HttpGateway(this, commands, what, key);
    }

    public HttpUrl base() {
        return base;
    }

    public @Nullable String token() {
        return token.get();
    }

    public <T> T get(String path, Class<T> type) {
        return answer(send(request(path).get().build(), ATTEMPTS), type);
    }

    /** As {@link #get}, for a caller that repeats by itself. */
    public <T> T getOnce(String path, Class<T> type) {
        return answer(send(request(path).get().build(), 1), type);
    }

    public <T> T post(String path, @Nullable Object body, Class<T> type) {
        return answer(write("POST", path, null, JSON, bytes(body)), type);
    }

    /** Acts on {@code version} of what the path names, and on no other; on whatever stands when that is null. */
    public <T> T postIfMatch(String path, @Nullable Long version, @Nullable Object body, Class<T> type) {
        return answer(write("POST", path, version, JSON, bytes(body)), type);
    }

    public <T> T put(String path, Object body, Class<T> type) {
        return answer(write("PUT", path, null, JSON, bytes(body)), type);
    }

    /** Puts what was made of {@code version}; of whatever stands when that is null. */
    public <T> T putIfMatch(String path, @Nullable Long version, Object body, Class<T> type) {
        return answer(write("PUT", path, version, JSON, bytes(body)), type);
    }

    public <T> T patch(String path, long version, Object body, Class<T> type) {
        return answer(write("PATCH", path, version, MERGE_PATCH, bytes(body)), type);
    }

    public <T> T postCap(String path, byte[] document, Class<T> type) {
        return answer(write("POST", path, null, CAP, document), type);
    }

    /**
     * Sends a file as it is.
     *
     * @throws IllegalArgumentException if {@code mediaType} is none
     */
    public <T> T postFile(String path, byte[] content, String mediaType, Class<T> type) {
        return answer(write("POST", path, null, MediaType.get(mediaType), content), type);
    }

    /** The body as it came. */
    public byte[] getFile(String path) {
        Answer answer = send(request(path).header("Accept", "*/*").get().build(), ATTEMPTS);
        check(answer);
        return answer.body();
    }

    /**
     * Puts a body of any length into a file, which appears when it is whole.
     *
     * @throws IOException if the file cannot be written
     */
    public void download(String path, Path file) throws IOException {
        Request request = request(path).header("Accept", "*/*").get().build();
        String sent = request.method() + " " + request.url().encodedPath();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        OkHttpClient patient = http.newBuilder().readTimeout(MAKING).build();
        try (Response response = patient.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                check(new Answer(response.code(), sent, response.header("Content-Type"), content(response, sent)));
            }
            try (Sink out = Okio.sink(part)) {
                response.body().source().readAll(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            trusted(sent, e);
            throw new UnreachableException(sent + " got no whole answer: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Sends and expects no content. */
    public void post(String path, Object body) {
        check(write("POST", path, null, JSON, bytes(body)));
    }

    /** Sends what is to be done now or not at all: repeated while its answer is lost, never kept for later. */
    public <T> T postNow(String path, @Nullable Object body, Class<T> type) {
        return answer(send(request(new Command(UUID.randomUUID().toString(), operator, what, "POST", path, null, JSON.toString(), bytes(body))), ATTEMPTS), type);
    }

    /** Says once what is no longer true a moment later: never kept, never repeated. */
    public void tell(String path, Object body) {
        check(send(request(path).post(RequestBody.create(bytes(body), JSON)).build(), 1));
    }

    /** As {@link #tell}, a file that takes the place of the one before. */
    public void tellFile(String path, byte[] content, String mediaType) {
        check(send(request(path).put(RequestBody.create(content, MediaType.get(mediaType))).build(), 1));
    }

    /**
     * Sends a command once, with a patience that is a person's.
     *
     * @throws UnreachableException if there is no answer, or one that arrived damaged: the same key gets it again
     */
    public Answer deliver(Command command) {
        Call call = http.newCall(request(command));
        call.timeout().timeout(PATIENCE.toMillis() + command.body().length / BYTES_PER_MILLI, TimeUnit.MILLISECONDS);
        String sent = command.method() + " " + call.request().url().encodedPath();
        try (Response response = call.execute()) {
            Answer answer = new Answer(response.code(), sent, response.header("Content-Type"), content(response, sent));
            if (answer.isDone() && answer.body().length > 0 && !json.isWhole(answer.body())) {
                throw new IOException("it arrived damaged and is no JSON");
            }
            whole(answer);
            return answer;
        } catch (IOException e) {
            throw new UnreachableException(sent + " got no answer: " + e.getMessage(), e);
        }
    }

    /** What the backend got was not what was sent: nothing was done, and the same is sent again. */
    private void whole(Answer answer) throws IOException {
        if (answer.status() == BAD_REQUEST && answer.problem(json).type().toString().endsWith(":digest-mismatch")) {
            throw new IOException("it was damaged on its way");
        }
    }

    /** RFC 9530: over a link without TLS a damaged command may still be one, only another. */
    private static String digest(byte[] body) {
        try {
            return "sha-256=:" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(body)) + ":";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes(@Nullable Object value) {
        return value == null ? new byte[0] : json.write(value);
    }

    private Request request(Command command) {
        Request.Builder request = request(command.path())
                .method(command.method(), RequestBody.create(command.body(), MediaType.get(command.mediaType())))
                .header("Idempotency-Key", command.key())
                .header("Content-Digest", digest(command.body()));
        if (command.version() != null) {
            request.header("If-Match", "\"" + command.version() + "\"");
        }
        if (command.operator() != null) {
            request.header("Posbon-Operator", encode(command.operator()));
        }
        return request.build();
    }

    private Request.Builder request(String path) {
        HttpUrl url = base.resolve(base.encodedPath() + "/" + path);
        if (url == null) {
            throw new IllegalArgumentException("not a path: " + path);
        }
        Request.Builder request = new Request.Builder().url(url).header("Accept", "application/json, application/problem+json");
        String bearer = token.get();
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (operator != null) {
            request.header("Posbon-Operator", encode(operator));
        }
        return request;
    }

    private Answer write(String method, String path, @Nullable Long version, MediaType type, byte[] body) {
        String key = nextKey.getAndSet(null);
        return commands.send(new Command(
                key == null ? UUID.randomUUID().toString() : key, operator, what, method, path, version, type.toString(), body));
    }

    /** A request whose answer was lost is repeated; its idempotency key keeps it from being done twice. */
    private Answer send(Request request, int attempts) {
        String what = request.method() + " " + request.url().encodedPath();
        for (int attempt = 1; ; attempt++) {
            try (Response response = http.newCall(request).execute()) {
                Answer answer = new Answer(response.code(), what, response.header("Content-Type"), content(response, what));
                whole(answer);
                return answer;
            } catch (IOException e) {
                trusted(what, e);
                if (attempt >= attempts || Thread.currentThread().isInterrupted() || !pause(attempt)) {
                    throw new UnreachableException(what + " got no answer: " + e.getMessage(), e);
                }
            }
        }
    }

    /** Somebody else's certificate stays somebody else's however often it is asked for. */
    private static void trusted(String what, IOException failure) {
        if (PinnedCertificate.isOther(failure)) {
            throw new UntrustedException(what + " was not sent: " + failure.getMessage(), failure);
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
        if (answer.isDone()) {
            return;
        }
        Problem problem = answer.problem(json);
        if (answer.status() == 409 || answer.status() == 412) {
            throw new ConflictException(problem);
        }
        throw new RefusedException(problem);
    }

    /** A path segment or query value as it stands in an address. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
