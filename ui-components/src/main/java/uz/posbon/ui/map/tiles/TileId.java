package uz.posbon.ui.map.tiles;

/** One tile of the web's scheme: y counts from the north. */
public record TileId(int zoom, int x, int y) {

    /** The greatest zoom a tile can have. */
    public static final int CLOSEST = 22;

    public TileId {
        int side = 1 << zoom;
        if (zoom < 0 || zoom > CLOSEST || x < 0 || y < 0 || x >= side || y >= side) {
            throw new IllegalArgumentException("no tile " + zoom + "/" + x + "/" + y);
        }
    }

    /** The tile that holds this one at a lesser zoom. */
    public TileId ancestor(int levels) {
        return new TileId(zoom - levels, x >> levels, y >> levels);
    }
}
