package uz.posbon.ui.sound;

import java.time.Duration;

/**
 * Makes melodies audible. Each pulse is a fundamental with four harmonics within 15 dB of it, so that it is heard over other noise and found
 * by ear in the room (IEC 60601-1-8), and begins and ends softly, so that nothing clicks. Pure, any thread.
 */
public final class Synthesis {
    /** Samples in a second of everything made here. */
    public static final int RATE = 44_100;

    /** Loudness of fundamental and harmonics; the last is 14 dB below the first. */
    private static final double[] HARMONICS = {1, 0.6, 0.45, 0.3, 0.2};

    private static final double RISE_SECONDS = 0.015;
    private static final double FALL_SECONDS = 0.025;

    /** Loudest sample of all: a little below what fits, so that no converter overshoots. */
    private static final double PEAK = 0.9 * Short.MAX_VALUE;

    private Synthesis() {}

    /** The melody at full volume: its loudest sample is nine tenths of what fits. */
    public static Sound render(Melody melody) {
        double[] wave = new double[samples(melody.length())];
        melody.pulses().forEach(pulse -> add(wave, pulse));
        double loudest = 0;
        for (double value : wave) {
            loudest = Math.max(loudest, Math.abs(value));
        }
        short[] samples = new short[wave.length];
        for (int i = 0; i < wave.length; i++) {
            samples[i] = (short) Math.round(wave[i] / loudest * PEAK);
        }
        return new Sound(samples, RATE);
    }

    private static void add(double[] wave, Pulse pulse) {
        int start = samples(pulse.onset());
        int count = Math.min(samples(pulse.length()), wave.length - start);
        for (int i = 0; i < count; i++) {
            double turn = 2 * Math.PI * pulse.hertz() * i / RATE;
            double value = 0;
            for (int h = 0; h < HARMONICS.length; h++) {
                value += HARMONICS[h] * Math.sin(turn * (h + 1));
            }
            wave[start + i] += value * envelope(i, count);
        }
    }

    /** Half a cosine up at the beginning and down at the end. */
    private static double envelope(int at, int count) {
        double rise = Math.min(1, at / (RISE_SECONDS * RATE));
        double fall = Math.min(1, (count - 1 - at) / (FALL_SECONDS * RATE));
        return (1 - Math.cos(Math.PI * rise)) / 2 * (1 - Math.cos(Math.PI * fall)) / 2;
    }

    private static int samples(Duration duration) {
        return (int) (duration.toNanos() * RATE / 1_000_000_000L);
    }
}
