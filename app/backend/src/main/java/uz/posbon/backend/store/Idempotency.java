package uz.posbon.backend.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.store.sql.Statements;
import uz.posbon.sdk.problem.Problem.FieldError;

/**
 * Answers by idempotency key, written in the transaction of what they answer. Refusals are not kept: they changed
 * nothing, so deciding them anew is safe.
 */
final class Idempotency {
    private static final Duration KEPT = Duration.ofDays(7);

    private record Row(String request, int status, @Nullable Long version, @Nullable String location, @Nullable String body) {}

    private final Statements statements;

    Idempotency(Statements statements) {
        this.statements = statements;
    }

    /** The answer given before under this key; null when there was none. */
    @Nullable Reply before(String key, String request) {
        Row row = statements.first("select request, status, version, location, body from idempotency where idempotency_key = ?",
                r -> new Row(r.getString(1), r.getInt(2), version(r), r.getString(4), r.getString(5)), key);
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
        statements.run("""
                insert into idempotency (idempotency_key, request, status, version, location, body, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                key, request, reply.status(), reply.version(), reply.location(), reply.body(), now.toString());
    }

    void forgetOld(Instant now) {
        statements.run("delete from idempotency where recorded_at < ?", now.minus(KEPT).toString());
    }

    /** Writes a key nobody has and takes it away again, which needs room on disk like any other write. */
    void tryOut() {
        statements.run("insert into idempotency (idempotency_key, request, status, recorded_at) values ('', '', 0, '')");
        statements.run("delete from idempotency where idempotency_key = ''");
    }

    private static @Nullable Long version(ResultSet row) throws SQLException {
        long version = row.getLong(3);
        return row.wasNull() ? null : version;
    }
}
