package uz.posbon.ui.map;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import uz.posbon.ui.map.draw.Ink;

/** Draws one feature's lines and areas. */
final class SchematicPen {

    private SchematicPen() {}

    /** Draws the casing of streets and everything that has none first, then the streets' fill, so that crossings join. */
    static void draw(GraphicsContext pen, Sketch sketch, Sheet sheet, MapPalette palette, boolean second) {
        switch (sketch.kind()) {
            case DISTRICT -> area(pen, sketch, sheet, second ? 0 : palette.district(), second ? palette.border() : 0);
            case PARK -> area(pen, sketch, sheet, second ? 0 : palette.park(), 0);
            case RIVER -> water(pen, sketch, sheet, palette, second, 5);
            case CANAL -> water(pen, sketch, sheet, palette, second, 2.5);
            case SECONDARY -> street(pen, sketch, sheet, palette, second, palette.secondary(), sheet.zoom() >= 11 ? 2.2 : 0);
            case PRIMARY -> street(pen, sketch, sheet, palette, second, palette.primary(), 3.6);
            case MOTORWAY -> street(pen, sketch, sheet, palette, second, palette.motorway(), 5);
            case METRO -> metro(pen, sketch, sheet, palette, second);
            case STATION -> dot(pen, sketch, sheet, palette, second, palette.metro(), 3.5, 12);
            case LANDMARK -> dot(pen, sketch, sheet, palette, second, palette.landmark(), 2.5, 13);
            case OTHER -> other(pen, sketch, sheet, palette, second);
        }
    }

    static double width(double atZoom13, int zoom) {
        return Math.max(1, atZoom13 * Math.pow(2, (zoom - 13) * 0.55));
    }

    private static void area(GraphicsContext pen, Sketch sketch, Sheet sheet, int fill, int border) {
        if (!sketch.feature().closed()) {
            return;
        }
        trace(pen, sketch, sheet);
        if (fill != 0) {
            pen.setFillRule(FillRule.EVEN_ODD);
            pen.setFill(Ink.color(fill));
            pen.fill();
        }
        if (border != 0) {
            pen.setLineDashes(6, 4);
            stroke(pen, border, 1.2);
            pen.setLineDashes();
        }
    }

    private static void water(GraphicsContext pen, Sketch sketch, Sheet sheet, MapPalette palette, boolean second, double width) {
        if (second) {
            return;
        }
        if (sketch.feature().closed()) {
            area(pen, sketch, sheet, palette.water(), 0);
        } else if (sheet.zoom() >= 10 || width > 3) {
            trace(pen, sketch, sheet);
            stroke(pen, palette.water(), width(width, sheet.zoom()));
        }
    }

    private static void street(GraphicsContext pen, Sketch sketch, Sheet sheet, MapPalette palette, boolean second, int color, double width) {
        if (width == 0 || sketch.point()) {
            return;
        }
        trace(pen, sketch, sheet);
        double wide = width(width, sheet.zoom());
        stroke(pen, second ? color : palette.roadCasing(), second ? wide : wide + 2);
    }

    private static void metro(GraphicsContext pen, Sketch sketch, Sheet sheet, MapPalette palette, boolean second) {
        if (second && !sketch.point()) {
            trace(pen, sketch, sheet);
            double wide = Math.min(4, width(2, sheet.zoom()));
            stroke(pen, palette.roadCasing(), wide + 2);
            pen.setLineDashes(8, 5);
            stroke(pen, palette.metro(), wide);
            pen.setLineDashes();
        }
    }

    private static void dot(
            GraphicsContext pen, Sketch sketch, Sheet sheet, MapPalette palette, boolean second, int color, double radius, int fromZoom) {
        if (second && sheet.zoom() >= fromZoom) {
            double x = sheet.x(sketch.middleX());
            double y = sheet.y(sketch.middleY());
            pen.setFill(Ink.color(palette.ground()));
            pen.fillOval(x - radius - 1, y - radius - 1, 2 * radius + 2, 2 * radius + 2);
            pen.setLineWidth(2);
            pen.setStroke(Ink.color(color));
            pen.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    private static void other(GraphicsContext pen, Sketch sketch, Sheet sheet, MapPalette palette, boolean second) {
        if (second && !sketch.point()) {
            trace(pen, sketch, sheet);
            stroke(pen, palette.border(), 1);
        }
    }

    private static void stroke(GraphicsContext pen, int color, double width) {
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.setStroke(Ink.color(color));
        pen.setLineWidth(width);
        pen.stroke();
    }

    /** Puts the parts on the pen's path, leaving out points less than a pixel from the one before. */
    private static void trace(GraphicsContext pen, Sketch sketch, Sheet sheet) {
        pen.beginPath();
        for (double[] part : sketch.parts()) {
            double lastX = sheet.x(part[0]);
            double lastY = sheet.y(part[1]);
            pen.moveTo(lastX, lastY);
            for (int i = 2; i < part.length; i += 2) {
                double x = sheet.x(part[i]);
                double y = sheet.y(part[i + 1]);
                if (Math.abs(x - lastX) + Math.abs(y - lastY) >= 1 || i == part.length - 2) {
                    pen.lineTo(x, y);
                    lastX = x;
                    lastY = y;
                }
            }
            if (sketch.feature().closed()) {
                pen.closePath();
            }
        }
    }
}
