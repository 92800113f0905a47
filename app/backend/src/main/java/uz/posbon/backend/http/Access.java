package uz.posbon.backend.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Refusal;

/** Lets in whoever shows the bearer token. */
final class Access {
    private static final String SCHEME = "Bearer ";

    private final byte[] token;

    Access(String token) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    void check(Context ctx) {
        String shown = shown(ctx.header("Authorization"));
        // Compared in constant time, so that answering times tell nothing about the token.
        if (shown == null || !MessageDigest.isEqual(token, shown.getBytes(StandardCharsets.UTF_8))) {
            ctx.header("WWW-Authenticate", "Bearer");
            throw Refusal.of(401, "unauthorized", "Unauthorized", "A valid bearer token is needed.");
        }
    }

    private static @Nullable String shown(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }
}
