package uz.posbon.ui.map.tiles;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Backdrop;
import uz.posbon.ui.map.BackdropState;
import uz.posbon.ui.map.Composition;
import uz.posbon.ui.map.MapFrame;
import uz.posbon.ui.map.MapPalette;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.ui.map.Mercator;
import uz.posbon.ui.map.PixelSheet;
import uz.posbon.ui.map.Viewport;
import uz.posbon.ui.map.draw.PixelGrid;
import uz.posbon.ui.map.draw.Pixels;

/**
 * Tiles laid into one picture in the background, which then moves with the map: a step of a pan costs no more than showing a picture.
 * Where a tile is not there yet, the nearest one further out stands in, enlarged. FX thread only.
 */
public final class PaintedTiles implements Backdrop, AutoCloseable {

    /** A tile's pixels, or those of one further out. */
    private record Patch(TileId tile, int[] pixels, int levels) {}

    private final Tiles tiles;
    private final MapThreads threads;
    private final PixelSheet<Boolean> sheet = new PixelSheet<>(this::landed);
    private final Node node = new Group();
    private Runnable changed = () -> {};
    private @Nullable Viewport shown;
    private boolean fresh;

    /** Takes over the tiles. */
    public PaintedTiles(Tiles tiles, MapThreads threads) {
        this.tiles = tiles;
        this.threads = threads;
        tiles.onArrival((tile, pixels) -> {
            fresh = true;
            again();
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void compose(Composition onto) {
        sheet.compose(onto);
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public ReadOnlyObjectProperty<BackdropState> stateProperty() {
        return tiles.stateProperty();
    }

    @Override
    public String attribution() {
        return tiles.attribution();
    }

    @Override
    public void show(Viewport viewport) {
        if (viewport.width() < 1 || viewport.height() < 1) {
            return;
        }
        shown = viewport;
        tiles.want(TilesInView.of(viewport).stream().map(this::offered).distinct().toList());
        again();
    }

    @Override
    public void close() {
        shown = null;
        tiles.close();
    }

    private void landed() {
        again();
        changed.run();
    }

    private void again() {
        Viewport view = shown;
        if (view != null) {
            boolean newTiles = fresh;
            fresh = false;
            Viewport wide = view.sized(view.width() + 2.0 * PixelSheet.MARGIN, view.height() + 2.0 * PixelSheet.MARGIN);
            // Tiles are pictures of so many pixels; on a finer screen they are enlarged.
            sheet.show(new MapFrame(view, 1, MapPalette.DARK), newTiles, threads, new Laying(patches(wide))::paint);
        }
    }

    private List<Patch> patches(Viewport wide) {
        List<Patch> patches = new ArrayList<>();
        for (TileId tile : TilesInView.of(wide)) {
            for (int levels = 0; levels <= Math.min(Tiles.DEEPEST, tile.zoom()); levels++) {
                int[] pixels = tiles.now(tile.ancestor(levels));
                if (pixels != null) {
                    patches.add(new Patch(tile, pixels, levels));
                    break;
                }
            }
        }
        return patches;
    }

    /** The tile itself, or where the source has none that close, the one it is enlarged from. */
    private TileId offered(TileId tile) {
        return tile.ancestor(Math.max(0, tile.zoom() - tiles.closestZoom()));
    }

    /** The background's part of the work. */
    private record Laying(List<Patch> patches) {

        @Nullable Boolean paint(MapFrame frame, PixelSheet.Paper paper) {
            if (patches.isEmpty()) {
                return null;
            }
            PixelGrid grid = paper.grid();
            for (Patch patch : patches) {
                int left = (int) (patch.tile().x() * (double) Mercator.TILE - frame.viewport().originX());
                int top = (int) (patch.tile().y() * (double) Mercator.TILE - frame.viewport().originY());
                lay(patch, left, top, grid);
            }
            return true;
        }

        private static void lay(Patch patch, int left, int top, PixelGrid grid) {
            int part = Mercator.TILE >> patch.levels();
            int fromX = (patch.tile().x() & (1 << patch.levels()) - 1) * part;
            int fromY = (patch.tile().y() & (1 << patch.levels()) - 1) * part;
            int firstX = Math.max(0, -left);
            int lastX = Math.min(Mercator.TILE, grid.width() - left);
            for (int y = Math.max(0, -top); y < Math.min(Mercator.TILE, grid.height() - top); y++) {
                int source = (fromY + (y >> patch.levels())) * Mercator.TILE + fromX;
                int target = (top + y) * grid.width() + left;
                for (int x = firstX; x < lastX; x++) {
                    int pixel = patch.pixels()[source + (x >> patch.levels())];
                    grid.pixels()[target + x] = pixel >>> 24 == 0xFF ? pixel : Pixels.of(pixel, 1);
                }
            }
        }
    }
}
