package uz.posbon.ui.sound;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/**
 * The system's default sound output. The line is open only while something plays, so that other programs hear themselves in between and an
 * output plugged in later is found. Any thread, one at a time for each call.
 */
public final class LineSpeaker implements Speaker {
    /** A line that has not taken a sound this much after its length never will. */
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    /** Not every output says that it has played everything; the sound is over all the same. */
    private static final long TAIL_NANOS = 400_000_000L;

    private static final long STEP_NANOS = 5_000_000L;

    @Override
    public boolean isThere() {
        return AudioSystem.isLineSupported(new DataLine.Info(SourceDataLine.class, format(Synthesis.RATE)));
    }

    @Override
    public void play(Sound sound, BooleanSupplier stopped) throws SoundException, InterruptedException {
        AudioFormat format = format(sound.rate());
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            feed(line, sound, stopped);
            line.stop();
            line.flush();
        } catch (LineUnavailableException | IllegalArgumentException e) {
            // An unchecked one where there is no output of that kind at all.
            throw new SoundException("no sound output: " + e.getMessage(), e);
        }
    }

    private static void feed(SourceDataLine line, Sound sound, BooleanSupplier stopped) throws SoundException, InterruptedException {
        byte[] bytes = sound.bytes();
        long heard = System.nanoTime() + sound.length().toNanos();
        int at = 0;
        while (!stopped.getAsBoolean()) {
            long late = System.nanoTime() - heard;
            // Never more than the line takes at once: a write that waits could wait for ever.
            int now = Math.min(line.available(), bytes.length - at) & ~1;
            if (now > 0) {
                at += line.write(bytes, at, now);
            } else if (at == bytes.length && (line.available() == line.getBufferSize() || late > TAIL_NANOS)) {
                return;
            } else if (late > PATIENCE_NANOS) {
                throw new SoundException("the sound output does not play", null);
            } else {
                rest();
            }
        }
    }

    private static void rest() throws InterruptedException {
        LockSupport.parkNanos(STEP_NANOS);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private static AudioFormat format(int rate) {
        return new AudioFormat(rate, 16, 1, true, false);
    }
}
