package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.RecordingFiles;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.recording.RecordedLog;
import uz.posbon.sdk.recording.Recording;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.sdk.training.debrief.DebriefMaker;
import uz.posbon.workstation.debrief.Debriefing;
import uz.posbon.workstation.debrief.EarlierRun;

/** Judges a session that was recorded, by the scenario that lies beside its recording. */
final class RecordedSession implements Debriefing {
    private final Recording recording;
    private final Path scenario;
    private final DebriefShelf shelf;
    private final BiConsumer<@Nullable Debrief, List<EarlierRun>> shown;
    private volatile @Nullable Debrief last;

    private RecordedSession(Recording recording, Path scenario, DebriefShelf shelf, BiConsumer<@Nullable Debrief, List<EarlierRun>> shown) {
        this.recording = recording;
        this.scenario = scenario;
        this.shelf = shelf;
        this.shown = shown;
    }

    /** Where the scenario of a recorded session lies. */
    static Path scenario(Path recording) {
        String name = String.valueOf(recording.getFileName());
        String bare = name.endsWith(RecordingFiles.ENDING) ? name.substring(0, name.length() - RecordingFiles.ENDING.length()) : name;
        return recording.resolveSibling(bare + ScenarioFiles.ENDING);
    }

    /**
     * The session of a recording; null where no scenario lies beside it.
     *
     * @param shelf where debriefs are kept to be compared
     * @param shown shows a debrief and the runs before it
     */
    static @Nullable RecordedSession of(
            Path file, Recording recording, DebriefShelf shelf, BiConsumer<@Nullable Debrief, List<EarlierRun>> shown) {
        Path scenario = scenario(file);
        return Files.exists(scenario) ? new RecordedSession(recording, scenario, shelf, shown) : null;
    }

    @Override
    public Debrief make() throws IOException {
        RecordedLog log = recording.log();
        Debrief debrief = DebriefMaker.make(new ScenarioFiles().read(scenario).scenario(), log.start(), log.events());
        shelf.keep(debrief, recording.info().head().log());
        last = debrief;
        return debrief;
    }

    @Override
    public List<EarlierRun> earlier() {
        Debrief debrief = last;
        return debrief == null ? List.of() : shelf.before(debrief, recording.info().head().log());
    }

    @Override
    public void show(@Nullable Debrief debrief) {
        shown.accept(debrief, debrief == null ? List.of() : earlier());
    }
}
