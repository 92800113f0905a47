package uz.posbon.workstation.mappack;

import uz.posbon.ui.map.LonLatBox;
import uz.posbon.ui.map.Mercator;

/** The tiles of one zoom that an area touches, both ends included. */
record TileRange(long west, long north, long east, long south) {

    static TileRange of(LonLatBox area, int zoom) {
        return new TileRange(
                tile(Mercator.x(area.west()), zoom), tile(Mercator.y(area.north()), zoom),
                Math.max(tile(Mercator.x(area.west()), zoom), before(Mercator.x(area.east()), zoom)),
                Math.max(tile(Mercator.y(area.north()), zoom), before(Mercator.y(area.south()), zoom)));
    }

    boolean has(long x, long y) {
        return x >= west && x <= east && y >= north && y <= south;
    }

    long width() {
        return east - west + 1;
    }

    long count() {
        return width() * (south - north + 1);
    }

    private static long tile(double part, int zoom) {
        long side = 1L << zoom;
        return Math.clamp((long) Math.floor(part * side), 0, side - 1);
    }

    /** An area that ends where a tile begins does not touch that tile; bounds written with few digits may reach over by a hair. */
    private static long before(double part, int zoom) {
        return tile(part - 1e-3 / (1L << zoom), zoom);
    }
}
