package uz.posbon.backend.store.room;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes moments. */
final class Moments {
    private static final String INSERT = """
            insert into room_moment (kind, subject, operator, happened, millis, limit_millis)
            values (:kind, :subject, :operator, :happened, :millis, :limit)
            on conflict (kind, subject, operator)\s""";

    private final Handle handle;

    Moments(Handle handle) {
        this.handle = handle;
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

    void remove(String kind, String subject) {
        handle.createUpdate("delete from room_moment where kind = :kind and subject = :subject")
                .bind("kind", kind)
                .bind("subject", subject)
                .execute();
    }

    private void write(String otherwise, String kind, String subject, String operator, long at, @Nullable Long millis, @Nullable Long limit) {
        handle.createUpdate(INSERT + otherwise)
                .bind("kind", kind)
                .bind("subject", subject)
                .bind("operator", operator)
                .bind("happened", at)
                .bind("millis", millis)
                .bind("limit", limit)
                .execute();
    }
}
