package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import uz.posbon.backend.decide.CatalogueEntries;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.store.Answer;
import uz.posbon.backend.store.CatalogueCollection;
import uz.posbon.sdk.session.Role;

/** The catalogue: read whole, entries put one by one. */
final class CatalogueRoutes {
    private final Router router;

    CatalogueRoutes(Router router) {
        this.router = router;
    }

    void register(RoutesConfig routes) {
        router.get(routes, "/catalogue", x -> x.json(router.store().reader().catalogue()));
        for (CatalogueCollection collection : CatalogueCollection.values()) {
            String path = "/catalogue/" + collection.path() + "/{id}";
            router.get(routes, path, x -> x.json(router.store().reader().item(collection, x.path("id"))
                    .orElseThrow(() -> Refusal.notFound("entry in " + collection.path(), x.path("id")))));
            // Areas people draw are part of the work; the rest of the city is not.
            router.put(routes, path, collection == CatalogueCollection.ZONES ? Role.DISPATCHER : Role.ADMINISTRATOR, x -> put(x, collection.type()));
        }
    }

    private static <T> void put(Exchange x, Class<T> type) {
        String id = Ids.check(x.path("id"));
        T item = x.body(type);
        x.perform(ledger -> Answer.of(200, null, null, new CatalogueEntries(ledger).put(id, item)));
    }
}
