package uz.posbon.backend.store;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Ledger;

/**
 * Something to be done, waiting for the writer.
 *
 * @param actor who asks for it
 * @param key idempotency key
 * @param request fingerprint of the request, to know a repetition from another request under the same key
 * @param person whether a person waits for it: it goes before what machines report
 * @param decide decides on the ledger, or refuses; runs on the writer's thread and must not wait for anything
 */
public record Command(
        String actor, @Nullable String key, String request, boolean person, Function<Ledger, Answer> decide) {

    /** What no person waits for. */
    public Command(String actor, @Nullable String key, String request, Function<Ledger, Answer> decide) {
        this(actor, key, request, false, decide);
    }
}
