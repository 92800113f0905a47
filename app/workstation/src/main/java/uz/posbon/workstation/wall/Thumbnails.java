package uz.posbon.workstation.wall;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Small pictures of displays, as a supervisor's desk shows them. */
final class Thumbnails {
    /** The most the backend takes. */
    static final int LARGEST = 40_000;

    private static final double WIDTH = 320;
    private static final float QUALITY = 0.75f;
    private static final float STEP = 0.2f;

    private Thumbnails() {}

    /** Paints the node small. FX thread. */
    static WritableImage paint(Node node) {
        SnapshotParameters small = new SnapshotParameters();
        double scale = WIDTH / Math.max(1, node.getLayoutBounds().getWidth());
        small.setTransform(Transform.scale(scale, scale));
        small.setFill(Color.BLACK);
        return node.snapshot(small, null);
    }

    /** As JPEG, as good as {@link #LARGEST} bytes allow. Not for the FX thread. */
    static byte[] jpeg(WritableImage image) throws IOException {
        BufferedImage painted = SwingFXUtils.fromFXImage(image, null);
        // JPEG has no transparency.
        BufferedImage opaque = new BufferedImage(painted.getWidth(), painted.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(painted, 0, 0, null);
        pen.dispose();
        byte[] jpeg = jpeg(opaque, QUALITY);
        for (float quality = QUALITY - STEP; jpeg.length > LARGEST && quality > 0; quality -= STEP) {
            jpeg = jpeg(opaque, quality);
        }
        return jpeg;
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
