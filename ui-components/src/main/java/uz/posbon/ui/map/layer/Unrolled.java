package uz.posbon.ui.map.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import uz.posbon.ui.map.Ground;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.Mercator;

/** Geometry laid out in the plane of the unit world: x, y, x, y, ...; x may leave the world where the antimeridian was crossed. */
final class Unrolled {

    private static final int CIRCLE_CORNERS = 128;

    private Unrolled() {}

    /** The lines or rings of a geometry. */
    static List<double[]> of(MapGeometry geometry) {
        return switch (geometry) {
            case MapGeometry.Line line -> List.of(path(line.points()));
            case MapGeometry.Polygon polygon -> rings(polygon.rings());
            case MapGeometry.Circle circle -> List.of(ring(arc(circle.center(), 0, 360, circle.radiusMetres(), CIRCLE_CORNERS)));
            case MapGeometry.Sector sector -> List.of(ring(wedge(sector)));
        };
    }

    private static List<LonLat> wedge(MapGeometry.Sector sector) {
        double angle = sector.angleDegrees();
        if (angle == 360) {
            return arc(sector.at(), 0, 360, sector.rangeMetres(), CIRCLE_CORNERS);
        }
        int corners = (int) Math.max(2, Math.ceil(angle / 3));
        List<LonLat> points = new ArrayList<>(arc(sector.at(), sector.headingDegrees() - angle / 2, angle, sector.rangeMetres(), corners));
        points.add(Ground.towards(sector.at(), sector.headingDegrees() + angle / 2, sector.rangeMetres()));
        points.add(sector.at());
        return points;
    }

    private static List<LonLat> arc(LonLat center, double from, double angle, double metres, int corners) {
        return IntStream.range(0, corners).mapToObj(i -> Ground.towards(center, from + angle * i / corners, metres)).toList();
    }

    private static List<double[]> rings(List<List<LonLat>> given) {
        List<double[]> rings = new ArrayList<>();
        for (List<LonLat> each : given) {
            double[] ring = ring(each);
            if (!rings.isEmpty()) {
                // A hole lies on the same side of the antimeridian as its area.
                double worlds = Math.rint(rings.getFirst()[0] - ring[0]);
                for (int i = 0; i < ring.length; i += 2) {
                    ring[i] += worlds;
                }
            }
            rings.add(ring);
        }
        return List.copyOf(rings);
    }

    private static double[] ring(List<LonLat> points) {
        List<LonLat> closed = new ArrayList<>(points);
        closed.add(points.getFirst());
        double[] path = path(closed);
        int last = path.length - 2;
        if (Math.abs(path[last] - path[0]) < 0.5) {
            return Arrays.copyOf(path, last);
        }
        // Round a pole: on to the edge of the world and along it.
        double lat = points.stream().mapToDouble(LonLat::lat).average().orElse(0);
        double edge = lat > 0 ? 0 : 1;
        double[] held = Arrays.copyOf(path, path.length + 4);
        held[path.length] = path[last];
        held[path.length + 1] = edge;
        held[path.length + 2] = path[0];
        held[path.length + 3] = edge;
        return held;
    }

    /** The shorter way round from each point to the next. */
    private static double[] path(List<LonLat> points) {
        double[] path = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            double x = Mercator.x(points.get(i).lon());
            path[2 * i] = i == 0 ? x : x + Math.rint(path[2 * i - 2] - x);
            path[2 * i + 1] = Mercator.y(points.get(i).lat());
        }
        return path;
    }
}
