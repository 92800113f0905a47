package uz.posbon.backend.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.sdk.problem.Problem.FieldError;

/**
 * Answers by idempotency key, written in the transaction of what they answer. Refusals are not kept: they changed
 * nothing, so deciding them anew is safe.
 */
final class Idempotency {
    private static final Duration KEPT = Duration.ofDays(7);

    private record Row(String request, int status, @Nullable Long version, @Nullable String location, @Nullable String body) {}

    private final Handle handle;

    Idempotency(Handle handle) {
        this.handle = handle;
    }

    /** The answer given before under this key; null when there was none. */
    @Nullable Reply before(String key, String request) {
        Row row = handle.createQuery("select request, status, version, location, body from idempotency where idempotency_key = :key")
                .bind("key", key)
                .map((r, c) -> new Row(r.getString(1), r.getInt(2), version(r), r.getString(4), r.getString(5)))
                .findOne()
                .orElse(null);
        if (row == null) {
            return null;
        }
        if (!row.request().equals(request)) {
            throw new Refusal(422, "idempotency-key-reused", "Idempotency key reused",
                    "This Idempotency-Key belongs to another request.",
                    List.of(new FieldError("Idempotency-Key", "was used for another request")));
        }
        return new Reply(row.status(), row.version(), row.location(), row.body());
    }

    void keep(String key, String request, Reply reply, Instant now) {
        handle.createUpdate("""
                        insert into idempotency (idempotency_key, request, status, version, location, body, recorded_at)
                        values (:key, :request, :status, :version, :location, :body, :at)
                        """)
                .bind("key", key)
                .bind("request", request)
                .bind("status", reply.status())
                .bind("version", reply.version())
                .bind("location", reply.location())
                .bind("body", reply.body())
                .bind("at", now.toString())
                .execute();
    }

    void forgetOld(Instant now) {
        handle.createUpdate("delete from idempotency where recorded_at < :limit")
                .bind("limit", now.minus(KEPT).toString())
                .execute();
    }

    private static @Nullable Long version(ResultSet row) throws SQLException {
        long version = row.getLong(3);
        return row.wasNull() ? null : version;
    }
}
