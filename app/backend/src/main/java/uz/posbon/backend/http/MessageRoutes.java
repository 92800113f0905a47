package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import java.util.function.BiFunction;
import uz.posbon.backend.decide.Ledger;
import uz.posbon.backend.decide.Messages;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.decide.Versions;
import uz.posbon.backend.store.Answer;
import uz.posbon.backend.store.Documents;
import uz.posbon.sdk.message.NewMessage;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.session.Role;

/** Messages of the Dispatch API. */
final class MessageRoutes {
    private final Router router;

    MessageRoutes(Router router) {
        this.router = router;
    }

    void register(RoutesConfig routes) {
        router.post(routes, "/messages", Role.SUPERVISOR, x -> {
            NewMessage n = x.body(NewMessage.class);
            // A message is somebody's: a request that names no operator cannot send one.
            x.perform("", ledger -> {
                RoomMessage sent = new Messages(ledger).send(n);
                return Answer.of(201, sent.version(), Router.BASE + "/messages/" + sent.id(), sent);
            });
        });
        router.get(routes, "/messages", this::list);
        router.get(routes, "/messages/{id}", x -> x.resource(router.store().reader().message(x.path("id"))
                .orElseThrow(() -> Refusal.notFound("message", x.path("id")))));
        router.post(routes, "/messages/{id}/acknowledge", x -> act(x, (ledger, message) -> new Messages(ledger).acknowledge(message)));
        router.post(routes, "/messages/{id}/withdraw", Role.SUPERVISOR, x -> act(x, (ledger, message) -> new Messages(ledger).withdraw(message)));
    }

    private void list(Exchange x) {
        QueryParameters q = x.query();
        Long before = q.number("before");
        int limit = q.limit();
        q.done();
        x.json(Documents.items(router.store().reader().messages(before, limit)));
    }

    private static void act(Exchange x, BiFunction<Ledger, RoomMessage, RoomMessage> decide) {
        Long expected = x.expected();
        String id = x.path("id");
        x.perform("", ledger -> {
            RoomMessage message = new Messages(ledger).require(id);
            Versions.check(expected, message.version());
            RoomMessage after = decide.apply(ledger, message);
            return Answer.ok(after.version(), after);
        });
    }
}
