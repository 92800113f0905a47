package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.List;
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
import uz.posbon.workstation.debrief.EarlierRun;

/** Judges the session a trainer holds, by its recording, which is kept so that it can be seen again. */
final class SessionDebriefing implements Debriefing {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final PosbonClient client;
    private final Scenario scenario;
    private final Path file;
    private final DebriefShelf shelf;
    private final Clock clock;
    private final Instant begin;
    private final BiConsumer<@Nullable Debrief, List<EarlierRun>> shown;
    private volatile @Nullable Kept last;

    private record Kept(Debrief debrief, String log) {}

    /**
     * Of the session behind {@code client}.
     *
     * @param begin what was recorded until then is not of this session
     * @param file where its recording is kept
     * @param clock the session's
     * @param shown shows a debrief and the runs before it
     */
    SessionDebriefing(
            PosbonClient client, Scenario scenario, Instant begin, Path file, DebriefShelf shelf, Clock clock, BiConsumer<@Nullable Debrief, List<EarlierRun>> shown) {
        this.client = client;
        this.scenario = scenario;
        this.begin = begin;
        this.file = file;
        this.shelf = shelf;
        this.clock = clock;
        this.shown = shown;
    }

    @Override
    public Debrief make() throws IOException {
        client.recordings().fetch(begin, clock.instant().plus(SECOND), scenario.id(), Set.of(), file);
        try (Recording recording = new RecordingFiles().open(file)) {
            RecordedLog log = recording.log();
            Debrief debrief = DebriefMaker.make(scenario, log.start(), log.events());
            String run = recording.info().head().log();
            shelf.keep(debrief, run);
            last = new Kept(debrief, run);
            return debrief;
        }
    }

    @Override
    public List<EarlierRun> earlier() {
        Kept kept = last;
        return kept == null ? List.of() : shelf.before(kept.debrief(), kept.log());
    }

    @Override
    public void show(@Nullable Debrief debrief) {
        shown.accept(debrief, debrief == null ? List.of() : earlier());
    }
}
