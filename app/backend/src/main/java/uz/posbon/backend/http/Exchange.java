package uz.posbon.backend.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Ledger;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.store.Answer;
import uz.posbon.backend.store.Command;
import uz.posbon.backend.store.Reply;
import uz.posbon.backend.store.Stored;
import uz.posbon.sdk.problem.Problem.FieldError;
import uz.posbon.sdk.session.Role;

/** One request and its answer: headers read, body read within a limit, command sent, answer written. */
final class Exchange {
    static final int LARGEST_JSON = 1 << 20;
    private static final int LONGEST_HEADER = 255;
    /** What an idempotency key must be. */
    static final String KEY = "must have 1 to " + LONGEST_HEADER + " characters";
    /** So much of a body that is too large is read and thrown away, so that its sender hears why. */
    private static final long PATIENCE = 64L << 20;

    private final Services services;
    private final Context ctx;
    private byte @Nullable [] body;

    Exchange(Services services, Context ctx) {
        this.services = services;
        this.ctx = ctx;
    }

    String path(String name) {
        return ctx.pathParam(name);
    }

    /** Address the request came from. */
    String address() {
        return ctx.req().getRemoteAddr();
    }

    /** Who the request says is acting; {@code otherwise} when it does not say. */
    String operator(String otherwise) {
        String visitor = Access.visitor(ctx);
        return visitor == null ? named(otherwise) : visitor;
    }

    /** What whoever asks may do. */
    List<Role> roles() {
        return Access.roles(ctx);
    }

    /**
     * Turns away whoever has not got that role.
     *
     * @throws Refusal if it is not among his
     */
    void require(Role role) {
        Access.require(ctx, role);
    }

    /** @throws Refusal if whoever asks does not lead the training session */
    void requireTrainer() {
        require(Role.TRAINER);
    }

    /** Whether a visitor of a training session asks: a trainee. */
    boolean visits() {
        return Access.visitor(ctx) != null;
    }

    private String named(String otherwise) {
        String header = ctx.header("Posbon-Operator");
        if (header == null || header.isBlank()) {
            return otherwise;
        }
        try {
            String name = URLDecoder.decode(header, StandardCharsets.UTF_8);
            if (name.length() <= LONGEST_HEADER && name.chars().noneMatch(Character::isISOControl)) {
                return name;
            }
        } catch (IllegalArgumentException e) {
            throw badHeader("Posbon-Operator", "is not percent-encoded UTF-8");
        }
        throw badHeader("Posbon-Operator", "is too long or holds control characters");
    }

    /** The version the request will change and no other; null when it does not mind. */
    @Nullable Long expected() {
        String header = ctx.header("If-Match");
        if (header == null || header.strip().equals("*")) {
            return null;
        }
        try {
            return Long.parseLong(header.strip().replaceAll("^\"(\\d{1,18})\"$", "$1"));
        } catch (NumberFormatException e) {
            throw badHeader("If-Match", "must be one version in quotes, like \"3\"");
        }
    }

    long requireExpected() {
        Long expected = expected();
        if (expected == null) {
            throw new Refusal(428, "if-match-required", "If-Match required", "This change has to say which version it was made on.",
                    List.of(new FieldError("If-Match", "is missing")));
        }
        return expected;
    }

    private static Refusal badHeader(String name, String reason) {
        return new Refusal(400, "bad-header", "Bad header", "The header " + name + " " + reason + ".", List.of(new FieldError(name, reason)));
    }

    QueryParameters query() {
        return new QueryParameters(ctx);
    }

    <T> T body(Class<T> type) {
        return services.bodies().read(bytes(LARGEST_JSON), type);
    }

    /** The body, read as {@code type}; {@code none} when there is none. */
    <T> T body(Class<T> type, T none) {
        return bytes(LARGEST_JSON).length == 0 ? none : body(type);
    }

    byte[] bytes(int limit) {
        if (body == null) {
            body = readBytes(limit);
        }
        return body;
    }

