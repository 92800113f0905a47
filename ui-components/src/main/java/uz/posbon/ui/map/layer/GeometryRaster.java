package uz.posbon.ui.map.layer;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uz.posbon.ui.map.MapFrame;
import uz.posbon.ui.map.Mercator;
import uz.posbon.ui.map.Viewport;
import uz.posbon.ui.map.draw.Dashes;
import uz.posbon.ui.map.draw.Fill;
import uz.posbon.ui.map.draw.PixelGrid;
import uz.posbon.ui.map.draw.Pixels;
import uz.posbon.ui.map.draw.Stroke;

/** Draws lines and areas into pixels. */
final class GeometryRaster {

    private static final double CASING = 1.25;

    private GeometryRaster() {}

    /** What a frame touches, the lowest first. */
    static List<Outlined> inView(GeometryIndex index, Viewport view) {
        double size = Mercator.worldSize(view.zoom());
        double margin = 24;
        return index.within(
                (view.originX() - margin) / size, (view.originY() - margin) / size,
                (view.originX() + view.width() + margin) / size, (view.originY() + view.height() + margin) / size);
    }

    static void draw(List<Outlined> drawn, MapFrame frame, PixelGrid grid, Set<String> selected) {
        Fill fill = new Fill(grid);
        for (Outlined each : drawn) {
            MapDrawing drawing = each.drawing();
            List<double[]> parts = each.parts().stream().map(part -> onPaper(part, frame)).filter(part -> part.length >= 4).toList();
            boolean chosen = selected.contains(drawing.id());
            if (each.area() && drawing.fill() > 0) {
                fill.draw(parts, Pixels.faded(drawing.argb(), chosen ? Math.min(1, drawing.fill() * 1.6) : drawing.fill()));
            }
            double width = drawing.widthPx() * frame.scale() + (chosen ? 2 * frame.scale() : 0);
            int around = chosen ? frame.palette().focus() : Pixels.faded(frame.palette().halo() | 0xFF000000, 0.7);
            for (double[] part : parts) {
                if (drawing.dashed() && !chosen) {
                    Dashes.draw(grid, part, each.area(), width + 2 * CASING * frame.scale(), width, around);
                    Dashes.draw(grid, part, each.area(), width, width, drawing.argb());
                } else {
                    new Stroke(grid, width + 2 * CASING * frame.scale()).draw(part, each.area(), around);
                    new Stroke(grid, width).draw(part, each.area(), drawing.argb());
                }
            }
        }
    }

    /** In device pixels, without corners that are less than a pixel from the one before. */
    private static double[] onPaper(double[] part, MapFrame frame) {
        Viewport view = frame.viewport();
        double size = Mercator.worldSize(view.zoom());
        double[] placed = new double[part.length];
        int count = 0;
        for (int i = 0; i < part.length; i += 2) {
            double x = (part[i] * size - view.originX()) * frame.scale();
            double y = (part[i + 1] * size - view.originY()) * frame.scale();
            boolean last = i == part.length - 2;
            if (count == 0 || last || Math.abs(x - placed[count - 2]) + Math.abs(y - placed[count - 1]) >= 1) {
                placed[count++] = x;
                placed[count++] = y;
            }
        }
        return Arrays.copyOf(placed, count);
    }
}
