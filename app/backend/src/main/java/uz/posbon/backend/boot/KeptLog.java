package uz.posbon.backend.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import uz.posbon.backend.store.Frame;
import uz.posbon.backend.store.Store;
import uz.posbon.backend.store.recording.RecordingMaker;
import uz.posbon.backend.store.telemetry.TelemetryLog;
import uz.posbon.sdk.internal.json.EventDecoder;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.recording.RecordingHead;
import uz.posbon.sdk.recording.RecordingInfo;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.unit.UnitPosition;

/** What a backend that does not run has left in its data folder. */
public final class KeptLog {
    private static final Duration AFTER = Duration.ofSeconds(1);

    private KeptLog() {}

    /**
     * Makes a recording of its log from one moment to its end; of one that was killed too. The folder is held meanwhile. Blocks.
     *
     * @param data the backend's data folder
     * @param made the time it is made at
     * @param madeBy who wants it
     * @throws StartException if a backend still runs there, or the folder cannot be used
     * @throws IOException if there is no log, or the file cannot be written
     */
    public static RecordingInfo record(Path data, Instant from, Instant made, String title, String madeBy, Path file) throws IOException {
        if (!Files.exists(data.resolve("posbon.db"))) {
            throw new NoSuchFileException(data.resolve("posbon.db").toString());
        }
        PosbonJson json = new PosbonJson();
        // Of that time: telemetry that is old by today's clock is thrown away where it is opened for work.
        Clock clock = Clock.fixed(from, ZoneOffset.UTC);
        try (DataFolder folder = DataFolder.open(data);
                TelemetryLog telemetry = TelemetryLog.open(folder.telemetry(), clock);
                Store store = Store.open(folder.database(), json, clock, new OrderedIds(clock))) {
            Thread.ofPlatform().name("posbon-writer").start(() -> store.writer().work(committed -> { }));
            RecordingHead head = new RecordingHead(store.log(), made, madeBy, title, Set.of());
            return new RecordingMaker(store.log(), store.reader(), telemetry, json).make(file, head, from, end(store, json, from));
        }
    }

    /**
     * The training session it holds.
     *
     * @param data the backend's data folder
     * @throws StartException if there is none or it has ended, if a backend still runs there, or the folder cannot be used
     */
    static KeptSession session(Path data) {
        if (!Files.exists(data.resolve("posbon.db"))) {
            throw new StartException("No training session was held in " + data + ".", null);
        }
        PosbonJson json = new PosbonJson();
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        try (DataFolder folder = DataFolder.open(data); Store store = Store.open(folder.database(), json, clock, new OrderedIds(clock))) {
            Thread.ofPlatform().name("posbon-writer").start(() -> store.writer().work(committed -> { }));
            TrainingSession session = store.reader().training().map(kept -> json.read(kept.document(), TrainingSession.class))
                    .orElseThrow(() -> new StartException("No training session was held in " + data + ".", null));
            if (session.isOver()) {
                throw new StartException("The training session in " + data + " was ended at " + session.endTime() + "; it can be replayed and judged, not taken up.", null);
            }
            Instant moved = store.reader().positions().stream().map(UnitPosition::time).max(Comparator.naturalOrder()).orElse(session.startTime());
            Instant written = end(store, json, session.startTime()).minus(AFTER);
            return new KeptSession(session, moved.isAfter(written) ? moved : written);
        }
    }

    /** When the last event was written down, which may be by a clock that was not ours. */
    private static Instant end(Store store, PosbonJson json, Instant from) {
        List<Frame> last = store.reader().after(Math.max(0, store.writer().sequence() - 1), 1);
        DurableEvent event = last.isEmpty() ? null : new EventDecoder(json).keep(last.getFirst().text());
        Instant end = event == null ? from : event.envelope().recordedTime();
        return (end.isAfter(from) ? end : from).plus(AFTER);
    }
}
