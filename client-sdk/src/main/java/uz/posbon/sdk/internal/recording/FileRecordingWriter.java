package uz.posbon.sdk.internal.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.internal.json.Redaction;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.WholePicture;
import uz.posbon.sdk.recording.RecordingHead;
import uz.posbon.sdk.recording.RecordingInfo;
import uz.posbon.sdk.recording.RecordingWriter;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.unit.UnitPosition;

/** Folds what it writes, and begins a chapter with a picture often enough that every moment is near one. */
public final class FileRecordingWriter implements RecordingWriter {
    private static final String PART = ".part";

    /**
     * When a new chapter begins: a seek folds at most so much beside the picture it begins with.
     *
     * @param events durable events
     * @param positions positions of units
     * @param time between the pictures
     */
    public record ChapterSize(int events, int positions, Duration time) {
        /** For a city: a seek of some tens of milliseconds, pictures that take a third of the file. */
        public static final ChapterSize USUAL = new ChapterSize(3072, 65_536, Duration.ofMinutes(10));
    }

    private final Path file;
    private final Path part;
    private final PosbonJson json;
    private final FrameReader reader;
    private final RecordingHead head;
    private final Redaction redaction;
    private final ChapterSize size;
    private final BlockWriter blocks;
    private final OperationalPicture picture = new OperationalPicture();
    private final Minutes minutes = new Minutes();
    private final List<Index.Chapter> chapters = new ArrayList<>();
    private final Frames frames = new Frames();
    private final Positions positions = new Positions();
    private final Instant from;
    private final long sequenceBefore;
    private long now;
    private long begun;
    private long pictureBlock;
    private long linesBlock;
    private long catalogueBlock;
    private int events;
    private @Nullable Catalogue catalogue;

    /**
     * Begins a file, beside its name until it is finished.
     *
     * @param start the picture of the first moment
     * @param from the first moment
     * @throws IOException if the file cannot be written
     */
    public FileRecordingWriter(Path file, PosbonJson json, RecordingHead head, WholePicture start, Instant from, ChapterSize size) throws IOException {
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + PART);
        this.json = json;
        this.reader = new FrameReader(json);
        this.head = head;
        this.redaction = new Redaction(json, head.leftOut());
        this.from = from;
        this.size = size;
        this.now = from.toEpochMilli();
        this.sequenceBefore = start.state().sequence();
        this.blocks = new BlockWriter(part);
        picture.start(redaction.of(start, WholePicture.class));
        begin();
    }

    private void begin() throws IOException {
        WholePicture whole = picture.snapshot().whole();
        if (whole.state().catalogue() != catalogue) {
            catalogue = whole.state().catalogue();
            catalogueBlock = blocks.write(BlockKind.CATALOGUE, json.write(catalogue));
        }
        begun = now;
        pictureBlock = blocks.write(BlockKind.PICTURE, json.write(bare(whole)));
        linesBlock = blocks.write(BlockKind.LINES, LogLines.packed(whole.state().entries()));
    }

    private static WholePicture bare(WholePicture whole) {
        return new WholePicture(
                whole.state().with(Catalogue.EMPTY, List.of()),
                whole.closed(), whole.ended(), whole.cameras(), whole.present(), whole.displaysSeen());
    }

    private void turn(Instant at) throws IOException {
        now = Math.max(now, at.toEpochMilli());
        if (events >= size.events() || positions.size() >= size.positions() || now - begun >= size.time().toMillis()) {
            end();
            begin();
        }
    }

    private void end() throws IOException {
        long framesBlock = frames.size() == 0 ? 0 : blocks.write(BlockKind.FRAMES, frames.packed());
        long movesBlock = positions.size() == 0 ? 0 : blocks.write(BlockKind.MOVES, positions.packed());
        chapters.add(new Index.Chapter(begun, catalogueBlock, pictureBlock, linesBlock, framesBlock, movesBlock, events, positions.size()));
        frames.clear();
        positions.clear();
        events = 0;
    }

    @Override
    public void frame(Instant at, String sent) throws IOException {
        turn(at);
        String frame = redaction.of(sent);
        StreamEvent event = reader.event(frame.getBytes(StandardCharsets.UTF_8));
        switch (event) {
            case null -> throw new IllegalArgumentException("not even the envelope of a frame can be read");
            case TelemetryEvent.UnitMoved moved -> {
                position(at, moved.position());
                return;
            }
            case TelemetryEvent other -> { }
            case DurableEvent durable -> {
                long before = picture.snapshot().sequence();
                if (durable.envelope().sequence() <= before) {
                    throw new IllegalArgumentException("event " + durable.envelope().sequence() + " comes after event " + before);
                }
                minutes.count(now, durable);
                events++;
            }
        }
        frames.add(now, event instanceof DurableEvent, frame);
        picture.onEvent(event);
    }

    @Override
    public void position(Instant at, UnitPosition position) throws IOException {
        turn(at);
        positions.add(now, position);
        picture.onEvent(new TelemetryEvent.UnitMoved(Moved.envelope(now, position), position));
    }

    @Override
    public RecordingInfo finish(Instant to) throws IOException {
        end();
        Instant last = Instant.ofEpochMilli(Math.max(now, to.toEpochMilli()));
        Index index = new Index(head, from, last, sequenceBefore + 1, picture.snapshot().sequence(), chapters, minutes.all());
        blocks.finish(json.write(index));
        blocks.close();
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return index.info();
    }

    @Override
    public void close() throws IOException {
        blocks.close();
        Files.deleteIfExists(part);
    }
}
