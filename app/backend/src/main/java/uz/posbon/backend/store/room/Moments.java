package uz.posbon.backend.store.room;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.store.sql.Statements;

/** Writes moments. */
final class Moments {
    private static final String INSERT = """
            insert into room_moment (kind, subject, operator, happened, millis, limit_millis)
            values (?, ?, ?, ?, ?, ?)
            on conflict (kind, subject, operator)\s""";

    private final Statements statements;

    Moments(Statements statements) {
        this.statements = statements;
    }

    /** Keeps the last of its kind. */
    void put(String kind, String subject, String operator, Instant at) {
        write("do update set happened = excluded.happened", kind, subject, operator, at.toEpochMilli(), null, null);
    }

    /** Keeps the first of its kind, with the time it took. */
    void first(String kind, String subject, Instant at, Instant since, @Nullable Duration limit) {
        write("do nothing", kind, subject, Moment.NOBODY, at.toEpochMilli(), took(since.toEpochMilli(), at.toEpochMilli()), limit == null ? null : limit.toMillis());
    }

    /** Puts the moment right: {@code at} may be known better now, or be undone (null). */
    void measured(String kind, String subject, @Nullable Long at, long since, @Nullable Long limit) {
        if (at == null) {
            remove(kind, subject);
        } else {
            write("do update set happened = excluded.happened, millis = excluded.millis, limit_millis = excluded.limit_millis",
                    kind, subject, Moment.NOBODY, at, took(since, at), limit);
        }
    }

    /** A clock that was set back gives no negative time. */
    private static long took(long since, long at) {
        return Math.max(0, at - since);
    }

    /** Keeps what it knows of a subject under another kind. */
    void rename(String kind, String next, String subject) {
        statements.run("update or replace room_moment set kind = ? where kind = ? and subject = ?", next, kind, subject);
    }

    void remove(String kind, String subject) {
        statements.run("delete from room_moment where kind = ? and subject = ?", kind, subject);
    }

    private void write(String otherwise, String kind, String subject, String operator, long at, @Nullable Long millis, @Nullable Long limit) {
        statements.run(INSERT + otherwise, kind, subject, operator, at, millis, limit);
    }
}
