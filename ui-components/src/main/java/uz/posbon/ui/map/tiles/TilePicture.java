package uz.posbon.ui.map.tiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import uz.posbon.ui.map.Mercator;
import uz.posbon.ui.map.draw.Pixels;

/** From a file's bytes to a tile's pixels (premultiplied ARGB, 256 x 256). Any thread. */
final class TilePicture {

    static final int PIXELS = Mercator.TILE * Mercator.TILE;

    /** Pictures of twice the size are shrunk, so that a pack made for fine screens can be used; nobody makes larger tiles than these. */
    private static final int LARGEST_SIDE = 4 * Mercator.TILE;

    private TilePicture() {}

    /**
     * Decodes the file.
     *
     * @throws IOException when it is not a whole PNG or JPEG, or larger than any tile
     */
    static int[] decode(byte[] file, TileTone tone) throws IOException {
        if (!TileFormat.isWhole(file)) {
            throw new IOException("not a whole PNG or JPEG file");
        }
        PictureSize size = PictureSize.of(file);
        if (size == null || !isTile(size.width()) || !isTile(size.height())) {
            throw new IOException("a picture of no size a tile has: " + size);
        }
        Image image = new Image(new ByteArrayInputStream(file), Mercator.TILE, Mercator.TILE, false, true);
        if (image.isError() || image.getPixelReader() == null) {
            throw new IOException("a picture that cannot be read", image.getException());
        }
        int[] pixels = new int[PIXELS];
        image.getPixelReader().getPixels(0, 0, Mercator.TILE, Mercator.TILE, PixelFormat.getIntArgbInstance(), pixels, 0, Mercator.TILE);
        for (int i = 0; i < pixels.length; i++) {
            int shown = tone.apply(pixels[i]);
            pixels[i] = shown >>> 24 == 0xFF ? shown : Pixels.of(shown, 1);
        }
        return pixels;
    }

    private static boolean isTile(int side) {
        return side > 0 && side <= LARGEST_SIDE;
    }

    /** A part of an ancestor's picture, enlarged. */
    static int[] enlarge(int[] ancestor, TileId tile, int levels) {
        int part = Mercator.TILE >> levels;
        int left = (tile.x() & (1 << levels) - 1) * part;
        int top = (tile.y() & (1 << levels) - 1) * part;
        int[] pixels = new int[PIXELS];
        for (int y = 0; y < Mercator.TILE; y++) {
            int from = (top + (y >> levels)) * Mercator.TILE + left;
            for (int x = 0; x < Mercator.TILE; x++) {
                pixels[y * Mercator.TILE + x] = ancestor[from + (x >> levels)];
            }
        }
        return pixels;
    }
}
