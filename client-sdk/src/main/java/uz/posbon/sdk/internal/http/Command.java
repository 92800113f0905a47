package uz.posbon.sdk.internal.http;

import org.jspecify.annotations.Nullable;

/**
 * A write, as it can be sent again and again.
 *
 * @param key idempotency key
 * @param operator who gave it
 * @param what in his words
 * @param path relative to the API, encoded, with its query
 * @param version for If-Match
 */
public record Command(
        String key, @Nullable String operator, String what, String method, String path, @Nullable Long version, String mediaType, byte[] body) {

    /** What must not be overtaken: the object the path is about, or what it is a list of. */
    public String subject() {
        String[] steps = path.split("[/?]", 3);
        return steps.length > 1 ? steps[0] + '/' + steps[1] : steps[0];
    }

    public Command withVersion(@Nullable Long next) {
        return new Command(key, operator, what, method, path, next, mediaType, body);
    }
}
