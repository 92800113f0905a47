package uz.posbon.ui.map;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/** One picture of device pixels as large as the map; made anew only when the map's size changes. FX thread. */
final class SymbolSheet {

    private final ImageView view = new ImageView();
    private int width;
    private int height;
    private int[] pixels = new int[0];
    private @Nullable PixelBuffer<IntBuffer> buffer;

    ImageView node() {
        return view;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int[] pixels() {
        return pixels;
    }

    void size(MapFrame frame) {
        int newWidth = Math.max(1, (int) Math.ceil(frame.viewport().width() * frame.scale()));
        int newHeight = Math.max(1, (int) Math.ceil(frame.viewport().height() * frame.scale()));
        if (buffer == null || newWidth != width || newHeight != height) {
            width = newWidth;
            height = newHeight;
            pixels = new int[width * height];
            PixelBuffer<IntBuffer> made = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            buffer = made;
            view.setImage(new WritableImage(made));
        }
        view.setFitWidth(width / frame.scale());
        view.setFitHeight(height / frame.scale());
    }

    void show() {
        if (buffer != null) {
            buffer.updateBuffer(whole -> null);
        }
    }
}
