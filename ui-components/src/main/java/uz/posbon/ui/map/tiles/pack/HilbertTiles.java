package uz.posbon.ui.map.tiles.pack;

import uz.posbon.ui.map.tiles.TileId;

/** PMTiles numbers all tiles in one row: zoom after zoom, each along a Hilbert curve, so that neighbours lie near each other in the file. */
final class HilbertTiles {

    private HilbertTiles() {}

    /** The number of the first tile of a zoom; zooms up to 31 fit. */
    static long first(int zoom) {
        return ((1L << 2 * zoom) - 1) / 3;
    }

    static long number(TileId tile) {
        long x = tile.x();
        long y = tile.y();
        long number = 0;
        for (long side = 1L << tile.zoom() >> 1; side > 0; side >>= 1) {
            long right = (x & side) == 0 ? 0 : 1;
            long low = (y & side) == 0 ? 0 : 1;
            number += side * side * (3 * right ^ low);
            if (low == 0) {
                long turned = right == 0 ? y : side - 1 - y & side - 1;
                y = right == 0 ? x : side - 1 - x & side - 1;
                x = turned;
            }
        }
        return first(tile.zoom()) + number;
    }

    /** Shows the tile of this number. */
    static void visit(long number, TileVisitor visitor) {
        int zoom = zoom(number);
        long rest = number - first(zoom);
        long x = 0;
        long y = 0;
        for (long side = 1; side < 1L << zoom; side <<= 1) {
            long right = rest >> 1 & 1;
            long low = (rest ^ right) & 1;
            if (low == 0) {
                long turned = right == 0 ? y : side - 1 - y;
                y = right == 0 ? x : side - 1 - x;
                x = turned;
            }
            x += side * right;
            y += side * low;
            rest >>= 2;
        }
        visitor.tile(zoom, x, y);
    }

    private static int zoom(long number) {
        return (63 - Long.numberOfLeadingZeros(3 * number + 1)) / 2;
    }
}
