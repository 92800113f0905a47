package uz.posbon.ui.map.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import uz.posbon.ui.map.MapFrame;
import uz.posbon.ui.map.Mercator;
import uz.posbon.ui.map.PixelSheet;
import uz.posbon.ui.map.Viewport;
import uz.posbon.ui.map.draw.PixelGrid;
import uz.posbon.ui.map.draw.Pixels;
import uz.posbon.ui.map.draw.Stroke;

/** Draws trails: the older, the fainter; where no position came for too long, nothing. */
final class TrailRaster {

    private static final double WIDTH = 2.5;
    private static final double FAINTEST = 0.12;
    private static final double STRONGEST = 0.9;

    /** A stretch of a trail in device pixels, straight colour. */
    private record Stretch(double ax, double ay, double bx, double by, int argb, boolean joined) {}

    private TrailRaster() {}

    /** Whether there was anything to draw. */
    static boolean draw(TrailStore store, long gapMillis, ToIntFunction<String> argb, MapFrame frame, PixelSheet.Paper paper) {
        List<Stretch> stretches = new ArrayList<>();
        store.forEach((id, trail) -> collect(store, trail, gapMillis, argb.applyAsInt(id), frame, stretches));
        if (stretches.isEmpty()) {
            return false;
        }
        PixelGrid grid = paper.grid();
        Stroke pen = new Stroke(grid, WIDTH * frame.scale());
        for (Stretch each : stretches) {
            if (!each.joined()) {
                pen.moveTo(each.ax(), each.ay());
            }
            pen.lineTo(each.bx(), each.by(), each.argb());
        }
        return true;
    }

    private static void collect(TrailStore store, Trail trail, long gapMillis, int argb, MapFrame frame, List<Stretch> stretches) {
        double size = Mercator.worldSize(frame.viewport().zoom());
        for (int worlds = -1; worlds <= 1; worlds++) {
            boolean joined = false;
            double bx = trail.x(0);
            for (int i = 1; i < trail.count(); i++) {
                double ax = bx;
                // Over the antimeridian by the shorter way; the other worlds show the other half.
                bx = trail.x(i) + Math.rint(ax - trail.x(i));
                boolean seen = trail.millis(i) - trail.millis(i - 1) <= gapMillis
                        && touches(frame.viewport(), size, ax + worlds, trail.y(i - 1), bx + worlds, trail.y(i));
                if (seen) {
                    double share = STRONGEST + (FAINTEST - STRONGEST) * store.age(trail.millis(i));
                    stretches.add(new Stretch(
                            x(ax + worlds, size, frame), y(trail.y(i - 1), size, frame), x(bx + worlds, size, frame), y(trail.y(i), size, frame),
                            Pixels.faded(argb, share), joined));
                }
                joined = seen;
            }
        }
    }

    private static boolean touches(Viewport view, double size, double ax, double ay, double bx, double by) {
        double left = view.originX() / size;
        double top = view.originY() / size;
        return Math.max(ax, bx) >= left && Math.min(ax, bx) <= left + view.width() / size
                && Math.max(ay, by) >= top && Math.min(ay, by) <= top + view.height() / size;
    }

    private static double x(double worldX, double size, MapFrame frame) {
        return (worldX * size - frame.viewport().originX()) * frame.scale();
    }

    private static double y(double worldY, double size, MapFrame frame) {
        return (worldY * size - frame.viewport().originY()) * frame.scale();
    }
}
