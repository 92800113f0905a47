package uz.posbon.workstation.mappack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.tiles.PictureSize;
import uz.posbon.ui.map.tiles.TileFormat;
import uz.posbon.ui.map.tiles.TileId;
import uz.posbon.ui.map.tiles.pack.TilePack;

/** Reads and decodes tiles of a pack and notes what is wrong with them. */
final class TileSample {

    private static final int USUAL = 256;
    private static final int FINE = 512;

    private final TilePack pack;
    private final Set<String> problems = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final TreeMap<Integer, TileId> sizes = new TreeMap<>();

    TileSample(TilePack pack) {
        this.pack = pack;
    }

    void read(List<TileId> tiles) {
        for (TileId tile : tiles) {
            String wrong = wrong(tile);
            if (wrong != null && problems.size() < 5) {
                problems.add("tile " + said(tile) + " " + wrong);
            }
        }
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    List<String> warnings() {
        if (sizes.size() > 1) {
            warnings.add("tiles are of several sizes: " + sizes.keySet());
        }
        if (sizes.containsKey(FINE)) {
            warnings.add("tiles of 512 pixels are shown at half their size: lettering made for 256 pixels gets small");
        }
        return List.copyOf(warnings);
    }

    /** Of the largest tiles; zero where none could be read. */
    int size() {
        return sizes.isEmpty() ? 0 : sizes.lastKey();
    }

    private @Nullable String wrong(TileId tile) {
        byte[] bytes;
        try {
            bytes = pack.read(tile);
        } catch (IOException e) {
            return "cannot be read: " + e.getMessage();
        }
        if (bytes == null || bytes.length == 0) {
            return "is listed but empty";
        }
        TileFormat found = TileFormat.of(bytes);
        if (!found.isShown()) {
            return "is " + found + ", not " + pack.facts().format();
        }
        if (found != pack.facts().format()) {
            warnings.add("the pack promises " + pack.facts().format() + ", but holds " + found + " too; both can be shown");
        }
        PictureSize size = PictureSize.of(bytes);
        if (size == null || !TileFormat.isWhole(bytes)) {
            return "is cut off";
        }
        boolean square = size.width() == size.height();
        if (!square || size.width() != USUAL && size.width() != FINE) {
            return "is " + size.width() + " x " + size.height() + " pixels, not 256 x 256 or 512 x 512";
        }
        sizes.putIfAbsent(size.width(), tile);
        return decodes(bytes) ? null : "cannot be decoded";
    }

    private static boolean decodes(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes)) != null;
        } catch (IOException | RuntimeException broken) { // the JDK's decoders throw either, as the damage has it
            return false;
        }
    }

    private static String said(TileId tile) {
        return tile.zoom() + "/" + tile.x() + "/" + tile.y();
    }
}
