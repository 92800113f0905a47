package uz.posbon.ui.map;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.Covered;
import uz.posbon.ui.map.draw.PixelGrid;

/**
 * What a symbol layer has drawn.
 *
 * @param drawn positions of the symbols drawn, in drawing order
 * @param chosen position of the selected one among them; -1 for none
 */
record SymbolPicture(SymbolIndex index, int[] drawn, Clusters clusters, int chosen) {

    /**
     * What decides how symbols are drawn.
     *
     * @param shownFrom zoom below which only the selected symbol is drawn
     * @param clusteredUpTo last zoom at which symbols that lie too close become discs; below 0 for none
     * @param shares whether the rim of a disc shows all colours in it
     * @param marked cell of the disc the operator chose
     */
    record Wish(SymbolIndex index, int shownFrom, int clusteredUpTo, boolean shares, @Nullable String selected, @Nullable Long marked) {

        /** Whether the symbol can be seen at all at this zoom. */
        boolean shows(int position, int zoom) {
            return zoom >= shownFrom || index.at(position).id().equals(selected);
        }
    }

    /** Draws in the background. */
    static @Nullable SymbolPicture paint(Wish wish, SymbolRaster raster, ClusterRaster discs, LastDrawn last, MapFrame frame, PixelSheet.Paper paper) {
        Viewport view = frame.viewport();
        SymbolIndex index = wish.index();
        int chosen = wish.selected() == null ? -1 : index.position(wish.selected());
        boolean far = view.zoom() < wish.shownFrom();
        int[] inView = far ? chosen < 0 ? new int[0] : new int[] {chosen} : SymbolRaster.inView(index, view);
        if (inView.length == 0) {
            last.forget();
            return null;
        }
        Clusters clusters = far || view.zoom() > wish.clusteredUpTo() ? Clusters.NONE : Clusters.of(index, view, wish.selected());
        int[] drawn = Arrays.stream(inView).filter(position -> !clusters.hides(index, position)).toArray();
        PixelGrid grid = paper.used();
        Covered covered = last.carry(new LastDrawn.Content(index, clusters, chosen, far), frame, grid);
        raster.draw(index, drawn, frame, grid, chosen, covered);
        clusters.discs().forEach(disc -> discs.draw(
                grid, disc, frame, wish.marked() != null && wish.marked() == disc.cell(), wish.shares() ? Rim.shares(index, disc) : null));
        if (chosen >= 0) {
            raster.drawSelected(index, chosen, frame, grid);
        }
        last.finish();
        return new SymbolPicture(index, drawn, clusters, chosen);
    }
}
