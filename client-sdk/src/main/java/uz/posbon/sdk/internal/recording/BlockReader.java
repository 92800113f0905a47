package uz.posbon.sdk.internal.recording;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import uz.posbon.sdk.recording.RecordingException;
import uz.posbon.sdk.recording.RecordingException.Reason;

/** Reads blocks of a file; each is checked before it is believed. Thread-safe. */
final class BlockReader implements Closeable {
    private final Path file;
    /** No channel: that of an interrupted thread closes for everybody. */
    private final RandomAccessFile bytes;
    private final long size;
    private final long indexBlock;

    /** @throws RecordingException if it is no whole recording of a version that can be read */
    BlockReader(Path file) throws IOException {
        this.file = file;
        this.bytes = new RandomAccessFile(file.toFile(), "r");
        try {
            size = bytes.length();
            indexBlock = open();
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private long open() throws IOException {
        if (size < Layout.HEAD || bytes(0, Layout.HEAD).getLong(0) != Layout.MAGIC) {
            throw wrong(Reason.NO_RECORDING, 0, "this is no recording");
        }
        int version = bytes(0, Layout.HEAD).getInt(Long.BYTES);
        if (version != Layout.VERSION) {
            throw wrong(Reason.TOO_NEW, Long.BYTES, "it is of version " + version + "; this program reads version " + Layout.VERSION);
        }
        if (bytes(0, Layout.HEAD).getInt(Long.BYTES + Integer.BYTES) != 0) {
            throw wrong(Reason.DAMAGED, Long.BYTES + Integer.BYTES, "its head is not what was written");
        }
        long tail = size - Layout.TAIL;
        if (tail < Layout.HEAD) {
            throw wrong(Reason.TRUNCATED, size, "it ends before anything is in it");
        }
        ByteBuffer end = bytes(tail, Layout.TAIL);
        long begin = end.getLong(0);
        byte[] where = new byte[Long.BYTES];
        end.get(0, where);
        if (end.getInt(Long.BYTES + Integer.BYTES) != Layout.END_MARK || BlockWriter.crc(where) != end.getInt(Long.BYTES)) {
            throw wrong(Reason.TRUNCATED, size, "it has no end: it was not copied whole, or not finished");
        }
        return begin;
    }

    byte[] index() throws IOException {
        return read(BlockKind.INDEX, indexBlock);
    }

    byte[] read(BlockKind kind, long offset) throws IOException {
        Head head = head(offset);
        if (head.kind() != kind) {
            throw wrong(Reason.DAMAGED, offset, "a block of another kind than the index says");
        }
        byte[] stored = bytes(offset + Layout.BLOCK_HEAD, head.stored()).array();
        if (BlockWriter.crc(stored) != head.crc()) {
            throw wrong(Reason.DAMAGED, offset, "what is stored does not have the checksum it had");
        }
        try {
            return Packing.unpacked(stored, head.plain());
        } catch (BytesIn.Broken e) {
            throw wrong(Reason.DAMAGED, offset, String.valueOf(e.getMessage()));
        }
    }

    private record Head(BlockKind kind, int stored, int plain, int crc) {}

    private Head head(long offset) throws IOException {
        if (offset < Layout.HEAD || offset + Layout.BLOCK_HEAD > size - Layout.TAIL) {
            throw wrong(Reason.DAMAGED, offset, "a block is not inside the file");
        }
        ByteBuffer head = bytes(offset, Layout.BLOCK_HEAD);
        BlockKind kind = BlockKind.of(head.get(0));
        int stored = head.getInt(4);
        int plain = head.getInt(8);
        if (kind == null || (head.getInt(0) & ~0xFF) != 0 || stored < 0 || plain < 0 || plain > Layout.LARGEST_BLOCK || offset + Layout.BLOCK_HEAD + stored > size - Layout.TAIL) {
            throw wrong(Reason.DAMAGED, offset, "what should be the head of a block is none");
        }
        return new Head(kind, stored, plain, head.getInt(12));
    }

    private ByteBuffer bytes(long offset, int length) throws IOException {
        byte[] read = new byte[length];
        synchronized (bytes) {
            bytes.seek(offset);
            bytes.readFully(read);
        }
        return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
    }

    RecordingException wrong(Reason reason, long offset, String what) {
        return new RecordingException(file, reason, offset, what);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
