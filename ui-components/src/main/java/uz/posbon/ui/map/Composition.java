package uz.posbon.ui.map;

import java.nio.IntBuffer;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.draw.InkedBlocks;
import uz.posbon.ui.map.draw.PixelGrid;
import uz.posbon.ui.map.draw.Pixels;

/**
 * All pictures of a map laid on each other, shown as one. Where the computer paints by itself, each picture as large as the map that the
 * screen has to blend costs half a frame; laying them together here costs a tenth. FX thread only.
 */
public final class Composition {

    private final ImageView view = new ImageView();
    private @Nullable Page shown;
    private @Nullable Page next;
    private @Nullable Page open;
    private @Nullable MapFrame frame;
    private boolean blank = true;

    private record Page(PixelGrid grid, PixelBuffer<IntBuffer> buffer, WritableImage image) {

        static Page of(int width, int height) {
            int[] pixels = new int[width * height];
            PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            return new Page(new PixelGrid(pixels, width, height), buffer, new WritableImage(buffer));
        }

        boolean fits(int width, int height) {
            return grid.width() == width && grid.height() == height;
        }
    }

    Composition() {
        view.setManaged(false);
        view.setMouseTransparent(true);
        view.setVisible(false);
    }

    Node node() {
        return view;
    }

    /** Two pages take turns: the screen may still be taking the one shown. */
    void begin(MapFrame now) {
        int width = (int) Math.ceil(now.viewport().width() * now.scale());
        int height = (int) Math.ceil(now.viewport().height() * now.scale());
        Page page = next;
        if (page == null || !page.fits(width, height)) {
            page = Page.of(width, height);
        }
        open = page;
        frame = now;
        blank = true;
    }

    /**
     * Lays a picture over those before. One of another zoom or scale is enlarged or made smaller, roughly: mostly it is soon replaced.
     *
     * @param inked where the picture has anything
     * @param drawn what the picture shows
     */
    public void lay(PixelGrid picture, InkedBlocks inked, MapFrame drawn) {
        Page page = open;
        MapFrame now = frame;
        if (page == null || now == null) {
            return;
        }
        double closer = Math.scalb(1, now.viewport().zoom() - drawn.viewport().zoom());
        double factor = closer * now.scale() / drawn.scale();
        int left = (int) Math.rint((drawn.viewport().originX() * closer - now.viewport().originX()) * now.scale());
        int top = (int) Math.rint((drawn.viewport().originY() * closer - now.viewport().originY()) * now.scale());
        PixelGrid grid = page.grid();
        boolean covers = factor == 1 && left <= 0 && top <= 0 && left + picture.width() >= grid.width() && top + picture.height() >= grid.height();
        if (blank && !covers) {
            grid.clear();
        }
        if (factor == 1) {
            layAsIs(picture, inked, grid, left, top);
        } else {
            laySized(picture, grid, left, top, factor);
        }
        blank = false;
    }

    private void layAsIs(PixelGrid picture, InkedBlocks inked, PixelGrid grid, int left, int top) {
        int first = Math.max(0, left);
        int last = Math.min(grid.width(), left + picture.width());
        if (first >= last) {
            return;
        }
        int[] from = picture.pixels();
        int[] to = grid.pixels();
        for (int row = Math.max(0, top); row < Math.min(grid.height(), top + picture.height()); row++) {
            int source = (row - top) * picture.width() - left;
            int target = row * grid.width();
            if (blank) {
                System.arraycopy(from, source + first, to, target + first, last - first);
                continue;
            }
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

    private static void laySized(PixelGrid picture, PixelGrid grid, int left, int top, double factor) {
        int first = Math.max(0, left);
        int last = (int) Math.min(grid.width(), left + picture.width() * factor);
        int lastRow = (int) Math.min(grid.height(), top + picture.height() * factor);
        for (int row = Math.max(0, top); row < lastRow; row++) {
            int source = (int) ((row - top) / factor) * picture.width();
            int target = row * grid.width();
            for (int column = first; column < last; column++) {
                int above = picture.pixels()[source + (int) ((column - left) / factor)];
                if (above != 0) {
                    grid.pixels()[target + column] = Pixels.over(grid.pixels()[target + column], above);
                }
            }
        }
    }

    /** The map's zoom. */
    public int zoom() {
        return frame == null ? -1 : frame.viewport().zoom();
    }

    /** Shows what was laid. */
    void end() {
        Page page = open;
        MapFrame now = frame;
        view.setVisible(!blank);
        if (blank || page == null || now == null) {
            return;
        }
        open = null;
        next = shown;
        shown = page;
        page.buffer().updateBuffer(whole -> null);
        view.setImage(page.image());
        view.setFitWidth(page.grid().width() / now.scale());
        view.setFitHeight(page.grid().height() / now.scale());
    }
}
