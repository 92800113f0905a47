package uz.posbon.backend.store.telemetry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import uz.posbon.backend.store.sql.Statements;
import uz.posbon.backend.store.sql.StoreException;
import uz.posbon.sdk.internal.recording.BytesIn;
import uz.posbon.sdk.internal.recording.Frames;
import uz.posbon.sdk.internal.recording.Packing;
import uz.posbon.sdk.internal.recording.Positions;
import uz.posbon.sdk.unit.UnitPosition;

/**
 * What was sent beside the log: positions and other telemetry, in a file of its own, some seconds in each row. A killed backend loses the last seconds of
 * it, never anything of the log; a disk that takes no more costs telemetry and nothing else. Thread-safe.
 */
public final class TelemetryLog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TelemetryLog.class);
    private static final Duration KEPT = Duration.ofDays(30);

    /** One row: what was sent between two moments. */
    public record Block(List<Positions.Sent> positions, List<Frames.Frame> frames) {}

    private record Row(byte[] positions, byte[] frames) {}

    private final Clock clock;
    private final Statements statements;
    private final ReentrantLock disk = new ReentrantLock();
    private final Object waiting = new Object();
    private Positions positions = new Positions();
    private Frames frames = new Frames();
    private long first;
    private long last;
    private boolean complained;

    private TelemetryLog(Clock clock, Statements statements) {
        this.clock = clock;
        this.statements = statements;
    }

    public static TelemetryLog open(Path file, Clock clock) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return new TelemetryLog(clock, new Statements(source));
    }

    /** Not when it is opened: a full disk must not keep a backend from starting. */
    private void prepare() {
        statements.run("create table if not exists telemetry (first integer not null, last integer not null, positions blob not null, frames blob not null)");
        statements.run("create index if not exists telemetry_last on telemetry (last)");
    }

    public void positions(List<UnitPosition> sent) {
        if (!sent.isEmpty()) {
            synchronized (waiting) {
                long at = moment();
                sent.forEach(position -> positions.add(at, position));
            }
        }
    }

    /** A frame of other telemetry. */
    public void frame(String frame) {
        synchronized (waiting) {
            frames.add(moment(), false, frame);
        }
    }

    /** Never earlier than the one before, as a recording wants it. */
    private long moment() {
        last = Math.max(last, clock.millis());
        if (positions.size() + frames.size() == 0) {
            first = last;
        }
        return last;
    }

    /** Puts on disk what waits, and forgets what is too old; some milliseconds. What the disk does not take is gone. To be called every few seconds. */
    public void flush() {
        disk.lock();
        try {
            Positions moved;
            Frames sent;
            long begin;
            long end;
            synchronized (waiting) {
                moved = positions;
                sent = frames;
                begin = first;
                end = last;
                positions = new Positions();
                frames = new Frames();
            }
            if (moved.size() + sent.size() > 0) {
                prepare();
                statements.run("insert into telemetry (first, last, positions, frames) values (?, ?, ?, ?)",
                        begin, end, Packing.packed(moved.packed()), Packing.packed(sent.packed()));
                statements.run("delete from telemetry where last < ?", end - KEPT.toMillis());
                statements.commit();
                complained = false;
            }
        } catch (StoreException e) {
            statements.undo();
            if (!complained) {
                complained = true;
                LOG.warn("positions are not recorded: {}", e.getMessage());
            }
        } finally {
            disk.unlock();
        }
    }

    /** Rows that hold something between two moments, oldest first. */
    public List<Block> between(Instant from, Instant to) {
        flush();
        disk.lock();
        try {
            prepare();
            List<Row> rows = statements.all("select positions, frames from telemetry where last >= ? and first <= ? order by first, rowid",
                    row -> new Row(row.getBytes(1), row.getBytes(2)), from.toEpochMilli(), to.toEpochMilli());
            List<Block> blocks = new ArrayList<>();
            for (Row row : rows) {
                blocks.add(new Block(Positions.unpacked(Packing.unpacked(row.positions())), Frames.unpacked(Packing.unpacked(row.frames()))));
            }
            statements.commit();
            return blocks;
        } catch (BytesIn.Broken e) {
            throw new StoreException("What was kept of positions is damaged: " + e.getMessage(), e);
        } finally {
            disk.unlock();
        }
    }

    @Override
    public void close() {
        flush();
        disk.lock();
        try {
            statements.close();
        } finally {
            disk.unlock();
        }
    }
}
