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

    /** Lays it over what is there. */
    void lay(PixelGrid from, PixelGrid to) {
        int first = first(left);
        int[] columns = sources(first, last(left, from.width(), to.width()), left);
        int lastRow = last(top, from.height(), to.height());
        for (int row = first(top); row < lastRow; row++) {
            int source = (int) ((row - top) / factor) * from.width();
            int target = row * to.width() + first;
            for (int i = 0; i < columns.length; i++) {
                int above = from.pixels()[source + columns[i]];
                if (above != 0) {
                    to.pixels()[target + i] = Pixels.over(to.pixels()[target + i], above);
                }
            }
        }
    }

    /** Puts it in place of what is there; the rest becomes transparent. */
    void replace(PixelGrid from, PixelGrid to) {
        to.clear();
        int first = first(left);
        int[] columns = sources(first, last(left, from.width(), to.width()), left);
        int lastRow = last(top, from.height(), to.height());
        int before = -1;
        for (int row = first(top); row < lastRow; row++) {
            int source = (int) ((row - top) / factor) * from.width();
            int target = row * to.width() + first;
            if (source == before) {
                System.arraycopy(to.pixels(), target - to.width(), to.pixels(), target, columns.length);
            } else {
                for (int i = 0; i < columns.length; i++) {
                    to.pixels()[target + i] = from.pixels()[source + columns[i]];
                }
            }
            before = source;
        }
    }

    private static int first(int edge) {
        return Math.max(0, edge);
    }

    private int last(int edge, int length, int most) {
        return (int) Math.min(most, Math.ceil(edge + length * factor));
    }

    private int[] sources(int first, int last, int edge) {
        int[] sources = new int[Math.max(0, last - first)];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = (int) ((first + i - edge) / factor);
        }
        return sources;
    }
}
