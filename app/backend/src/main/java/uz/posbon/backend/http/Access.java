package uz.posbon.backend.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.stream.BearerToken;
import uz.posbon.backend.stream.Visitors;
import uz.posbon.sdk.session.Role;

/**
 * Lets in whoever shows the bearer token, who may do everything, or one of a visitor, who then works under the name it stands for and no other, and may do
 * what its roles say.
 */
final class Access {
    private static final Logger LOG = LoggerFactory.getLogger(Access.class);
    /** Attribute of the request: the visitor's name. */
    static final String VISITOR = "visitor";
    private static final String ROLES = "roles";

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
        ctx.attribute(ROLES, visitors.roles(shown));
    }

    /** What whoever asks may do. */
    static List<Role> roles(Context ctx) {
        List<Role> roles = ctx.attribute(ROLES);
        return roles == null ? Role.KNOWN : roles;
    }

    /**
     * Turns away whoever has not got that role. Nothing was done, so nothing stands in the event log; the backend's own log says who tried.
     *
     * @throws Refusal if it is not among his
     */
    static void require(Context ctx, Role role) {
        if (!roles(ctx).contains(role)) {
            LOG.warn("{} {} was refused to {}: it takes the role {}", ctx.method(), ctx.path(), visitor(ctx), role);
            throw Refusal.of(403, slug(role), "Not allowed", "Only the role " + role + " may do this.");
        }
    }

    private static String slug(Role role) {
        return switch (role.code()) {
            case "viewer" -> "viewer-only";
            case "integrator" -> "integrator-only";
            case "dispatcher" -> "dispatcher-only";
            case "supervisor" -> "supervisor-only";
            case "trainer" -> "trainer-only";
            default -> "administrator-only";
        };
    }

    /** The visitor who asks; null for whoever has the backend's own token. */
    static @Nullable String visitor(Context ctx) {
        return ctx.attribute(VISITOR);
    }
}
