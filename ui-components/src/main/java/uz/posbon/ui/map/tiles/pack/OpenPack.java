package uz.posbon.ui.map.tiles.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.ui.map.Gap;
import uz.posbon.ui.map.tiles.TileId;

/**
 * A pack that is opened when it is needed, and again when another file lies in its place. A file that was only deleted is read on: it is
 * still there for whoever holds it open. Any thread but the FX thread, except where it says otherwise.
 */
final class OpenPack implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPack.class);
    /** A view asks for many tiles at once; one look at a pack that cannot be opened does for all of them. */
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final Path file;
    private final Clock clock;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable TilePack pack;
    private @Nullable FileMark mark;
    private @Nullable PackException failure;
    private Instant nextTry = Instant.MIN;
    private volatile @Nullable PackFacts facts;
    private boolean closed;

    /** What tells a file from the one that lies there later. */
    private record FileMark(@Nullable Object key, Object modified, long size) {}

    OpenPack(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** What the pack last opened says of itself; null before. Any thread. */
    @Nullable PackFacts facts() {
        return facts;
    }

    byte @Nullable [] read(TileId tile) throws PackException {
        renew();
        lock.readLock().lock();
        try {
            TilePack open = pack;
            if (open == null) {
                throw failure == null ? new PackException(Gap.PACK_MISSING, file + " is closed") : failure;
            }
            return open.read(tile);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            closed = true;
            drop();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void renew() {
        FileMark now = look();
        if (!isDue(now)) {
            return;
        }
        lock.writeLock().lock();
        try {
            if (isDue(now)) {
                drop();
                open(now);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean isDue(@Nullable FileMark now) {
        lock.readLock().lock();
        try {
            boolean replaced = now != null && !now.equals(mark);
            return !closed && (pack == null ? replaced || !clock.instant().isBefore(nextTry) : replaced);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void open(@Nullable FileMark now) {
        mark = now;
        try {
            TilePack opened = TilePack.open(file);
            pack = opened;
            facts = opened.facts();
            failure = null;
            LOG.info("Map pack {}: {}", file, opened.facts().name());
        } catch (PackException e) {
            if (failure == null || !Objects.equals(e.getMessage(), failure.getMessage())) {
                LOG.warn("No map from the pack: {}", e.getMessage());
            }
            failure = e;
            nextTry = clock.instant().plus(BETWEEN_TRIES);
        }
    }

    private void drop() {
        TilePack old = pack;
        pack = null;
        if (old != null) {
            old.close();
        }
    }

    private @Nullable FileMark look() {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileMark(found.fileKey(), found.lastModifiedTime(), found.size());
        } catch (IOException gone) {
            return null;
        }
    }
}
