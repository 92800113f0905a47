package uz.posbon.ui.map;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
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
 * screen has to blend costs half a frame; laying them together here costs a tenth. What was laid is wider than the map, so that it moves with
 * the map and is laid anew only when a picture is new or its edge comes near. FX thread only.
 */
public final class Composition {

    private final ImageView view = new ImageView();
    private List<Part> laid = List.of();
    private List<Part> given = new ArrayList<>();
    private @Nullable Page shown;
    private @Nullable Page next;
    private @Nullable MapFrame wide;
    private @Nullable MapFrame frame;
    private boolean blank = true;

    /** One picture; what is where in it was looked up for this very content. */
    private record Part(PixelGrid picture, InkedBlocks inked, MapFrame drawn) {
        boolean isStill(Part other) {
            return inked == other.inked && drawn == other.drawn;
        }
    }

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

    void begin(MapFrame now) {
        frame = now;
        given = new ArrayList<>();
    }

    /**
     * Lays a picture over those before. One of another zoom or scale is enlarged or made smaller, roughly: mostly it is soon replaced.
     *
     * @param inked where the picture has anything; made anew whenever the picture is
     * @param drawn what the picture shows
     */
    public void lay(PixelGrid picture, InkedBlocks inked, MapFrame drawn) {
        given.add(new Part(picture, inked, drawn));
    }

    /** Shows what was laid. */
    void end() {
        MapFrame now = frame;
        view.setVisible(!given.isEmpty());
        if (now == null || given.isEmpty()) {
            laid = List.of();
            return;
        }
        MapFrame there = wide;
        if (there == null || !isSame() || !PixelSheet.reaches(there, now, PixelSheet.MARGIN)) {
            there = PixelSheet.wider(now);
            wide = there;
            layAll(there);
        }
        view.setX(there.viewport().originX() - now.viewport().originX());
        view.setY(there.viewport().originY() - now.viewport().originY());
    }

    private boolean isSame() {
        boolean same = laid.size() == given.size();
        for (int i = 0; same && i < laid.size(); i++) {
            same = laid.get(i).isStill(given.get(i));
        }
        return same;
    }

    /** Two pages take turns: the screen may still be taking the one shown. */
    private void layAll(MapFrame onto) {
        int width = (int) Math.ceil(onto.viewport().width() * onto.scale());
        int height = (int) Math.ceil(onto.viewport().height() * onto.scale());
        Page page = next;
        if (page == null || !page.fits(width, height)) {
            page = Page.of(width, height);
        }
        blank = true;
        for (Part part : given) {
            lay(part, page.grid(), onto);
        }
        laid = given;
        next = shown;
        shown = page;
        page.buffer().updateBuffer(whole -> null);
        view.setImage(page.image());
        view.setFitWidth(width / onto.scale());
        view.setFitHeight(height / onto.scale());
    }

    private void lay(Part part, PixelGrid grid, MapFrame onto) {
        MapFrame drawn = part.drawn();
        PixelGrid picture = part.picture();
        double closer = Math.scalb(1, onto.viewport().zoom() - drawn.viewport().zoom());
        double factor = closer * onto.scale() / drawn.scale();
        int left = (int) Math.rint((drawn.viewport().originX() * closer - onto.viewport().originX()) * onto.scale());
        int top = (int) Math.rint((drawn.viewport().originY() * closer - onto.viewport().originY()) * onto.scale());
        boolean covers = factor == 1 && left <= 0 && top <= 0 && left + picture.width() >= grid.width() && top + picture.height() >= grid.height();
        if (blank && !covers) {
            grid.clear();
        }
        if (factor == 1) {
            layAsIs(picture, part.inked(), grid, left, top);
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
}
