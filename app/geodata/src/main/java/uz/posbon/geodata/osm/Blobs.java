package uz.posbon.geodata.osm;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.openstreetmap.osmosis.osmbinary.Fileformat;

/** Reads and unpacks the bytes of a block. */
final class Blobs {
    private static final int LARGEST = 32 * 1024 * 1024;

    private Blobs() {}

    static ByteString read(FileChannel file, Frame frame) throws IOException {
        Fileformat.Blob blob = Fileformat.Blob.parseFrom(Frames.read(file, frame.offset(), frame.size()));
        if (blob.hasRaw()) {
            return blob.getRaw();
        }
        if (!blob.hasZlibData()) {
            throw new ExtractException("The extract is packed in a way that is not supported (only zlib is); convert it with osmium or osmconvert");
        }
        int size = blob.getRawSize();
        if (size < 0 || size > LARGEST) {
            throw Frames.damaged(frame.offset(), "unpacked it would have " + size + " bytes");
        }
        byte[] bytes = new byte[size];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(blob.getZlibData().toByteArray());
            int filled = inflater.inflate(bytes);
            if (filled != size || !finished(inflater)) {
                throw Frames.damaged(frame.offset(), "it unpacks to another size than it says");
            }
            return ByteString.copyFrom(bytes);
        } catch (DataFormatException e) {
            throw Frames.damaged(frame.offset(), e);
        } finally {
            inflater.end();
        }
    }

    // The checksum behind the last byte is read by asking for one more.
    private static boolean finished(Inflater inflater) throws DataFormatException {
        return inflater.finished() || inflater.inflate(new byte[1]) == 0 && inflater.finished();
    }
}
