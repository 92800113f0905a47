package uz.posbon.ui.map.tiles.pack;

/** Is shown every tile a pack lists; y counts from the north. A broken pack may list tiles that cannot be: numbers are not checked. */
@FunctionalInterface
public interface TileVisitor {

    void tile(int zoom, long x, long y);
}
