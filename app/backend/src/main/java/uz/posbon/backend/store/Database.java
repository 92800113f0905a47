package uz.posbon.backend.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import uz.posbon.backend.store.sql.Statements;
import uz.posbon.backend.store.sql.StoreException;

/** The database file: its schema, one connection that writes and a few that read. */
public final class Database implements AutoCloseable {
    private static final int READERS = 4;
    private static final int BUSY_MILLIS = 5000;

    private final Jdbi jdbi;
    private final Statements writer;
    private final String log;
    private final Semaphore permits = new Semaphore(READERS);
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Handle> idle = new ArrayDeque<>();
    private boolean closed;

    private Database(Jdbi jdbi, Statements writer, String log) {
        this.jdbi = jdbi;
        this.writer = writer;
        this.log = log;
    }

    /**
     * Opens the database in {@code file}, making it where there is none.
     *
     * @throws StoreException if it cannot be read or is no database of ours
     */
    public static Database open(Path file, Clock clock) {
        try {
            SQLiteDataSource source = source(file);
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:uz/posbon/backend/store")
                    .load()
                    .migrate();
            Jdbi jdbi = Jdbi.create(source);
            String log = jdbi.inTransaction(h -> identity(h, clock));
            return new Database(jdbi, new Statements(source), log);
        } catch (FlywayException | JdbiException e) {
            throw new StoreException("The database " + file + " cannot be used: " + root(e).getMessage(), e);
        }
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // An answered write has to survive a power cut, not only a killed process.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-16_000);
        // Nobody asks for them, and asking is a query after every insert.
        config.setGetGeneratedKeys(false);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static String identity(Handle handle, Clock clock) {
        return handle.createQuery("select id from log_identity").mapTo(String.class).findOne().orElseGet(() -> {
            String id = UUID.randomUUID().toString();
            handle.createUpdate("insert into log_identity (id, made_at) values (:id, :at)")
                    .bind("id", id)
                    .bind("at", clock.instant().toString())
                    .execute();
            return id;
        });
    }

    /** Identity of the log, made with the database. */
    public String log() {
        return log;
    }

    /** The one connection that writes; only the writer's thread may touch it. */
    Statements writer() {
        return writer;
    }

    /** Runs {@code work} in one read transaction, which sees one moment of the database. */
    <T> T read(Function<Handle, T> work) {
        permits.acquireUninterruptibly();
        try {
            Handle handle = borrow();
            try {
                return handle.inTransaction(work::apply);
            } finally {
                giveBack(handle);
            }
        } finally {
            permits.release();
        }
    }

    private Handle borrow() {
        lock.lock();
        try {
            if (closed) {
                throw new StoreException("The backend is closing.", null);
            }
            Handle handle = idle.poll();
            if (handle != null) {
                return handle;
            }
        } finally {
            lock.unlock();
        }
        return jdbi.open();
    }

    private void giveBack(Handle handle) {
        lock.lock();
        try {
            if (!closed) {
                idle.push(handle);
                return;
            }
        } finally {
            lock.unlock();
        }
        handle.close();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            idle.forEach(Handle::close);
            idle.clear();
        } finally {
            lock.unlock();
        }
        writer.close();
    }

    static Throwable root(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
