package uz.posbon.ui.map;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.PixelGrid;

/** Draws symbols into pixels. Needs no toolkit; one thread at a time. */
final class SymbolRaster {

    private static final int MOST_SPRITES = 8192;

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
     * Draws on a clear picture, from the top down: most of a crowd is hidden and costs nothing.
     *
     * @param positions what to draw, in drawing order
     * @param apart a position that is left out; -1 for none
     */
    void draw(SymbolIndex index, int[] positions, MapFrame frame, PixelGrid grid, int apart) {
        prepare(frame);
        Bands bands = new Bands(positions.length, grid);
        for (int k = positions.length - 1; k >= 0; k--) {
            int position = positions[k];
            if (position != apart) {
                bands.add(sprite(index, position, frame, false), x(index, position, frame), y(index, position, frame));
            }
        }
        bands.draw();
    }

    /** Draws the selected symbol above all that is there. */
    void drawSelected(SymbolIndex index, int position, MapFrame frame, PixelGrid grid) {
        prepare(frame);
        sprite(index, position, frame, true).blend(grid, x(index, position, frame), y(index, position, frame));
    }

    private void prepare(MapFrame frame) {
        if (spriteScale != frame.scale() || spritePalette != frame.palette() || sprites.size() > MOST_SPRITES) {
            sprites.clear();
            spriteScale = frame.scale();
            spritePalette = frame.palette();
        }
    }

    private Sprite sprite(SymbolIndex index, int position, MapFrame frame, boolean selected) {
        return sprites.computeIfAbsent(
                Sprite.Look.of(index.at(position), selected), look -> Sprite.draw(look, frame.scale(), frame.palette()));
    }

    private static int x(SymbolIndex index, int position, MapFrame frame) {
        Viewport view = frame.viewport();
        return (int) Math.rint((index.x(position) * Mercator.worldSize(view.zoom()) - view.originX()) * frame.scale());
    }

    private static int y(SymbolIndex index, int position, MapFrame frame) {
        Viewport view = frame.viewport();
        return (int) Math.rint((index.y(position) * Mercator.worldSize(view.zoom()) - view.originY()) * frame.scale());
    }
}
