package uz.posbon.ui.map.tiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uz.posbon.ui.map.Mercator;
import uz.posbon.ui.map.Viewport;

/** Which tiles a view touches. */
public final class TilesInView {

    private TilesInView() {}

    /** From the middle of the view outwards. */
    public static List<TileId> of(Viewport view) {
        int last = (1 << view.zoom()) - 1;
        int left = tile(view.originX(), last);
        int right = tile(view.originX() + view.width() - 1, last);
        int top = tile(view.originY(), last);
        int bottom = tile(view.originY() + view.height() - 1, last);
        List<TileId> found = new ArrayList<>();
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                found.add(new TileId(view.zoom(), x, y));
            }
        }
        double middleX = (left + right) / 2.0;
        double middleY = (top + bottom) / 2.0;
        found.sort(Comparator.comparingDouble(tile -> Math.hypot(tile.x() - middleX, tile.y() - middleY)));
        return found;
    }

    private static int tile(double pixel, int last) {
        return (int) Math.clamp(Math.floor(pixel / Mercator.TILE), 0, last);
    }
}
