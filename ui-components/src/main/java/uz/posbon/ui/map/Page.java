package uz.posbon.ui.map;

import java.nio.IntBuffer;
import java.util.List;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import uz.posbon.ui.map.draw.PixelGrid;

/** The map's picture: all prints on each other. */
record Page(PixelGrid grid, PixelBuffer<IntBuffer> buffer, WritableImage image) {

    /** An empty one. FX thread. */
    static Page of(MapFrame frame) {
        int width = width(frame);
        int height = height(frame);
        int[] pixels = new int[width * height];
        PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        return new Page(new PixelGrid(pixels, width, height), buffer, new WritableImage(buffer));
    }

    boolean fits(MapFrame frame) {
        return grid.width() == width(frame) && grid.height() == height(frame);
    }

    /** Lays all anew, from the lowest up; in the background, while it is not shown. */
    void lay(List<Print> prints, MapFrame onto) {
        if (prints.isEmpty() || !prints.getFirst().covers(onto)) {
            grid.clear();
        }
        prints.forEach(print -> print.lay(grid, onto));
    }

    /** Shows, roughly, what another page shows of another zoom; while it is not shown. */
    void resize(Page other, MapFrame from, MapFrame onto) {
        double factor = Math.scalb(1, onto.viewport().zoom() - from.viewport().zoom());
        new Resize(
                (int) Math.rint((from.viewport().originX() * factor - onto.viewport().originX()) * onto.scale()),
                (int) Math.rint((from.viewport().originY() * factor - onto.viewport().originY()) * onto.scale()), factor).replace(other.grid, grid);
    }

    /** Has the screen take what was laid. FX thread. */
    void show() {
        buffer.updateBuffer(whole -> null);
    }

    private static int width(MapFrame frame) {
        return (int) Math.ceil(frame.viewport().width() * frame.scale());
    }

    private static int height(MapFrame frame) {
        return (int) Math.ceil(frame.viewport().height() * frame.scale());
    }
}
