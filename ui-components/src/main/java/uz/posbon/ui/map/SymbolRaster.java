package uz.posbon.ui.map;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.PixelGrid;

/** Draws symbols into pixels. Needs no toolkit; one thread at a time. */
final class SymbolRaster {

    /** So many looks that nobody comes back to the old ones. */
    private static final int MOST_SPRITES = 16_384;

    private @Nullable Sprite[] sprites = new Sprite[256];
    private double madeFor;
    private @Nullable MapPalette madeIn;
    private @Nullable Looks madeOf;

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
        prepare(index.looks(), frame);
        Bands bands = new Bands(positions.length, grid);
        Viewport view = frame.viewport();
        double size = Mercator.worldSize(view.zoom());
        double left = view.originX();
        double top = view.originY();
        for (int k = positions.length - 1; k >= 0; k--) {
            int position = positions[k];
            if (position != apart) {
                int x = (int) Math.rint((index.x(position) * size - left) * frame.scale());
                int y = (int) Math.rint((index.y(position) * size - top) * frame.scale());
                bands.add(sprite(index, position, frame), x, y);
            }
        }
        bands.draw();
    }

    /** Draws the selected symbol above all that is there. */
    void drawSelected(SymbolIndex index, int position, MapFrame frame, PixelGrid grid) {
        Viewport view = frame.viewport();
        double size = Mercator.worldSize(view.zoom());
        Sprite.draw(Sprite.Look.of(index.at(position), true), frame.scale(), frame.palette()).blend(
                grid, (int) Math.rint((index.x(position) * size - view.originX()) * frame.scale()),
                (int) Math.rint((index.y(position) * size - view.originY()) * frame.scale()));
    }

    private void prepare(Looks looks, MapFrame frame) {
        if (madeFor != frame.scale() || madeIn != frame.palette() || madeOf != looks || sprites.length > MOST_SPRITES) {
            sprites = new Sprite[256];
            madeFor = frame.scale();
            madeIn = frame.palette();
            madeOf = looks;
        }
    }

    private Sprite sprite(SymbolIndex index, int position, MapFrame frame) {
        int number = index.look(position);
        if (number >= sprites.length) {
            sprites = Arrays.copyOf(sprites, Math.max(number + 1, sprites.length * 2));
        }
        Sprite sprite = sprites[number];
        if (sprite == null) {
            sprite = Sprite.draw(index.looks().look(number), frame.scale(), frame.palette());
            sprites[number] = sprite;
        }
        return sprite;
    }
}
