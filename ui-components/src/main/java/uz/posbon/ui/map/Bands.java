package uz.posbon.ui.map;

import java.util.Arrays;
import uz.posbon.ui.map.draw.Covered;
import uz.posbon.ui.map.draw.PixelGrid;

/**
 * Sprites to be drawn from the top down, one strip of the picture after the other: a strip and what is on it stay in the processor's
 * cache, which is where the time goes when symbols come in any order.
 */
final class Bands {

    private static final int HEIGHT = 64;

    private final PixelGrid grid;
    private final Sprite[] sprites;
    private final int[] xs;
    private final int[] ys;
    private final int[] starts;
    private final Covered covered;
    private int count;

    /**
     * For so many sprites.
     *
     * @param covered what nothing is to be drawn on
     */
    Bands(int most, PixelGrid grid, Covered covered) {
        this.grid = grid;
        this.covered = covered;
        sprites = new Sprite[most];
        xs = new int[most];
        ys = new int[most];
        starts = new int[(grid.height() + HEIGHT - 1) / HEIGHT + 1];
    }

    /** Adds a sprite below all those before. */
    void add(Sprite sprite, int x, int y) {
        int reach = sprite.reach();
        int left = Math.max(0, x - reach);
        int right = Math.min(grid.width() - 1, x + reach);
        int top = Math.max(0, y - reach);
        int bottom = Math.min(grid.height() - 1, y + reach);
        if (left > right || top > bottom || covered.hides(left, top, right, bottom)) {
            return;
        }
        sprites[count] = sprite;
        xs[count] = x;
        ys[count] = y;
        for (int band = first(count); band <= last(count); band++) {
            starts[band + 1]++;
        }
        count++;
    }

    void draw() {
        for (int band = 1; band < starts.length; band++) {
            starts[band] += starts[band - 1];
        }
        int[] members = new int[starts[starts.length - 1]];
        int[] next = Arrays.copyOf(starts, starts.length);
        for (int i = 0; i < count; i++) {
            for (int band = first(i); band <= last(i); band++) {
                members[next[band]++] = i;
            }
        }
        for (int band = 0; band + 1 < starts.length; band++) {
            for (int k = starts[band]; k < starts[band + 1]; k++) {
                draw(members[k], band * HEIGHT, Math.min(grid.height(), (band + 1) * HEIGHT));
            }
        }
    }

    private void draw(int i, int top, int bottom) {
        int reach = sprites[i].reach();
        int left = Math.max(0, xs[i] - reach);
        int right = Math.min(grid.width() - 1, xs[i] + reach);
        if (!covered.hides(left, Math.max(top, ys[i] - reach), right, Math.min(bottom - 1, ys[i] + reach))) {
            sprites[i].blendUnder(grid, covered, xs[i], ys[i], top, bottom);
        }
    }

    private int first(int i) {
        return Math.max(0, Math.floorDiv(ys[i] - sprites[i].reach(), HEIGHT));
    }

    private int last(int i) {
        return Math.min(starts.length - 2, Math.floorDiv(ys[i] + sprites[i].reach(), HEIGHT));
    }
}
