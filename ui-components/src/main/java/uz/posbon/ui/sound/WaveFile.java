package uz.posbon.ui.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Reads what a voice has written. */
final class WaveFile {
    private WaveFile() {}

    /**
     * The sound in a WAV file of one channel of 16 bits.
     *
     * @throws SoundException when the file holds anything else, or nothing
     */
    static Sound read(Path file) throws IOException, SoundException {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(file.toFile())) {
            AudioFormat format = in.getFormat();
            if (format.getChannels() != 1 || format.getSampleSizeInBits() != 16 || format.isBigEndian()) {
                throw new SoundException("speech in an unknown format: " + format, null);
            }
            byte[] bytes = in.readAllBytes();
            short[] samples = new short[bytes.length / 2];
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
            return new Sound(samples, Math.round(format.getSampleRate()));
        } catch (UnsupportedAudioFileException e) {
            throw new SoundException("no speech came", e);
        }
    }
}
