package uz.posbon.ui.map;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.Covered;
import uz.posbon.ui.map.draw.Mask;
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
        double margin = 64; // the largest symbol reaches so far
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
        draw(index, positions, frame, grid, apart, new Covered(grid));
    }

    /** The same, but for what is covered. */
    void draw(SymbolIndex index, int[] positions, MapFrame frame, PixelGrid grid, int apart, Covered covered) {
        prepare(index.looks(), frame);
        Bands bands = new Bands(positions.length, grid, covered);
        SymbolPlaces places = new SymbolPlaces(index, frame);
        for (int k = positions.length - 1; k >= 0; k--) {
            int position = positions[k];
            if (position != apart) {
                bands.add(sprite(index, position, frame), places.x(position), places.y(position));
            }
        }
        bands.draw();
    }

    /** Draws the selected symbol above all that is there. */
    void drawSelected(SymbolIndex index, int position, MapFrame frame, PixelGrid grid) {
        SymbolPlaces places = new SymbolPlaces(index, frame);
        selected(index, position, frame).blend(grid, places.x(position), places.y(position));
    }

    /** Adds the pixels a symbol takes. */
    void outline(SymbolIndex index, int position, boolean chosen, MapFrame frame, Mask mask) {
        prepare(index.looks(), frame);
        SymbolPlaces places = new SymbolPlaces(index, frame);
        int reach = (chosen ? selected(index, position, frame) : sprite(index, position, frame)).reach();
        int x = places.x(position);
        int y = places.y(position);
        mask.add(x - reach, y - reach, x + reach, y + reach);
    }

    private static Sprite selected(SymbolIndex index, int position, MapFrame frame) {
        return Sprite.draw(Sprite.Look.of(index.at(position), true), frame.scale(), frame.palette());
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
