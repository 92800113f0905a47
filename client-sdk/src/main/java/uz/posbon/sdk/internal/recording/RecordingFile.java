package uz.posbon.sdk.internal.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.internal.json.MalformedJsonException;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.picture.WholePicture;
import uz.posbon.sdk.recording.Beginning;
import uz.posbon.sdk.recording.Density;
import uz.posbon.sdk.recording.RecordedLog;
import uz.posbon.sdk.recording.Recording;
import uz.posbon.sdk.recording.RecordingException;
import uz.posbon.sdk.recording.RecordingException.Reason;
import uz.posbon.sdk.recording.RecordingInfo;
import uz.posbon.sdk.recording.Replay;
import uz.posbon.sdk.stream.DurableEvent;

/** A recording on disk: its index in memory, its chapters read when they are wanted. */
public final class RecordingFile implements Recording {
    private static final Logger LOG = LoggerFactory.getLogger(RecordingFile.class);

    /** The catalogue of a block. */
    private record Known(long block, Catalogue catalogue) {}

    private final BlockReader blocks;
    private final PosbonJson json;
    private final Index index;
    private volatile @Nullable Known catalogue;

    /** @throws RecordingException if it is no whole recording of a version that can be read */
    public RecordingFile(Path file, PosbonJson json) throws IOException {
        this.blocks = new BlockReader(file);
        this.json = json;
        try {
            this.index = index();
        } catch (IOException | RuntimeException e) {
            blocks.close();
            throw e;
        }
    }

    private Index index() throws IOException {
        Index read = read(blocks.index(), Index.class, 0);
        if (!read.isSound()) {
            throw blocks.wrong(Reason.DAMAGED, 0, "its index contradicts itself");
        }
        return read;
    }

    List<Index.Chapter> chapters() {
        return index.chapters();
    }

    /** The picture a chapter begins with. */
    WholePicture picture(Index.Chapter chapter) throws IOException {
        Catalogue catalogue = catalogue(chapter.catalogueBlock());
        WholePicture whole = read(blocks.read(BlockKind.PICTURE, chapter.pictureBlock()), WholePicture.class, chapter.pictureBlock());
        return new WholePicture(
                whole.state().with(catalogue, lines(chapter)),
                whole.closed(), whole.ended(), whole.cameras(), whole.present(), whole.displaysSeen());
    }

    /** A city's cameras hardly ever change, and most chapters share one. */
    private Catalogue catalogue(long block) throws IOException {
        Known known = catalogue;
        if (known == null || known.block() != block) {
            known = new Known(block, read(blocks.read(BlockKind.CATALOGUE, block), Catalogue.class, block));
            catalogue = known;
        }
        return known.catalogue();
    }

    private List<LogEntry> lines(Index.Chapter chapter) throws IOException {
        try {
            return LogLines.unpacked(blocks.read(BlockKind.LINES, chapter.linesBlock()));
        } catch (BytesIn.Broken e) {
            throw blocks.wrong(Reason.DAMAGED, chapter.linesBlock(), String.valueOf(e.getMessage()));
        }
    }

    List<Frames.Frame> frames(Index.Chapter chapter) throws IOException {
        if (chapter.framesBlock() == 0) {
            return List.of();
        }
        try {
            return Frames.unpacked(blocks.read(BlockKind.FRAMES, chapter.framesBlock()));
        } catch (BytesIn.Broken e) {
            throw blocks.wrong(Reason.DAMAGED, chapter.framesBlock(), String.valueOf(e.getMessage()));
        }
    }

    List<Positions.Sent> positions(Index.Chapter chapter) throws IOException {
        if (chapter.movesBlock() == 0) {
            return List.of();
        }
        try {
            return Positions.unpacked(blocks.read(BlockKind.MOVES, chapter.movesBlock()));
        } catch (BytesIn.Broken e) {
            throw blocks.wrong(Reason.DAMAGED, chapter.movesBlock(), String.valueOf(e.getMessage()));
        }
    }

    private <T> T read(byte[] bytes, Class<T> type, long offset) throws RecordingException {
        try {
            return json.read(bytes, type);
        } catch (MalformedJsonException e) {
            throw blocks.wrong(Reason.DAMAGED, offset, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public RecordingInfo info() {
        return index.info();
    }

    @Override
    public List<Density> density() {
        return index.density();
    }

    @Override
    public Replay replay() throws IOException {
        FileReplay replay = new FileReplay(this, new FrameReader(json));
        replay.seek(index.from());
        return replay;
    }

    @Override
    public RecordedLog log() throws IOException {
        FrameReader reader = new FrameReader(json);
        List<DurableEvent> events = new ArrayList<>();
        for (Index.Chapter chapter : index.chapters()) {
            for (Frames.Frame frame : frames(chapter)) {
                if (frame.durable() && reader.event(frame.text()) instanceof DurableEvent event) {
                    events.add(event);
                }
            }
        }
        return new RecordedLog(picture(index.chapters().getFirst()).state(), events);
    }

    @Override
    public List<Beginning> beginnings() throws IOException {
        Beginnings found = new Beginnings(new FrameReader(json));
        List<Beginning> beginnings = new ArrayList<>();
        for (Index.Chapter chapter : index.chapters()) {
            try {
                frames(chapter).stream().filter(Frames.Frame::durable).flatMap(frame -> found.of(frame).stream()).forEach(beginnings::add);
            } catch (RecordingException e) {
                LOG.warn("what begins in a part of a recording is not known: {}", e.getMessage());
            }
        }
        return beginnings;
    }

    @Override
    public void check() throws IOException {
        for (Index.Chapter chapter : index.chapters()) {
            picture(chapter);
            frames(chapter);
            positions(chapter);
        }
    }

    @Override
    public void close() throws IOException {
        blocks.close();
    }
}
