package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.DebriefFiles;
import uz.posbon.sdk.training.debrief.Debrief;

/** Debriefs of the sessions that were held here, one for each, to be compared. Thread-safe. */
final class DebriefShelf {
    private static final Logger LOG = LoggerFactory.getLogger(DebriefShelf.class);

    private final DebriefFiles files = new DebriefFiles();
    private final Path folder;

    DebriefShelf(Path folder) {
        this.folder = folder;
    }

    /** Keeps the newest of a session. */
    void keep(Debrief debrief) throws IOException {
        Files.createDirectories(folder);
        files.write(folder.resolve(debrief.scenarioId() + "-" + debrief.sessionId() + DebriefFiles.ENDING), debrief);
    }

    /** The last run of the same scenario before this one; null where there is none. */
    @Nullable Debrief before(Debrief debrief) {
        for (Path file : newestFirst()) {
            try {
                Debrief other = files.read(file);
                if (other.scenarioId().equals(debrief.scenarioId()) && !other.sessionId().equals(debrief.sessionId())) {
                    return other;
                }
            } catch (IOException e) {
                LOG.warn("an earlier debrief cannot be read", e);
            }
        }
        return null;
    }

    private List<Path> newestFirst() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(DebriefFiles.ENDING))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed()).toList();
        } catch (IOException e) {
            LOG.warn("earlier debriefs cannot be listed", e);
            return List.of();
        }
    }
}
