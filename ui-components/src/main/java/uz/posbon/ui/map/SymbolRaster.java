package uz.posbon.ui.map;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws the symbols in view into pixels. Needs no toolkit; one thread at a time. */
final class SymbolRaster {

    private static final int MOST_SPRITES = 4096;

    private final Map<Sprite.Look, Sprite> sprites = new HashMap<>();
    private double spriteScale;
    private @Nullable MapPalette spritePalette;

    /**
     * Draws from scratch.
     *
     * @param pixels premultiplied ARGB, at least width times height
     * @param width device pixels
     * @param selected id of the selected symbol, drawn above all others
     * @return positions in the index of what was drawn, in drawing order
     */
    int[] draw(SymbolIndex index, MapFrame frame, int[] pixels, int width, int height, @Nullable String selected) {
        Arrays.fill(pixels, 0, width * height, 0);
        if (spriteScale != frame.scale() || spritePalette != frame.palette() || sprites.size() > MOST_SPRITES) {
            sprites.clear();
            spriteScale = frame.scale();
            spritePalette = frame.palette();
        }
        Viewport view = frame.viewport();
        double size = Mercator.worldSize(view.zoom());
        double margin = 48;
        int[] drawn = index.within(
                (view.originX() - margin) / size, (view.originY() - margin) / size,
                (view.originX() + view.width() + margin) / size, (view.originY() + view.height() + margin) / size);
        int last = selected == null ? -1 : index.position(selected);
        for (int position : drawn) {
            if (position != last) {
                blend(index, position, frame, pixels, width, height, false);
            }
        }
        if (last >= 0) {
            blend(index, last, frame, pixels, width, height, true);
        }
        return drawn;
    }

    private void blend(SymbolIndex index, int position, MapFrame frame, int[] pixels, int width, int height, boolean selected) {
        Viewport view = frame.viewport();
        double size = Mercator.worldSize(view.zoom());
        int x = (int) Math.rint((index.x(position) * size - view.originX()) * frame.scale());
        int y = (int) Math.rint((index.y(position) * size - view.originY()) * frame.scale());
        Sprite sprite = sprites.computeIfAbsent(
                Sprite.Look.of(index.at(position), selected), look -> Sprite.draw(look, frame.scale(), frame.palette()));
        int reach = sprite.reach();
        int side = 2 * reach + 1;
        int firstRow = Math.max(0, y - reach);
        int lastRow = Math.min(height - 1, y + reach);
        int firstColumn = Math.max(0, x - reach);
        int lastColumn = Math.min(width - 1, x + reach);
        for (int row = firstRow; row <= lastRow; row++) {
            int from = (row - y + reach) * side - x + reach;
            int to = row * width;
            for (int column = firstColumn; column <= lastColumn; column++) {
                int above = sprite.pixels()[from + column];
                if (above != 0) {
                    pixels[to + column] = Pixels.over(pixels[to + column], above);
                }
            }
        }
    }
}
