package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import java.util.function.Consumer;
import uz.posbon.backend.store.Store;

/** Registers handlers under the one base path. */
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

    void get(RoutesConfig routes, String path, Consumer<Exchange> handler) {
        routes.get(BASE + path, ctx -> handler.accept(new Exchange(services, ctx)));
    }

    void post(RoutesConfig routes, String path, Consumer<Exchange> handler) {
        routes.post(BASE + path, ctx -> handler.accept(new Exchange(services, ctx)));
    }

    void put(RoutesConfig routes, String path, Consumer<Exchange> handler) {
        routes.put(BASE + path, ctx -> handler.accept(new Exchange(services, ctx)));
    }

    void patch(RoutesConfig routes, String path, Consumer<Exchange> handler) {
        routes.patch(BASE + path, ctx -> handler.accept(new Exchange(services, ctx)));
    }
}
