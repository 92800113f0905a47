package uz.posbon.backend.store.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.store.Frame;
import uz.posbon.backend.store.Reader;
import uz.posbon.backend.store.telemetry.TelemetryLog;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.internal.json.EventDecoder;
import uz.posbon.sdk.internal.json.MalformedJsonException;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.internal.recording.FileRecordingWriter;
import uz.posbon.sdk.internal.recording.Frames;
import uz.posbon.sdk.internal.recording.Moved;
import uz.posbon.sdk.internal.recording.Positions;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.recording.RecordingHead;
import uz.posbon.sdk.recording.RecordingInfo;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.stream.TelemetryEvent;

/** Makes recordings of the log and of what was sent beside it. Thread-safe; the log's writer never waits for it. */
public final class RecordingMaker {
    private static final int AT_ONCE = 2_000;
    /** Where a unit was is looked for so far back before the first moment. */
    private static final Duration POSITIONS_BEFORE = Duration.ofHours(2);

    private final String log;
    private final Reader reader;
    private final TelemetryLog telemetry;
    private final PosbonJson json;
    private final EventDecoder decoder;

    public RecordingMaker(String log, Reader reader, TelemetryLog telemetry, PosbonJson json) {
        this.log = log;
        this.reader = reader;
        this.telemetry = telemetry;
        this.json = json;
        this.decoder = new EventDecoder(json);
    }

    /**
     * Makes a file of what happened between two moments; what led there is folded first, so it takes longer the longer the log is.
     *
     * @throws IOException if the file cannot be written
     */
    public RecordingInfo make(Path file, RecordingHead head, Instant from, Instant to) throws IOException {
        OperationalPicture start = new OperationalPicture();
        start.onStart(new PictureState(
                log, 0, from, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Catalogue.EMPTY, List.of()));
        LogReading events = new LogReading();
        for (DurableEvent event = events.upTo(from); event != null; event = events.upTo(from)) {
            start.onEvent(event);
        }
        for (TelemetryLog.Block block : telemetry.between(from.minus(POSITIONS_BEFORE), from)) {
            block.positions().stream().filter(sent -> sent.at() <= from.toEpochMilli()).forEach(sent -> start.onEvent(moved(sent)));
        }
        try (FileRecordingWriter writer = new FileRecordingWriter(
                file, json, head, start.snapshot().whole(), from, FileRecordingWriter.ChapterSize.USUAL)) {
            for (TelemetryLog.Block block : telemetry.between(from, to)) {
                beside(writer, events, block, from.toEpochMilli(), to.toEpochMilli());
            }
            events.write(writer, to);
            return writer.finish(to);
        }
    }

    private static TelemetryEvent moved(Positions.Sent sent) {
        return new TelemetryEvent.UnitMoved(Moved.envelope(sent.at(), sent.position()), sent.position());
    }

    /** Writes what is in one block, with the events that happened before each. */
    private static void beside(FileRecordingWriter writer, LogReading events, TelemetryLog.Block block, long from, long to) throws IOException {
        Iterator<Positions.Sent> positions = block.positions().stream().filter(sent -> sent.at() > from && sent.at() <= to).iterator();
        Iterator<Frames.Frame> frames = block.frames().stream().filter(sent -> sent.at() > from && sent.at() <= to).iterator();
        Positions.@Nullable Sent position = next(positions);
        Frames.@Nullable Frame frame = next(frames);
        while (position != null || frame != null) {
            if (position != null && (frame == null || position.at() <= frame.at())) {
                events.write(writer, Instant.ofEpochMilli(position.at()));
                writer.position(Instant.ofEpochMilli(position.at()), position.position());
                position = next(positions);
            } else if (frame != null) {
                events.write(writer, Instant.ofEpochMilli(frame.at()));
                writer.frame(Instant.ofEpochMilli(frame.at()), new String(frame.text(), StandardCharsets.UTF_8));
                frame = next(frames);
            }
        }
    }

    private static <T> @Nullable T next(Iterator<T> all) {
        return all.hasNext() ? all.next() : null;
    }

    /** A walk along the log, never holding more of it than some pages. */
    private final class LogReading {
        private Iterator<Frame> page = List.<Frame>of().iterator();
        private long sequence;
        private @Nullable Frame ahead;
        private @Nullable DurableEvent event;

        /** The next event if it was recorded until then. */
        @Nullable DurableEvent upTo(Instant moment) {
            peek();
            DurableEvent next = event;
            if (next == null || next.envelope().recordedTime().isAfter(moment)) {
                return null;
            }
            event = null;
            ahead = null;
            return next;
        }

        void write(FileRecordingWriter writer, Instant until) throws IOException {
            while (true) {
                peek();
                DurableEvent next = event;
                Frame frame = ahead;
                if (next == null || frame == null || next.envelope().recordedTime().isAfter(until)) {
                    return;
                }
                writer.frame(next.envelope().recordedTime(), frame.text());
                event = null;
                ahead = null;
            }
        }

        private void peek() {
            while (event == null) {
                if (!page.hasNext()) {
                    page = reader.after(sequence, AT_ONCE).iterator();
                    if (!page.hasNext()) {
                        return;
                    }
                }
                ahead = page.next();
                sequence = ahead.sequence();
                event = read(ahead.text());
            }
        }

        private @Nullable DurableEvent read(String frame) {
            try {
                return decoder.decode(frame) instanceof DurableEvent durable ? durable : null;
            } catch (MalformedJsonException e) {
                return decoder.keep(frame);
            }
        }
    }
}
