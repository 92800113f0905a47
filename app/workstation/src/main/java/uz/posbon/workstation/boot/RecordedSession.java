package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.RecordingFiles;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.recording.RecordedLog;
import uz.posbon.sdk.recording.Recording;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.sdk.training.debrief.DebriefMaker;
import uz.posbon.workstation.debrief.Debriefing;

/** Judges a session that was recorded, by the scenario that lies beside its recording. */
final class RecordedSession implements Debriefing {
    private final Recording recording;
    private final Path scenario;
    private final Consumer<@Nullable Debrief> shown;

    private RecordedSession(Recording recording, Path scenario, Consumer<@Nullable Debrief> shown) {
        this.recording = recording;
        this.scenario = scenario;
        this.shown = shown;
    }

    /** Where the scenario of a recorded session lies. */
    static Path scenario(Path recording) {
        String name = String.valueOf(recording.getFileName());
        String bare = name.endsWith(RecordingFiles.ENDING) ? name.substring(0, name.length() - RecordingFiles.ENDING.length()) : name;
        return recording.resolveSibling(bare + ScenarioFiles.ENDING);
    }

    /** The session of a recording; null where no scenario lies beside it. */
    static @Nullable RecordedSession of(Path file, Recording recording, Consumer<@Nullable Debrief> shown) {
        Path scenario = scenario(file);
        return Files.exists(scenario) ? new RecordedSession(recording, scenario, shown) : null;
    }

    @Override
    public Debrief make() throws IOException {
        RecordedLog log = recording.log();
        return DebriefMaker.make(new ScenarioFiles().read(scenario).scenario(), log.start(), log.events());
    }

    @Override
    public @Nullable Debrief earlier() {
        return null;
    }

    @Override
    public void show(@Nullable Debrief debrief) {
        shown.accept(debrief);
    }
}
