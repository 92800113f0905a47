package uz.posbon.ui.map.layer;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import uz.posbon.ui.map.draw.Distance;

/**
 * A drawing ready to be drawn and hit.
 *
 * @param parts lines or rings in the plane of the unit world
 * @param area whether the parts are rings
 */
record Outlined(MapDrawing drawing, List<double[]> parts, boolean area, Envelope box) {

    static Outlined of(MapDrawing drawing) {
        List<double[]> parts = Unrolled.of(drawing.geometry());
        return new Outlined(drawing, parts, !(drawing.geometry() instanceof MapGeometry.Line), box(parts));
    }

    private static Envelope box(List<double[]> parts) {
        Envelope box = new Envelope();
        for (double[] part : parts) {
            for (int i = 0; i < part.length; i += 2) {
                box.expandToInclude(part[i], part[i + 1]);
            }
        }
        return box;
    }

    /** The same, a whole number of worlds further east. */
    Outlined shifted(int worlds) {
        List<double[]> moved = parts.stream().map(part -> {
            double[] copy = part.clone();
            for (int i = 0; i < copy.length; i += 2) {
                copy[i] += worlds;
            }
            return copy;
        }).toList();
        return new Outlined(drawing, moved, area, new Envelope(box.getMinX() + worlds, box.getMaxX() + worlds, box.getMinY(), box.getMaxY()));
    }

    /** Whether a point lies so near to a line or outline, or within the area if insides count. */
    boolean hit(double x, double y, double near, boolean insides) {
        return insides && area && inside(x, y) || toLine(x, y) <= near;
    }

    private boolean inside(double x, double y) {
        boolean inside = false;
        for (double[] ring : parts) {
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                if ((ring[j + 1] > y) != (ring[i + 1] > y)
                        && x < (ring[i] - ring[j]) * (y - ring[j + 1]) / (ring[i + 1] - ring[j + 1]) + ring[j]) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    private double toLine(double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (double[] part : parts) {
            for (int i = area ? 0 : 2, j = area ? part.length - 2 : 0; i < part.length; j = i, i += 2) {
                nearest = Math.min(nearest, Distance.toSegment(x, y, part[j], part[j + 1], part[i], part[i + 1]));
            }
        }
        return nearest;
    }
}