    private byte[] readBytes(int limit) {
        try {
            InputStream in = ctx.req().getInputStream();
            if (ctx.req().getContentLengthLong() > limit) {
                throw tooLarge(in, limit);
            }
            byte[] read = in.readNBytes(limit + 1);
            if (read.length > limit) {
                throw tooLarge(in, limit);
            }
            requireWhole(read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("the request broke off", e);
        }
    }

    /** A body that was damaged on its way may still be a command, only another than was given (RFC 9530). */
    private void requireWhole(byte[] read) {
        String digest = ctx.header("Content-Digest");
        if (digest != null && !digest.equals("sha-256=:" + Base64.getEncoder().encodeToString(sha256().digest(read)) + ":")) {
            throw new Refusal(400, "digest-mismatch", "Damaged", "The body is not what its Content-Digest says; nothing was done.",
                    List.of(new FieldError("Content-Digest", "is of another body, or not a SHA-256")));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Refusal tooLarge(InputStream in, int limit) throws IOException {
        long length = ctx.req().getContentLengthLong();
        byte[] waste = new byte[1 << 16];
        long left = length > PATIENCE ? 0 : PATIENCE;
        for (int n = 0; n >= 0 && left > 0; left -= n) {
            n = in.read(waste);
        }
        ctx.header("Connection", "close");
        return new Refusal(413, "too-large", "Too large", "The body is larger than " + limit + " bytes.",
                List.of(new FieldError("body", "is larger than " + limit + " bytes")));
    }

    static boolean isKey(String key) {
        return !key.isBlank() && key.length() <= LONGEST_HEADER;
    }

    /** Sends a person's command and writes its answer, once it is on disk. */
    void perform(Function<Ledger, Answer> decide) {
        perform("unnamed", true, decide);
    }

    void perform(String otherwise, Function<Ledger, Answer> decide) {
        perform(otherwise, true, decide);
    }

    /** Sends what a machine reports, as {@code otherwise} where it does not say who it is; people go before it. */
    void report(String otherwise, Function<Ledger, Answer> decide) {
        perform(otherwise, false, decide);
    }

    private void perform(String otherwise, boolean person, Function<Ledger, Answer> decide) {
        String key = ctx.header("Idempotency-Key");
        if (key != null && !isKey(key)) {
            throw badHeader("Idempotency-Key", KEY);
        }
        String request = key == null ? "" : fingerprint();
        Reply reply = services.store().writer().perform(new Command(operator(otherwise), key, request, person, decide));
        ctx.status(reply.status());
        if (reply.version() != null) {
            ctx.header("ETag", etag(reply.version()));
        }
        if (reply.location() != null) {
            ctx.header("Location", reply.location());
        }
        if (reply.body() != null) {
            json(reply.body());
        }
    }

    void resource(Stored stored) {
        ctx.header("ETag", etag(stored.version()));
        json(stored.document());
    }

    /** What the body says it is; bytes of no particular kind when it does not. */
    String contentType() {
        String type = ctx.contentType();
        return type == null || type.isBlank() ? "application/octet-stream" : type.split(";", 2)[0].strip();
    }

    /** A file as it is; a browser must not take it for a page of ours, whatever it holds. */
    void file(String mediaType, byte[] content) {
        ctx.contentType(mediaType);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Content-Security-Policy", "sandbox");
        ctx.result(content);
    }

    /** Taken, nothing to say. */
    void none() {
        ctx.status(204);
    }

    /** A text of a kind of its own. */
    void text(String mediaType, String text) {
        ctx.contentType(mediaType);
        ctx.result(text);
    }

    void json(int status, String text) {
        ctx.status(status);
        json(text);
    }

    void json(String text) {
        ctx.contentType("application/json");
        ctx.result(text);
    }

    private static String etag(long version) {
        return "\"" + version + "\"";
    }

    private String fingerprint() {
        MessageDigest digest = sha256();
        String head = ctx.method() + " " + ctx.path() + "\n" + ctx.header("If-Match") + "\n";
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        digest.update(String.valueOf(ctx.queryString()).getBytes(StandardCharsets.UTF_8));
        digest.update(body == null ? bytes(LARGEST_JSON) : body);
        return HexFormat.of().formatHex(digest.digest());
    }
}
