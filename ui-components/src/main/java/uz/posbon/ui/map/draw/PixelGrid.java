package uz.posbon.ui.map.draw;

import java.util.Arrays;

/**
 * A picture being drawn: premultiplied ARGB, row by row. One thread at a time.
 *
 * @param pixels at least width times height
 * @param width device pixels
 * @param height device pixels
 */
public record PixelGrid(int[] pixels, int width, int height) {

    public PixelGrid {
        if (width < 1 || height < 1 || pixels.length < width * height) {
            throw new IllegalArgumentException("A picture of " + width + " x " + height + " in " + pixels.length + " pixels");
        }
    }

    /** Makes everything transparent. */
    public void clear() {
        Arrays.fill(pixels, 0, width * height, 0);
    }

    /** Takes over another picture, moved; what it does not reach stays as it is. */
    public void take(PixelGrid other, int right, int down) {
        int first = Math.max(0, right);
        int count = Math.min(width, other.width + right) - first;
        for (int row = Math.max(0, down); count > 0 && row < Math.min(height, other.height + down); row++) {
            System.arraycopy(other.pixels, (row - down) * other.width + first - right, pixels, row * width + first, count);
        }
    }

    /** Lays a straight colour over one pixel; nothing happens beyond the edges. */
    public void blend(int x, int y, int argb, double coverage) {
        if (coverage > 0 && x >= 0 && y >= 0 && x < width && y < height) {
            int at = y * width + x;
            pixels[at] = Pixels.over(pixels[at], Pixels.of(argb, Math.min(1, coverage)));
        }
    }
}
