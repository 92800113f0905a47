package uz.posbon.ui.map.tiles;

import java.util.ArrayList;
import java.util.List;
import uz.posbon.ui.map.MapFrame;
import uz.posbon.ui.map.Mercator;
import uz.posbon.ui.map.Print;
import uz.posbon.ui.map.Viewport;
import uz.posbon.ui.map.draw.PixelGrid;

/** The tiles of a view, as far as they are there; the nearest one further out, enlarged, stands in for one that is not. Immutable. */
final class Patches implements Print {

    /** A tile's pixels, or those of one further out. */
    private record Patch(TileId tile, int[] pixels, int levels) {}

    private final List<Patch> patches = new ArrayList<>();
    private final int needed;

    /** What is there now. FX thread. */
    Patches(Tiles tiles, Viewport view) {
        List<TileId> touched = TilesInView.of(view);
        needed = touched.size();
        for (TileId tile : touched) {
            for (int levels = 0; levels <= Math.min(Tiles.DEEPEST, tile.zoom()); levels++) {
                int[] pixels = tiles.now(tile.ancestor(levels));
                if (pixels != null) {
                    patches.add(new Patch(tile, pixels, levels));
                    break;
                }
            }
        }
    }

    @Override
    public boolean covers(MapFrame onto) {
        Viewport view = onto.viewport();
        double world = Mercator.worldSize(view.zoom());
        return patches.size() == needed && view.originX() >= 0 && view.originY() >= 0
                && view.originX() + view.width() <= world && view.originY() + view.height() <= world;
    }

    /** Tiles are pictures of so many pixels; on a finer screen each is enlarged. */
    @Override
    public void lay(PixelGrid page, MapFrame onto) {
        for (Patch patch : patches) {
            int left = edge(patch.tile().x(), onto.viewport().originX(), onto.scale());
            int right = edge(patch.tile().x() + 1, onto.viewport().originX(), onto.scale());
            int top = edge(patch.tile().y(), onto.viewport().originY(), onto.scale());
            int bottom = edge(patch.tile().y() + 1, onto.viewport().originY(), onto.scale());
            lay(patch, page, left, top, right, bottom);
        }
    }

    private static int edge(int tile, double origin, double scale) {
        return (int) Math.rint((tile * (double) Mercator.TILE - origin) * scale);
    }

    private static void lay(Patch patch, PixelGrid page, int left, int top, int right, int bottom) {
        int part = Mercator.TILE >> patch.levels();
        int fromX = (patch.tile().x() & (1 << patch.levels()) - 1) * part;
        int fromY = (patch.tile().y() & (1 << patch.levels()) - 1) * part;
        int first = Math.max(0, left);
        int count = Math.min(right, page.width()) - first;
        double across = part / (double) (right - left);
        double down = part / (double) (bottom - top);
        for (int y = Math.max(0, top); y < Math.min(bottom, page.height()); y++) {
            int source = (fromY + (int) ((y - top) * down)) * Mercator.TILE + fromX;
            int target = y * page.width() + first;
            if (across == 1 && count > 0) {
                System.arraycopy(patch.pixels(), source + first - left, page.pixels(), target, count);
            } else {
                for (int x = 0; x < count; x++) {
                    page.pixels()[target + x] = patch.pixels()[source + (int) ((x + first - left) * across)];
                }
            }
        }
    }
}
