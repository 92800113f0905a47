package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.function.Consumer;
import uz.posbon.backend.store.Store;
import uz.posbon.sdk.session.Role;

/** Registers handlers under the one base path, each for a role. */
final class Router {
    static final String BASE = "/api/v1";

    private final Services services;

    Router(Services services) {
        this.services = services;
    }

    Store store() {
        return services.store();
    }

    Services services() {
        return services;
    }

    /** For whoever may read. */
    void get(RoutesConfig routes, String path, Consumer<Exchange> handler) {
        routes.get(BASE + path, handler(Role.VIEWER, handler));
    }

    /** For dispatchers. */
    void post(RoutesConfig routes, String path, Consumer<Exchange> handler) {
        post(routes, path, Role.DISPATCHER, handler);
    }

    void post(RoutesConfig routes, String path, Role role, Consumer<Exchange> handler) {
        routes.post(BASE + path, handler(role, handler));
    }

    void put(RoutesConfig routes, String path, Role role, Consumer<Exchange> handler) {
        routes.put(BASE + path, handler(role, handler));
    }

    /** For dispatchers. */
    void patch(RoutesConfig routes, String path, Consumer<Exchange> handler) {
        routes.patch(BASE + path, handler(Role.DISPATCHER, handler));
    }

    private Handler handler(Role role, Consumer<Exchange> handler) {
        return ctx -> {
            Access.require(ctx, role);
            handler.accept(new Exchange(services, ctx));
        };
    }
}
