package uz.posbon.ui.map;

import java.util.function.Consumer;
import uz.posbon.ui.map.draw.InkedBlocks;
import uz.posbon.ui.map.draw.PixelGrid;
import uz.posbon.ui.map.draw.Pixels;

/**
 * One finished picture of a layer. Its pixels go back to where they came from once it is neither shown nor being laid, so that the next
 * picture can be drawn into them. Laid in the background, otherwise FX thread only.
 */
final class Picture implements Print {

    private final PixelGrid grid;
    private final InkedBlocks inked;
    private final MapFrame drawn;
    private final Consumer<PixelGrid> home;
    private int holders = 1;

    /**
     * A picture held once.
     *
     * @param inked where it has anything
     * @param drawn what it shows
     * @param home given the pixels in the end
     */
    Picture(PixelGrid grid, InkedBlocks inked, MapFrame drawn, Consumer<PixelGrid> home) {
        this.grid = grid;
        this.inked = inked;
        this.drawn = drawn;
        this.home = home;
    }

    @Override
    public void hold() {
        holders++;
    }

    @Override
    public void release() {
        holders--;
        if (holders == 0) {
            home.accept(grid);
        }
    }

    /** A picture of another zoom or scale is enlarged or made smaller, roughly: it is soon replaced. */
    @Override
    public void lay(PixelGrid page, MapFrame onto) {
        double closer = Math.scalb(1, onto.viewport().zoom() - drawn.viewport().zoom());
        double factor = closer * onto.scale() / drawn.scale();
        int left = (int) Math.rint((drawn.viewport().originX() * closer - onto.viewport().originX()) * onto.scale());
        int top = (int) Math.rint((drawn.viewport().originY() * closer - onto.viewport().originY()) * onto.scale());
        if (factor == 1) {
            layAsIs(page, left, top);
        } else {
            new Resize(left, top, factor).lay(grid, page);
        }
    }

    private void layAsIs(PixelGrid page, int left, int top) {
        int first = Math.max(0, left);
        int last = Math.min(page.width(), left + grid.width());
        int[] from = grid.pixels();
        int[] to = page.pixels();
        for (int row = Math.max(0, top); row < Math.min(page.height(), top + grid.height()); row++) {
            int source = (row - top) * grid.width() - left;
            int target = row * page.width();
            for (int column = first; column < last; ) {
                int own = column - left;
                int end = Math.min(last, column + InkedBlocks.WIDTH - own % InkedBlocks.WIDTH);
                switch (inked.at(row - top, own)) {
                    case NONE -> { }
                    case SOLID -> System.arraycopy(from, source + column, to, target + column, end - column);
                    case SOME -> blend(from, source + column, to, target + column, end - column);
                }
                column = end;
            }
        }
    }

    private static void blend(int[] from, int source, int[] to, int target, int count) {
        for (int i = 0; i < count; i++) {
            int above = from[source + i];
            int alpha = above >>> 24;
            if (alpha == 0xFF) {
                to[target + i] = above;
            } else if (alpha != 0) {
                to[target + i] = Pixels.over(to[target + i], above);
            }
        }
    }
}
