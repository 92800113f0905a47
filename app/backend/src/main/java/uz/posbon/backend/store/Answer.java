package uz.posbon.backend.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.LogEntry;

/**
 * What a command answers once it is on disk.
 *
 * @param version of the resource, for its ETag
 * @param body made from the log entries the command wrote; null for an empty answer
 */
public record Answer(
        int status,
        @Nullable Long version,
        @Nullable String location,
        @Nullable Function<List<LogEntry>, Object> body) {
    public static Answer of(int status, @Nullable Long version, @Nullable String location, Object body) {
        return new Answer(status, version, location, entries -> body);
    }

    public static Answer ok(long version, Object body) {
        return of(200, version, null, body);
    }

    public static Answer empty() {
        return new Answer(204, null, null, null);
    }
}
