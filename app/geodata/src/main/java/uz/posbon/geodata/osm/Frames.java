package uz.posbon.geodata.osm;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openstreetmap.osmosis.osmbinary.Fileformat;

/** Walks over a file's blocks without reading them: finds what is no extract, and what is cut off, before any work is done. */
final class Frames {
    private static final int LARGEST_HEADER = 64 * 1024;
    private static final int LARGEST_BLOCK = 32 * 1024 * 1024;

    private Frames() {}

    static List<Frame> of(FileChannel file) throws IOException {
        long length = file.size();
        if (length == 0) {
            throw new ExtractException("The file is empty");
        }
        List<Frame> frames = new ArrayList<>();
        long at = 0;
        while (at < length) {
            Frame frame = next(file, at, length, frames.isEmpty());
            frames.add(frame);
            at = frame.offset() + frame.size();
        }
        if (frames.stream().noneMatch(frame -> frame.type().equals(Frame.DATA))) {
            throw new ExtractException("The extract has a header and nothing else");
        }
        return List.copyOf(frames);
    }

    private static Frame next(FileChannel file, long at, long length, boolean first) throws IOException {
        if (length - at < Integer.BYTES) {
            throw first ? noExtract(file) : cutOff(at, length);
        }
        int headerSize = read(file, at, Integer.BYTES).getInt();
        if (headerSize <= 0 || headerSize > LARGEST_HEADER) {
            throw first ? noExtract(file) : damaged(at, "its header would have " + headerSize + " bytes");
        }
        long headerAt = at + Integer.BYTES;
        if (headerAt + headerSize > length) {
            throw first ? noExtract(file) : cutOff(at, length);
        }
        Fileformat.BlobHeader header;
        try {
            header = Fileformat.BlobHeader.parseFrom(read(file, headerAt, headerSize));
        } catch (InvalidProtocolBufferException e) {
            throw first ? noExtract(file) : damaged(at, e);
        }
        if (first && !header.getType().equals(Frame.HEADER)) {
            throw noExtract(file);
        }
        if (header.getDatasize() < 0 || header.getDatasize() > LARGEST_BLOCK) {
            throw damaged(at, "it would have " + header.getDatasize() + " bytes");
        }
        if (headerAt + headerSize + header.getDatasize() > length) {
            throw cutOff(at, length);
        }
        return new Frame(header.getType(), headerAt + headerSize, header.getDatasize());
    }

    /** Reads so many bytes, all of them. */
    static ByteBuffer read(FileChannel file, long at, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw cutOff(at, file.size());
            }
        }
        return bytes.flip();
    }

    private static ExtractException noExtract(FileChannel file) throws IOException {
        ByteBuffer head = read(file, 0, (int) Math.min(file.size(), 64));
        String text = StandardCharsets.ISO_8859_1.decode(head).toString().strip();
        if (text.startsWith("<")) {
            return new ExtractException("This is XML, not an .osm.pbf extract; an .osm file has to be converted to .osm.pbf first");
        }
        if (text.startsWith("BZh") || text.startsWith("\u001f\u008b") || text.startsWith("PK")) {
            return new ExtractException("This is a packed file (zip, gzip or bzip2), not an .osm.pbf extract; unpack it first");
        }
        return new ExtractException("This is not an OpenStreetMap extract (.osm.pbf): it does not begin with an OSMHeader block");
    }

    private static ExtractException cutOff(long at, long length) {
        return new ExtractException("The extract is cut off: the block at byte " + at + " goes beyond the file's end at byte " + length
                + "; copy or download it again");
    }

    static ExtractException damaged(long at, Exception cause) {
        return new ExtractException("The extract is damaged: the block at byte " + at + " cannot be read: " + cause.getMessage(), cause);
    }

    static ExtractException damaged(long at, String how) {
        return new ExtractException("The extract is damaged: the block at byte " + at + " cannot be read: " + how);
    }
}
