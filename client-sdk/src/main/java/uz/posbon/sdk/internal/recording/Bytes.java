package uz.posbon.sdk.internal.recording;

import java.util.Arrays;

/** Grows while numbers and texts are put into it; small numbers are short, near ones too. */
final class Bytes {
    private static final int FIRST = 4096;

    private byte[] bytes = new byte[FIRST];
    private int size;

    void number(long value) {
        room(10);
        long left = value;
        while ((left & ~0x7FL) != 0) {
            bytes[size++] = (byte) (left & 0x7F | 0x80);
            left >>>= 7;
        }
        bytes[size++] = (byte) left;
    }

    /** A number that may be negative and is usually small. */
    void signed(long value) {
        number(value << 1 ^ value >> 63);
    }

    void bits(double value) {
        room(Long.BYTES);
        long bits = Double.doubleToRawLongBits(value);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[size++] = (byte) (bits >>> shift);
        }
    }

    void block(byte[] value) {
        number(value.length);
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    int size() {
        return size;
    }

    byte[] all() {
        return Arrays.copyOf(bytes, size);
    }
}
