package uz.posbon.ui.map;

import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.Covered;
import uz.posbon.ui.map.draw.Mask;
import uz.posbon.ui.map.draw.PixelGrid;

/**
 * The picture of symbols that was drawn last. Most of the next one is the same, only moved: it is taken over, and drawn anew is no more than
 * what came into view and where a symbol came, went or changed. One thread at a time; the picture must stay as it is meanwhile.
 */
final class LastDrawn {

    /**
     * What decides a picture.
     *
     * @param chosen position of the selected symbol, -1 for none
     * @param far whether only the selected one is drawn
     */
    record Content(SymbolIndex index, Clusters clusters, int chosen, boolean far) {

        boolean isLike(Content other) {
            return index.isOrderedAs(other.index) && clusters == Clusters.NONE && other.clusters == Clusters.NONE && far == other.far;
        }
    }

    private record State(Content content, MapFrame frame, PixelGrid grid) {}

    private final SymbolRaster raster;
    private @Nullable State begun;
    private @Nullable State last;

    LastDrawn(SymbolRaster raster) {
        this.raster = raster;
    }

    /** Nothing was drawn. */
    void forget() {
        last = null;
    }

    /** The picture begun is finished. */
    void finish() {
        last = begun;
    }

    /**
     * Takes over what can stay.
     *
     * @param grid the picture to be drawn now, with anything in it
     * @return where nothing is to be drawn; everywhere else the picture is clear now
     */
    Covered carry(Content content, MapFrame frame, PixelGrid grid) {
        State before = last;
        last = null; // should the drawing fail, there is nothing to take over
        Mask anew = before == null ? null : changed(before, content, frame, grid);
        if (before != null && anew != null) {
            grid.take(before.grid(), right(before.frame(), frame), down(before.frame(), frame));
            anew.clear(grid);
        } else {
            grid.clear();
        }
        begun = new State(content, frame, grid);
        return anew == null ? new Covered(grid) : new Covered(grid, anew);
    }

    private static int right(MapFrame before, MapFrame now) {
        return (int) Math.rint((before.viewport().originX() - now.viewport().originX()) * now.scale());
    }

    private static int down(MapFrame before, MapFrame now) {
        return (int) Math.rint((before.viewport().originY() - now.viewport().originY()) * now.scale());
    }

    private @Nullable Mask changed(State before, Content content, MapFrame frame, PixelGrid grid) {
        if (!content.isLike(before.content()) || !PixelSheet.isMoved(before.frame(), frame) || before.grid() == grid) {
            return null;
        }
        Mask anew = new Mask(grid);
        int right = right(before.frame(), frame);
        int down = down(before.frame(), frame);
        anew.add(0, 0, right - 1, grid.height() - 1);
        anew.add(grid.width() + right, 0, grid.width() - 1, grid.height() - 1);
        anew.add(0, 0, grid.width() - 1, down - 1);
        anew.add(0, grid.height() + down, grid.width() - 1, grid.height() - 1);
        SymbolIndex then = before.content().index();
        SymbolIndex now = content.index();
        SymbolPlaces was = new SymbolPlaces(then, frame);
        SymbolPlaces is = new SymbolPlaces(now, frame);
        for (int position = 0; then != now && position < now.count(); position++) {
            if (then.at(position) != now.at(position) && !looksTheSame(was, is, position)) {
                raster.outline(then, position, false, frame, anew);
                raster.outline(now, position, false, frame, anew);
            }
        }
        if (before.content().chosen() >= 0) {
            raster.outline(then, before.content().chosen(), true, frame, anew);
        }
        if (content.chosen() >= 0) {
            raster.outline(now, content.chosen(), true, frame, anew);
        }
        return anew;
    }

    private static boolean looksTheSame(SymbolPlaces was, SymbolPlaces is, int position) {
        return was.x(position) == is.x(position) && was.y(position) == is.y(position)
                && was.index().look(position) == is.index().look(position);
    }
}
