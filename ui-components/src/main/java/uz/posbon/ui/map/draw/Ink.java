package uz.posbon.ui.map.draw;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;

/** Words readable on any ground: a halo first, the letters over it. */
public final class Ink {

    private Ink() {}

    /** The colour as JavaFX has it. */
    public static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }

    /** Writes the words in the canvas's font, with a rim of the halo's colour. */
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
