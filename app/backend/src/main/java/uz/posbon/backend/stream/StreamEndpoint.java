package uz.posbon.backend.stream;

import io.javalin.http.Context;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.sdk.problem.Problem.FieldError;
import uz.posbon.sdk.session.Role;

/** The WebSocket at {@code /stream}. */
public final class StreamEndpoint {
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final int LONGEST_MARK = 64;
    private static final String SUBSCRIBER = "subscriber";

    private final Hub hub;
    private final Executor threads;
    private final Visitors visitors;

    /** {@code threads} runs one task for as long as each reader stays. */
    public StreamEndpoint(Hub hub, Executor threads, Visitors visitors) {
        this.hub = hub;
        this.threads = threads;
        this.visitors = visitors;
    }

    /**
     * Looks at the request before it becomes a WebSocket.
     *
     * @throws Refusal if the reader comes from another log or from the future: it has to start anew
     */
    public void checkUpgrade(Context ctx) {
        long after = after(ctx.queryParam("after"));
        String log = ctx.queryParam("log");
        if ((log != null && !log.equals(hub.log())) || after > hub.last()) {
            throw Refusal.conflict("log-mismatch", "That place is not in this log; read /picture and start from there.");
        }
    }

    public void register(WsConfig ws) {
        ws.onConnect(ctx -> {
            ctx.session.setIdleTimeout(IDLE);
            Subscriber subscriber = new Subscriber(hub, ctx.session, after(ctx.queryParam("after")), batch(ctx.queryParam("batch")), shutOut(ctx), changed(ctx), reading(ctx));
            ctx.attribute(SUBSCRIBER, subscriber);
            threads.execute(subscriber);
        });
        ws.onMessage(ctx -> {
            Subscriber subscriber = ctx.attribute(SUBSCRIBER);
            String mark = ctx.message();
            if (subscriber != null && !mark.isBlank() && mark.length() <= LONGEST_MARK) {
                subscriber.ping(mark);
            }
        });
        ws.onClose(StreamEndpoint::end);
        ws.onError(StreamEndpoint::end);
    }

    private static void end(WsContext ctx) {
        Subscriber subscriber = ctx.attribute(SUBSCRIBER);
        if (subscriber != null) {
            subscriber.close();
        }
    }

    private BooleanSupplier shutOut(WsContext ctx) {
        String token = BearerToken.in(ctx.header("Authorization"));
        return () -> token != null && visitors.isShutOut(token);
    }

    /** Whoever came by a token of his own has to come again once it stands for somebody or something else; so he hears what he may do now. */
    private BooleanSupplier changed(WsContext ctx) {
        String token = BearerToken.in(ctx.header("Authorization"));
        String visitor = ctx.attribute(Visitors.NAME);
        List<Role> roles = ctx.attribute(Visitors.ROLES);
        return () -> token != null && visitor != null && !(visitor.equals(visitors.holder(token)) && visitors.roles(token).equals(roles));
    }

    private UnaryOperator<String> reading(WsContext ctx) {
        String token = BearerToken.in(ctx.header("Authorization"));
        return token != null && visitors.holder(token) != null ? hub::forTrainees : frame -> frame;
    }

    /** The place a reader names; without one it gets what comes from now on. */
    private long after(@Nullable String text) {
        if (text == null) {
            return hub.last();
        }
        try {
            long after = Long.parseLong(text);
            if (after >= 0) {
                return after;
            }
        } catch (NumberFormatException e) {
            throw badAfter();
        }
        throw badAfter();
    }

    /** How many events a reader takes in one frame; one, where it does not say. */
    private static int batch(@Nullable String text) {
        try {
            return text == null ? 1 : Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static Refusal badAfter() {
        return new Refusal(400, "bad-parameter", "Bad parameter", "The parameter 'after' must be a sequence.",
                List.of(new FieldError("after", "must be a whole number, 0 or more")));
    }
}
