package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.RecordingFiles;
import uz.posbon.sdk.recording.RecordedLog;
import uz.posbon.sdk.recording.Recording;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.sdk.training.debrief.DebriefMaker;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.workstation.debrief.Debriefing;

/** Judges the session a trainer holds, by its recording, which is kept with the scenario beside it so that it can be seen again. */
final class SessionDebriefing implements Debriefing {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final PosbonClient client;
    private final Scenario scenario;
    private final String text;
    private final Path folder;
    private final DebriefShelf shelf;
    private final Clock clock;
    private final Instant begin;
    private final BiConsumer<@Nullable Debrief, @Nullable Debrief> shown;
    private volatile @Nullable Debrief last;

    /**
     * Of the session behind {@code client}.
     *
     * @param text the scenario as it was written
     * @param restored whether it began in a recording: what stood there then is not of this session
     * @param folder where the session is kept
     * @param clock the session's
     * @param shown shows a debrief and the run before it
     */
    SessionDebriefing(
            PosbonClient client, Scenario scenario, String text, boolean restored, Path folder, DebriefShelf shelf, Clock clock, BiConsumer<@Nullable Debrief, @Nullable Debrief> shown) {
        this.client = client;
        this.scenario = scenario;
        this.text = text;
        this.folder = folder;
        this.shelf = shelf;
        this.clock = clock;
        this.begin = restored ? scenario.startTime() : scenario.startTime().minus(SECOND);
        this.shown = shown;
    }

    @Override
    public Debrief make() throws IOException {
        Path file = folder.resolve("session" + RecordingFiles.ENDING);
        client.recordings().fetch(begin, clock.instant().plus(SECOND), scenario.id(), Set.of(), file);
        Files.writeString(RecordedSession.scenario(file), text);
        try (Recording recording = new RecordingFiles().open(file)) {
            RecordedLog log = recording.log();
            Debrief debrief = DebriefMaker.make(scenario, log.start(), log.events());
            shelf.keep(debrief);
            last = debrief;
            return debrief;
        }
    }

    @Override
    public @Nullable Debrief earlier() {
        Debrief debrief = last;
        return debrief == null ? null : shelf.before(debrief);
    }

    @Override
    public void show(@Nullable Debrief debrief) {
        shown.accept(debrief, debrief == null ? null : earlier());
    }
}
