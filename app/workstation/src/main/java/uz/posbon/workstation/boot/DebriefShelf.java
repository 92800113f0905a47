package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.DebriefFiles;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.workstation.debrief.EarlierRun;

/**
 * Debriefs of the sessions that were held here, one for each, to be compared. A run is told from others by its log: two runs of one scenario with one seed are
 * the same session to the last id, and just those are worth comparing. Thread-safe.
 */
final class DebriefShelf {
    private static final Logger LOG = LoggerFactory.getLogger(DebriefShelf.class);

    private static final int MOST = 30;

    private final DebriefFiles files = new DebriefFiles();
    private final Path folder;

    DebriefShelf(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps the newest of a run. One that says nothing new is left alone: when it was written tells which run came after which.
     *
     * @param log name of the run's log
     */
    void keep(Debrief debrief, String log) throws IOException {
        Files.createDirectories(folder);
        Path file = file(debrief, log);
        if (!Files.exists(file) || !files.read(file).equals(debrief)) {
            files.write(file, debrief);
        }
    }

    private Path file(Debrief debrief, String log) {
        return folder.resolve(debrief.scenarioId() + "-" + log.replaceAll("[^\\p{Alnum}._-]", "_") + DebriefFiles.ENDING);
    }

    /** The runs of the same scenario that were judged before this one, the latest first; not more than can be looked through. */
    List<EarlierRun> before(Debrief debrief, String log) {
        Path kept = file(debrief, log);
        long own = kept.toFile().lastModified();
        List<EarlierRun> runs = new ArrayList<>();
        for (Path file : newestFirst()) {
            long judged = file.toFile().lastModified();
            if (runs.size() == MOST || file.equals(kept) || (own > 0 && judged > own)) {
                continue;
            }
            try {
                Debrief other = files.read(file);
                if (other.scenarioId().equals(debrief.scenarioId())) {
                    runs.add(new EarlierRun(other, Instant.ofEpochMilli(judged)));
                }
            } catch (IOException e) {
                LOG.warn("an earlier debrief cannot be read", e);
            }
        }
        return runs;
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
