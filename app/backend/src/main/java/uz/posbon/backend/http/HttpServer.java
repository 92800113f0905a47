package uz.posbon.backend.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import javax.net.ssl.SSLContext;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.store.Store;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.session.Role;

/** The backend's door: every route under {@code /api/v1}, on one address. */
public final class HttpServer implements AutoCloseable {
    private static final int SESSION_SECONDS = 60;

    private final Javalin javalin;

    private HttpServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Opens the door.
     *
     * @throws io.javalin.util.JavalinBindException if the address cannot be had
     */
    public static HttpServer start(
            Listening at, String token, String version, Store store, PosbonJson json, Clock clock, Serving serving) {
        Services services = new Services(store, json, new BodyReader(json), clock, version);
        Problems problems = new Problems(json);
        Access access = new Access(token, serving.visitors(), serving.refused());
        Javalin javalin = Javalin.create(config -> {
            settings(config);
            config.jetty.host = at.host();
            config.jetty.port = at.port();
            if (at.tls() != null) {
                SSLContext tls = at.tls();
                config.jetty.addConnector((server, http) -> Listening.secured(server, http, at, tls));
            }
            config.jetty.modifyServer(server -> server.setErrorHandler(new EarlyProblems(problems)));
            // Javalin opens a servlet session for every WebSocket; nothing here uses them, so they may go soon.
            config.jetty.modifyServletContextHandler(handler -> handler.getSessionHandler().setMaxInactiveInterval(SESSION_SECONDS));
            routes(config.routes, services, problems, access, serving);
        });
        return new HttpServer(javalin.start());
    }

    private static void settings(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.defaultContentType = "application/json";
    }

    private static void routes(
            RoutesConfig routes, Services services, Problems problems, Access access, Serving serving) {
        routes.before(ctx -> {
            if (!isOpen(ctx)) {
                access.check(ctx);
            }
        });
        problems.register(routes);
        Router router = new Router(services);
        new SessionRoutes(router, serving.present()).register(routes);
        new AlarmRoutes(router).register(routes);
        new CapRoute(router).register(routes);
        new IncidentRoutes(router).register(routes);
        new PaperRoutes(router).register(routes);
        new AssignmentRoutes(router).register(routes);
        new UnitRoutes(router).register(routes);
        new ShiftRoutes(router).register(routes);
        new MessageRoutes(router).register(routes);
        new RoomRoutes(router).register(routes);
        new WallRoutes(router).register(routes);
        new WallSeatRoutes(router, serving.seats()).register(routes);
        new CatalogueRoutes(router).register(routes);
        new CameraHealthRoute(router, serving.watched()).register(routes);
        new RecordingRoute(router, serving.recordings().maker(), serving.recordings().folder()).register(routes);
        new TrainingRoutes(router, serving.training()).register(routes);
        if (serving.cameras() != null) {
            new CameraRoute(router, serving.cameras()).register(routes);
        }
        routes.get(Router.BASE + "/stream", ctx -> {
            ctx.header("Upgrade", "websocket");
            throw Refusal.of(426, "upgrade-required", "Upgrade required", "This is a WebSocket.");
        });
        routes.wsBeforeUpgrade(Router.BASE + "/stream", ctx -> {
            try {
                access.check(ctx);
                Access.require(ctx, Role.VIEWER);
                serving.stream().checkUpgrade(ctx);
            } catch (Refusal e) {
                problems.writeNow(ctx, e.problem());
                throw e;
            }
        });
        routes.ws(Router.BASE + "/stream", serving.stream()::register);
    }

    private static boolean isOpen(Context ctx) {
        return ctx.path().equals(Router.BASE + "/health") || ctx.path().equals(Router.BASE + TrainingRoutes.JOIN);
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
