package uz.posbon.ui.video;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A JPEG or PNG file that somebody sent, read with distrust. Not for the FX thread. */
public final class StillFile {

    /** More than any camera has (8K is 33 million), less than hurts. */
    private static final long MOST_PIXELS = 50_000_000;
    private static final List<String> FORMATS = List.of("jpeg", "png");
    /** So much may a device write behind a picture's end. */
    private static final int TAIL = 4096;
    private static final int OPAQUE = 0xFF000000;

    private StillFile() {}

    /**
     * @param at when it was taken, or came
     * @throws IOException when it is no JPEG or PNG, is broken off, or is too large to be shown; the message says nothing of where it came from
     */
    public static Still read(byte[] file, Instant at) throws IOException {
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("not a picture");
            }
            ImageReader reader = readers.next();
            try {
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (!FORMATS.contains(format)) {
                    throw new IOException("a picture of another kind: " + format);
                }
                if (format.equals("jpeg") && !ends(file)) {
                    // The reader would fill the rest with grey and say nothing.
                    throw new IOException("a picture that broke off");
                }
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("a picture of " + reader.getWidth(0) + "x" + reader.getHeight(0));
                }
                return still(reader.read(0), at);
            } catch (RuntimeException e) {
                // Readers fail in many ways on what is not as it should be.
                throw new IOException("an unreadable picture", e);
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean ends(byte[] file) {
        for (int i = file.length - 2; i >= Math.max(0, file.length - TAIL); i--) {
            if (file[i] == (byte) 0xFF && file[i + 1] == (byte) 0xD9) {
                return true;
            }
        }
        return false;
    }

    private static Still still(BufferedImage image, Instant at) {
        Box size = new Box(image.getWidth(), image.getHeight());
        ByteBuffer pixels = ByteBuffer.allocateDirect(size.bytes() + Box.SLACK);
        IntBuffer ints = pixels.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        int[] row = new int[size.width()];
        for (int y = 0; y < size.height(); y++) {
            image.getRGB(0, y, size.width(), 1, row, 0, size.width());
            for (int x = 0; x < row.length; x++) {
                row[x] |= OPAQUE;
            }
            ints.put(row);
        }
        return new Still(size, pixels, at);
    }
}
