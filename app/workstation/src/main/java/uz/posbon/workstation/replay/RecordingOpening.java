package uz.posbon.workstation.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Opens a replay beside this desk. Blocks; not for the FX thread. */
@FunctionalInterface
public interface RecordingOpening {
    /**
     * Opens it and does not wait for it.
     *
     * @param file a recording, or the folder of a training session
     * @param at where it begins; null for the first moment
     * @param language of the new window
     * @throws IOException if it does not start
     */
    void open(Path file, @Nullable Instant at, String language) throws IOException;
}
