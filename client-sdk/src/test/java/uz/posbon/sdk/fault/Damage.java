package uz.posbon.sdk.fault;

import java.util.Arrays;
import java.util.Random;

/** Overwrites runs of bytes with zeros, the same ones for the same seed. */
final class Damage {
    private static final int LENGTH = 24;

    private Random random = new Random(0);
    private long seed;

    void to(byte[] bytes, long wanted) {
        if (seed != wanted) {
            seed = wanted;
            random = new Random(wanted);
        }
        int begin = random.nextInt(Math.max(1, bytes.length - LENGTH));
        Arrays.fill(bytes, begin, Math.min(bytes.length, begin + LENGTH), (byte) 0);
    }
}
