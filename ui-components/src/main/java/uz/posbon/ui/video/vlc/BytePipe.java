package uz.posbon.ui.video.vlc;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/** Bytes from the thread that pulls a stream to the thread on which libvlc reads it. A reader that falls behind loses bytes, the writer never waits. */
final class BytePipe extends OutputStream {

    private final byte[] ring;
    private int from;
    private int filled;
    private boolean closed;

    BytePipe(int capacity) {
        ring = new byte[capacity];
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    /** All of it, or nothing where there is no room: half a packet would be worse than none. */
    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (closed || length > ring.length - filled) {
            return;
        }
        int to = (from + filled) % ring.length;
        int first = Math.min(length, ring.length - to);
        System.arraycopy(bytes, offset, ring, to, first);
        System.arraycopy(bytes, offset + first, ring, 0, length - first);
        filled += length;
        notifyAll();
    }

    /** The reader's end; it waits for bytes and ends when the pipe is closed. */
    InputStream reader() {
        return new InputStream() {
            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return take(bytes, offset, length);
            }
        };
    }

    private synchronized int take(byte[] bytes, int offset, int length) {
        while (filled == 0 && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return -1;
            }
        }
        if (closed) {
            return -1;
        }
        int count = Math.min(Math.min(length, filled), ring.length - from);
        System.arraycopy(ring, from, bytes, offset, count);
        from = (from + count) % ring.length;
        filled -= count;
        return count;
    }

    /** Any thread; what was not read is dropped. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
