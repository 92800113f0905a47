package uz.posbon.geodata.osm;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.Predicate;
import org.openstreetmap.osmosis.osmbinary.Osmformat;

/**
 * An open .osm.pbf file whose blocks were all found whole. One thread at a time. What ends exactly between two blocks cannot be told
 * from a whole file; the format has no end mark.
 */
public final class Extract implements AutoCloseable {
    private static final Set<String> UNDERSTOOD = Set.of("OsmSchema-V0.6", "DenseNodes");

    private final FileChannel file;
    private final List<Frame> frames;
    private final Map<Frame, BlockContent> contents = new HashMap<>();

    private Extract(FileChannel file, List<Frame> frames) {
        this.file = file;
        this.frames = frames;
    }

    /**
     * Opens an extract and checks that it is one and is whole. Reads the frame alone, so it is quick for any size.
     *
     * @throws ExtractException when it is no extract, is cut off, or needs what is not understood here
     * @throws IOException when it cannot be read
     */
    public static Extract open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            Extract extract = new Extract(file, Frames.of(file));
            extract.checkFeatures();
            return extract;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void checkFeatures() throws IOException {
        Osmformat.HeaderBlock header;
        try {
            header = Osmformat.HeaderBlock.parseFrom(Blobs.read(file, frames.getFirst()));
        } catch (InvalidProtocolBufferException e) {
            throw Frames.damaged(frames.getFirst().offset(), e);
        }
        for (String feature : header.getRequiredFeaturesList()) {
            if (!UNDERSTOOD.contains(feature)) {
                throw new ExtractException("The extract needs '" + feature + "', which is not understood here");
            }
        }
    }

    /**
     * Hands over all blocks that may hold what is wanted.
     *
     * @param wanted asked of blocks read before, so that a second pass leaves out what it has no use for
     * @param progress told the fraction done, from 0 to 1
     */
    void read(Predicate<BlockContent> wanted, OsmSink sink, DoubleConsumer progress) throws IOException {
        int done = 0;
        for (Frame frame : frames) {
            BlockContent known = contents.get(frame);
            if (frame.type().equals(Frame.DATA) && (known == null || wanted.test(known))) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new ClosedByInterruptException();
                }
                read(frame, sink);
            }
            progress.accept(++done / (double) frames.size());
        }
    }

    private void read(Frame frame, OsmSink sink) throws IOException {
        try {
            BlockDecoder block = new BlockDecoder(Osmformat.PrimitiveBlock.parseFrom(Blobs.read(file, frame)));
            contents.computeIfAbsent(frame, unknown -> block.content());
            block.decode(sink);
        } catch (InvalidProtocolBufferException | IndexOutOfBoundsException | ArithmeticException e) {
            throw Frames.damaged(frame.offset(), e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
