package uz.posbon.ui.map;

import uz.posbon.ui.map.draw.PixelGrid;
import uz.posbon.ui.map.draw.Pixels;

/**
 * Lays a picture over another in another size, roughly: it is soon replaced by one that was drawn in this size.
 *
 * @param left where its left edge comes to lie
 * @param factor above 1 enlarges
 */
record Resize(int left, int top, double factor) {

    void lay(PixelGrid from, PixelGrid to) {
        int first = Math.max(0, left);
        int last = (int) Math.min(to.width(), left + from.width() * factor);
        int lastRow = (int) Math.min(to.height(), top + from.height() * factor);
        int[] columns = new int[Math.max(0, last - first)];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = (int) ((first + i - left) / factor);
        }
        for (int row = Math.max(0, top); row < lastRow; row++) {
            int source = (int) ((row - top) / factor) * from.width();
            int target = row * to.width() + first;
            for (int i = 0; i < columns.length; i++) {
                int above = from.pixels()[source + columns[i]];
                if (above >>> 24 == 0xFF) {
                    to.pixels()[target + i] = above;
                } else if (above != 0) {
                    to.pixels()[target + i] = Pixels.over(to.pixels()[target + i], above);
                }
            }
        }
    }
}
