package uz.posbon.ui.map;

import org.jspecify.annotations.Nullable;

/** Finds the symbol under the pointer. */
final class Hit {

    private static final double LARGEST = 64;

    private Hit() {}

    /**
     * The symbol whose shape is nearest, within {@code near} logical pixels; of those under the pointer, the one drawn last.
     *
     * @param only the only one that is drawn; null when all are
     */
    static @Nullable MapSymbol find(SymbolIndex index, Viewport view, double x, double y, double near, @Nullable String only) {
        double size = Mercator.worldSize(view.zoom());
        double reach = LARGEST / 2 + near;
        double worldX = (view.originX() + x) / size;
        double worldY = (view.originY() + y) / size;
        MapSymbol best = null;
        double bestDistance = Double.MAX_VALUE;
        for (int position : index.within(worldX - reach / size, worldY - reach / size, worldX + reach / size, worldY + reach / size)) {
            MapSymbol symbol = index.at(position);
            double dx = (index.x(position) - worldX) * size;
            double dy = (index.y(position) - worldY) * size;
            double distance = Math.max(0, Math.hypot(dx, dy) - symbol.sizePx() / 2.0);
            if (distance <= near && distance <= bestDistance && (only == null || only.equals(symbol.id()))) {
                best = symbol;
                bestDistance = distance;
            }
        }
        return best;
    }
}
