package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.store.sql.StoreException;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.problem.Problem;

/** Turns everything that goes wrong into RFC 9457 problem documents. Stack traces stay in the backend's own log. */
final class Problems {
    static final String TYPE = "application/problem+json";
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final PosbonJson json;

    Problems(PosbonJson json) {
        this.json = json;
    }

    void register(RoutesConfig routes) {
        routes.exception(Refusal.class, (e, ctx) -> write(ctx, e.problem()));
        routes.exception(StoreException.class, (e, ctx) -> {
            if (e.isFull()) {
                // Every source that goes on would fill what room there is for the log.
                LOG.warn("{} {} was refused: {}", ctx.method(), ctx.path(), e.getMessage());
            } else {
                LOG.error("{} {} could not be done", ctx.method(), ctx.path(), e);
            }
            String detail = "Nothing was changed. " + e.getMessage();
            write(ctx, Refusal.of(503, e.isFull() ? "storage-full" : "storage-failed", e.isFull() ? "Storage full" : "Storage failed", detail).problem());
        });
        routes.exception(MethodNotAllowedResponse.class, (e, ctx) -> {
            ctx.header("Allow", String.join(", ", e.getDetails().values()));
            write(ctx, Refusal.of(405, "method-not-allowed", "Method not allowed",
                    ctx.method() + " is not possible here.").problem());
        });
        routes.exception(HttpResponseException.class, (e, ctx) -> write(ctx, ofStatus(e.getStatus(), String.valueOf(e.getMessage()))));
        routes.exception(Exception.class, (e, ctx) -> {
            String mark = UUID.randomUUID().toString();
            LOG.error("{} {} failed ({})", ctx.method(), ctx.path(), mark, e);
            write(ctx, Refusal.of(500, "internal", "Internal error",
                    "The backend failed to answer; its log says more under " + mark + ".").problem());
        });
    }

    private static Problem ofStatus(int status, String detail) {
        return status == 404
                ? Refusal.of(404, "not-found", "Not found", "There is nothing at this address.").problem()
                : Refusal.of(status, "http-" + status, "Request not accepted", detail).problem();
    }

    private void write(Context ctx, Problem p) {
        ctx.status(p.status());
        ctx.contentType(TYPE);
        ctx.result(text(p, ctx.path()));
    }

    /** Writes the answer at once: of a refused upgrade Javalin sends the status alone. */
    void writeNow(Context ctx, Problem p) throws IOException {
        ctx.res().setStatus(p.status());
        ctx.res().setContentType(TYPE);
        ctx.res().getOutputStream().write(text(p, ctx.path()).getBytes(StandardCharsets.UTF_8));
        ctx.res().flushBuffer();
    }

    String text(Problem p, String instance) {
        return json.text(new Problem(p.type(), p.title(), p.status(), p.detail(), instance, p.errors()));
    }
}
