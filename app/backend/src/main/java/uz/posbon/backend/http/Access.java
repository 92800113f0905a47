package uz.posbon.backend.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.stream.BearerToken;
import uz.posbon.backend.stream.Visitors;

/** Lets in whoever shows the bearer token, or one of a visitor, who then works under the name it stands for and no other. */
final class Access {
    /** Attribute of the request: the visitor's name. */
    static final String VISITOR = "visitor";

    private final byte[] token;
    private final Visitors visitors;

    Access(String token, Visitors visitors) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.visitors = visitors;
    }

    void check(Context ctx) {
        String shown = BearerToken.in(ctx.header("Authorization"));
        // Compared in constant time, so that answering times tell nothing about the token.
        if (shown != null && MessageDigest.isEqual(token, shown.getBytes(StandardCharsets.UTF_8))) {
            return;
        }
        String visitor = shown == null ? null : visitors.holder(shown);
        if (shown == null || visitor == null) {
            ctx.header("WWW-Authenticate", "Bearer");
            throw Refusal.of(401, "unauthorized", "Unauthorized", "A valid bearer token is needed.");
        }
        if (visitors.isShutOut(shown)) {
            throw Refusal.of(503, "unavailable", "Unavailable", "The backend does not answer.");
        }
        ctx.attribute(VISITOR, visitor);
    }

    /** The visitor who asks; null for whoever has the backend's own token. */
    static @Nullable String visitor(Context ctx) {
        return ctx.attribute(VISITOR);
    }
}
