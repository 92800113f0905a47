package uz.posbon.ui.map;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Finds the symbol under the pointer. */
final class Hit implements PointGrid.Search {

    /** No symbol is larger, in logical pixels. */
    private static final double LARGEST = 64;

    private final SymbolIndex index;
    private final IntPredicate drawn;
    private final double size;
    private final double x;
    private final double y;
    private final double near;
    private int best = -1;
    private double bestDistance;

    private Hit(SymbolIndex index, Viewport view, double x, double y, double near, IntPredicate drawn) {
        this.index = index;
        this.drawn = drawn;
        this.size = Mercator.worldSize(view.zoom());
        this.x = (view.originX() + x) / size;
        this.y = (view.originY() + y) / size;
        this.near = near;
        this.bestDistance = near;
    }

    /**
     * The symbol whose shape is nearest, within {@code near} logical pixels; of those under the pointer, the one drawn last.
     *
     * @param drawn which positions are drawn at all
     */
    static @Nullable MapSymbol find(SymbolIndex index, Viewport view, double x, double y, double near, IntPredicate drawn) {
        Hit hit = new Hit(index, view, x, y, near, drawn);
        index.around(hit.x, hit.y, hit);
        return hit.best < 0 ? null : index.at(hit.best);
    }

    @Override
    public void point(int position) {
        double dx = (index.x(position) - x) * size;
        double dy = (index.y(position) - y) * size;
        double half = index.at(position).sizePx() / 2.0;
        if (Math.abs(dx) - half > bestDistance || Math.abs(dy) - half > bestDistance) {
            return;
        }
        double distance = Math.max(0, Math.sqrt(dx * dx + dy * dy) - half);
        if ((distance < bestDistance || distance == bestDistance && position > best) && drawn.test(position)) {
            best = position;
            bestDistance = distance;
        }
    }

    @Override
    public boolean enough(double left, double top, double right, double bottom) {
        double reach = Math.min(Math.min(x - left, right - x), Math.min(y - top, bottom - y)) * size;
        return reach - LARGEST / 2 > Math.min(near, bestDistance);
    }
}
