package uz.posbon.backend.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.stream.BearerToken;
import uz.posbon.backend.stream.Visitors;
import uz.posbon.sdk.session.Role;

/**
 * Lets in whoever shows the bearer token, who may do everything, or one of a visitor, who then works under the name it stands for and no other, and may do
 * what its roles say.
 */
final class Access {
    private static final String REFUSED = "refused";

    private final byte[] token;
    private final Visitors visitors;
    private final @Nullable RefusedActs refused;

    /** @param refused takes what a visitor was refused for want of a role; null where nobody is to know */
    Access(String token, Visitors visitors, @Nullable RefusedActs refused) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.visitors = visitors;
        this.refused = refused;
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
        ctx.attribute(Visitors.NAME, visitor);
        ctx.attribute(Visitors.ROLES, visitors.roles(shown));
        ctx.attribute(REFUSED, refused);
    }

    /** What whoever asks may do. */
    static List<Role> roles(Context ctx) {
        List<Role> roles = ctx.attribute(Visitors.ROLES);
        return roles == null ? Role.KNOWN : roles;
    }

    /**
     * Turns away whoever has not got that role. Nothing was done but to write down who tried.
     *
     * @throws Refusal if it is not among his
     */
    static void require(Context ctx, Role role) {
        if (!roles(ctx).contains(role)) {
            RefusedActs refused = ctx.attribute(REFUSED);
            String visitor = visitor(ctx);
            if (refused != null && visitor != null) {
                refused.take(ctx, visitor, role);
            }
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
        return ctx.attribute(Visitors.NAME);
    }
}
