package uz.posbon.ui.map;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.PixelGrid;
import uz.posbon.ui.map.draw.Pixels;

/** Draws symbols into pixels. Needs no toolkit; one thread at a time. */
final class SymbolRaster {

    private static final int MOST_SPRITES = 4096;

    private final Map<Sprite.Look, Sprite> sprites = new HashMap<>();
    private double spriteScale;
    private @Nullable MapPalette spritePalette;

    /** The positions of what the frame touches, in drawing order. */
    static int[] inView(SymbolIndex index, Viewport view) {
        double size = Mercator.worldSize(view.zoom());
        double margin = 48;
        return index.within(
                (view.originX() - margin) / size, (view.originY() - margin) / size,
                (view.originX() + view.width() + margin) / size, (view.originY() + view.height() + margin) / size);
    }

    /**
     * Draws over what is there.
     *
     * @param positions what to draw, in drawing order
     * @param selected id of the selected symbol, drawn above all others
     */
    void draw(SymbolIndex index, int[] positions, MapFrame frame, PixelGrid grid, @Nullable String selected) {
        if (spriteScale != frame.scale() || spritePalette != frame.palette() || sprites.size() > MOST_SPRITES) {
            sprites.clear();
            spriteScale = frame.scale();
            spritePalette = frame.palette();
        }
        int last = selected == null ? -1 : index.position(selected);
        for (int position : positions) {
            if (position != last) {
                blend(index, position, frame, grid, false);
            }
        }
        if (last >= 0) {
            blend(index, last, frame, grid, true);
        }
    }

    private void blend(SymbolIndex index, int position, MapFrame frame, PixelGrid grid, boolean selected) {
        Viewport view = frame.viewport();
        double size = Mercator.worldSize(view.zoom());
        int x = (int) Math.rint((index.x(position) * size - view.originX()) * frame.scale());
        int y = (int) Math.rint((index.y(position) * size - view.originY()) * frame.scale());
        sprites.computeIfAbsent(Sprite.Look.of(index.at(position), selected), look -> Sprite.draw(look, frame.scale(), frame.palette()))
                .blend(grid, x, y);
    }
}
