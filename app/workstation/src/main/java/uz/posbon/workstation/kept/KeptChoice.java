package uz.posbon.workstation.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thing the operator chose for this seat, in a file of its own. What cannot be read or written is logged: the desk opens as if nothing had been chosen. */
public final class KeptChoice {
    private static final Logger LOG = LoggerFactory.getLogger(KeptChoice.class);

    private final Path file;
    private final Executor background;
    private volatile String newest = "";

    /** @param background writes; overtaking does no harm */
    public KeptChoice(Path file, Executor background) {
        this.file = file;
        this.background = background;
    }

    /** What such a file holds. Blocks. */
    public static Optional<String> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException e) {
            LOG.warn("{} cannot be read: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    /** Keeps it, in the place of what was chosen before; returns at once. */
    public void keep(String choice) {
        newest = choice;
        background.execute(this::write);
    }

    private synchronized void write() {
        try {
            WholeFile.write(file, newest);
        } catch (IOException e) {
            LOG.warn("what was chosen cannot be kept in {}", file, e);
        }
    }
}
