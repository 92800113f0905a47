package uz.posbon.ui.map.tiles.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Gap;
import uz.posbon.ui.map.tiles.TileId;

/** An open pack. Any thread; every call may wait for the disk. Never writes, never reads more than it is asked for. */
public sealed interface TilePack extends AutoCloseable permits MbTiles, PmTiles {

    /** No tile is larger, in bytes. */
    int LARGEST_TILE = 4 << 20;

    /**
     * Opens a raster pack; its first bytes say of which kind it is, whatever the file is called.
     *
     * @throws PackException when it is missing, damaged, no pack, or one whose tiles cannot be shown
     */
    static TilePack open(Path file) throws PackException {
        String start = new String(start(file), StandardCharsets.ISO_8859_1);
        if (start.startsWith("SQLite format 3\0")) {
            return MbTiles.open(file);
        }
        if (start.startsWith("PMTiles")) {
            return PmTiles.open(file);
        }
        throw new PackException(Gap.PACK_BROKEN, file + " is neither MBTiles nor PMTiles");
    }

    PackFacts facts();

    /**
     * The tile's bytes as they lie in the pack; null where the pack has no such tile.
     *
     * @throws PackException when the pack cannot be read there
     */
    byte @Nullable [] read(TileId tile) throws PackException;

    /**
     * Shows every tile the pack lists, without reading one.
     *
     * @throws PackException when the list is damaged
     */
    void each(TileVisitor visitor) throws PackException;

    @Override
    void close();

    private static byte[] start(Path file) throws PackException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(16);
        } catch (IOException e) {
            Gap gap = Files.exists(file) ? Gap.PACK_BROKEN : Gap.PACK_MISSING;
            String why = gap == Gap.PACK_MISSING ? " is not there" : " cannot be read: " + e.getMessage();
            throw new PackException(gap, file + why, e);
        }
    }
}
