package uz.posbon.ui.sound;

import java.time.Duration;

/** One channel of 16-bit samples, ready to be played. Immutable, any thread. */
public final class Sound {
    private final short[] samples;
    private final int rate;

    /**
     * @param samples copied
     * @param rate samples in a second, above zero
     */
    public Sound(short[] samples, int rate) {
        if (rate <= 0) {
            throw new IllegalArgumentException("rate must be above zero: " + rate);
        }
        this.samples = samples.clone();
        this.rate = rate;
    }

    /** Samples in a second. */
    public int rate() {
        return rate;
    }

    /** How many samples there are. */
    public int size() {
        return samples.length;
    }

    /** The samples, a copy. */
    public short[] samples() {
        return samples.clone();
    }

    /** How long it lasts. */
    public Duration length() {
        return Duration.ofNanos(samples.length * 1_000_000_000L / rate);
    }

    /**
     * The same at a volume. Half the volume is heard as about half as loud; 0 is silence, 100 leaves it as it is.
     *
     * @param volume 0 to 100; what lies outside is taken as the nearer end
     */
    public Sound at(int volume) {
        double gain = Math.pow(Math.clamp(volume, 0, 100) / 100.0, 1.5);
        short[] scaled = new short[samples.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (short) Math.round(samples[i] * gain);
        }
        return new Sound(scaled, rate);
    }

    /** Little-endian PCM, two bytes a sample, as sound lines take it. */
    byte[] bytes() {
        byte[] bytes = new byte[samples.length * 2];
        for (int i = 0; i < samples.length; i++) {
            bytes[2 * i] = (byte) samples[i];
            bytes[2 * i + 1] = (byte) (samples[i] >> 8);
        }
        return bytes;
    }
}
