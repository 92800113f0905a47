package uz.posbon.sdk.internal.recording;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Appends blocks to a file. */
final class BlockWriter implements Closeable {
    private final FileChannel channel;
    private long offset;

    BlockWriter(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        append(buffer(Layout.HEAD).putLong(Layout.MAGIC).putInt(Layout.VERSION).putInt(0));
    }

    /** Where the block begins. */
    long write(BlockKind kind, byte[] plain) throws IOException {
        byte[] stored = Packing.packed(plain);
        long begin = offset;
        append(buffer(Layout.BLOCK_HEAD).put(kind.letter()).put(new byte[3]).putInt(stored.length).putInt(plain.length).putInt(crc(stored)));
        append(ByteBuffer.wrap(stored).position(stored.length));
        return begin;
    }

    /** Writes the end and puts everything on disk. */
    void finish(byte[] index) throws IOException {
        long begin = write(BlockKind.INDEX, index);
        ByteBuffer where = buffer(Long.BYTES).putLong(begin);
        append(buffer(Layout.TAIL).putLong(begin).putInt(crc(where.array())).putInt(Layout.END_MARK));
        channel.force(true);
    }

    private void append(ByteBuffer filled) throws IOException {
        filled.flip();
        while (filled.hasRemaining()) {
            offset += channel.write(filled);
        }
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static int crc(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
