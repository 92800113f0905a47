package uz.posbon.ui.map;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;

/** Words readable on any ground: a halo first, the letters over it. */
public final class Ink {

    private Ink() {}

    /** A colour as JavaFX has it. */
    public static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }

    /** Writes with the canvas's font and text origin. */
    public static void write(GraphicsContext canvas, String words, double x, double y, int argb, int halo) {
        canvas.setLineJoin(StrokeLineJoin.ROUND);
        canvas.setLineDashes();
        canvas.setLineWidth(3);
        canvas.setStroke(color(halo));
        canvas.strokeText(words, x, y);
        canvas.setFill(color(argb));
        canvas.fillText(words, x, y);
    }
}
