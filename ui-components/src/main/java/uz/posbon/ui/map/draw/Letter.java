package uz.posbon.ui.map.draw;

/**
 * One letter's rim and body, premultiplied, equally large.
 *
 * @param width device pixels
 */
record Letter(int width, int height, int[] rim, int[] body) {

    /** Lays one of the two over what is there; what lies beyond the edges is cut off. */
    void blend(PixelGrid grid, boolean rimmed, int left, int top) {
        int[] pixels = rimmed ? rim : body;
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
