package uz.posbon.ui.map.draw;

/**
 * A small picture that is laid again and again. Immutable; can be laid by any thread.
 *
 * @param width device pixels
 * @param pixels premultiplied, row by row
 */
public record Stamp(int width, int height, int[] pixels) {

    /** Lays it over what is there, about a point in device pixels; what lies beyond the edges is cut off. */
    public void lay(PixelGrid grid, int x, int y) {
        int left = x - width / 2;
        int top = y - height / 2;
        for (int row = Math.max(0, -top); row < Math.min(height, grid.height() - top); row++) {
            int to = (top + row) * grid.width() + left;
            for (int column = Math.max(0, -left); column < Math.min(width, grid.width() - left); column++) {
                int above = pixels[row * width + column];
                if (above != 0) {
                    grid.pixels()[to + column] = Pixels.over(grid.pixels()[to + column], above);
                }
            }
        }
    }
}
