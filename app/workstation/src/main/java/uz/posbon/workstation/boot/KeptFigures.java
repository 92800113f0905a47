package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.PictureFiles;
import uz.posbon.sdk.room.RoomFigures;

/** Keeps the last figures of the room on disk, some seconds old, so that a wall that starts without its backend shows them with their time. Thread-safe. */
final class KeptFigures {
    private static final Logger LOG = LoggerFactory.getLogger(KeptFigures.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final PictureFiles files = new PictureFiles();
    private final Path file;
    private @Nullable Instant written;
    private boolean failing;

    KeptFigures(Path file) {
        this.file = file;
    }

    /** What was kept; a file that cannot be read is no reason not to start. */
    Optional<RoomFigures> read() {
        try {
            return files.readFigures(file);
        } catch (IOException e) {
            LOG.warn("the last figures cannot be shown", e);
            return Optional.empty();
        }
    }

    /** Puts them on disk where those there are old enough. Blocks. */
    synchronized void offer(RoomFigures figures) {
        // Of a clock that was set back the next ones are as good as those of one that went on.
        if (written != null && Duration.between(written, figures.time()).abs().compareTo(EVERY) < 0) {
            return;
        }
        try {
            files.write(file, figures);
            written = figures.time();
            failing = false;
        } catch (IOException e) {
            if (!failing) {
                LOG.error("the figures cannot be kept", e);
            }
            failing = true;
        }
    }
}
