package uz.posbon.sdk.internal.recording;

import java.util.Arrays;

/** Reads what {@link Bytes} wrote. Whatever does not fit is {@link Broken}. */
public final class BytesIn {
    /** The bytes are not what was written. */
    public static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        Broken(String what) {
            super(what);
        }
    }

    private final byte[] bytes;
    private int at;

    BytesIn(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() throws Broken {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = bytes[at(1)];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new Broken("a number has no end");
    }

    long signed() throws Broken {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    /** A number of things of at least one byte each, so that no lie makes a large array. */
    int count() throws Broken {
        long count = number();
        if (count < 0 || count > bytes.length - at) {
            throw new Broken("a count is larger than what follows: " + count);
        }
        return (int) count;
    }

    double bits() throws Broken {
        int from = at(Long.BYTES);
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits |= (bytes[from + i] & 0xFFL) << i * Byte.SIZE;
        }
        return Double.longBitsToDouble(bits);
    }

    byte[] block() throws Broken {
        int length = count();
        int from = at(length);
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    private int at(int length) throws Broken {
        if (length > bytes.length - at) {
            throw new Broken("it ends too early");
        }
        int from = at;
        at += length;
        return from;
    }
}
