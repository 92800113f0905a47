package uz.posbon.ui.video;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A still in the size of its place on the screen. Not for the FX thread. */
final class StillImage {

    private StillImage() {}

    static Image of(Still still, Box box) {
        Box from = still.size();
        Box to = box.fit((double) from.width() / from.height());
        BufferedImage whole = new BufferedImage(from.width(), from.height(), BufferedImage.TYPE_INT_RGB);
        still.pixels().duplicate().order(ByteOrder.LITTLE_ENDIAN).position(0).asIntBuffer().get(((DataBufferInt) whole.getRaster().getDataBuffer()).getData());
        BufferedImage fitted = new BufferedImage(to.width(), to.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = fitted.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(halved(whole, to), 0, 0, to.width(), to.height(), null);
        graphics.dispose();
        int[] pixels = ((DataBufferInt) fitted.getRaster().getDataBuffer()).getData();
        return new WritableImage(new PixelBuffer<>(to.width(), to.height(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    /** Half the size as long as that is no less than wanted: in one step four of five pixels would be left out. */
    private static BufferedImage halved(BufferedImage image, Box wanted) {
        BufferedImage next = image;
        while (next.getWidth() >= 2 * wanted.width() && next.getHeight() >= 2 * wanted.height()) {
            BufferedImage half = new BufferedImage(next.getWidth() / 2, next.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = half.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(next, 0, 0, half.getWidth(), half.getHeight(), null);
            graphics.dispose();
            next = half;
        }
        return next;
    }
}
