package uz.posbon.ui.map.tiles.pack;

import java.io.EOFException;
import java.io.IOException;

/** Numbers of seven bits a byte, the lowest first. One thread. */
final class Varints {

    private final byte[] bytes;
    private int at;

    Varints(byte[] bytes) {
        this.bytes = bytes;
    }

    long next() throws IOException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at == bytes.length) {
                throw new EOFException("the numbers end too early");
            }
            byte part = bytes[at++];
            value |= (part & 0x7FL) << shift;
            if (part >= 0) {
                return value;
            }
        }
        throw new IOException("a number of more than 64 bits");
    }

    void fill(int[] values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            long value = next();
            if (value < 0 || value > Integer.MAX_VALUE) {
                throw new IOException("a number out of range: " + value);
            }
            values[i] = (int) value;
        }
    }
}
