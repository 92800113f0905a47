package uz.posbon.ui.map.tiles;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Tiles of one colour for tests. */
public final class TilePainting {

    private TilePainting() {}

    /** A PNG file of 256 x 256 pixels. */
    public static byte[] png(int rgb) {
        return picture(rgb, 256, "png");
    }

    /**
     * A square picture.
     *
     * @param format {@code png} or {@code jpg}
     */
    public static byte[] picture(int rgb, int side, String format) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, rgb);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
