package uz.posbon.backend.zone;

import java.util.ArrayList;
import java.util.List;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;

/** Draws circles as polygons. */
public final class Circles {
    private static final int CORNERS = 48;
    private static final double METRES_PER_DEGREE = 111_195;

    private Circles() {}

    /** A polygon around {@code centre}; what would reach beyond the world is cut at its edge. */
    public static GeoShape.Polygon around(GeoPoint centre, double radiusMetres) {
        double narrowing = Math.max(0.01, Math.cos(Math.toRadians(centre.latitude())));
        double high = radiusMetres / METRES_PER_DEGREE;
        List<GeoPoint> ring = new ArrayList<>();
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            ring.add(new GeoPoint(
                    Math.clamp(centre.longitude() + Math.cos(angle) * high / narrowing, -180, 180),
                    Math.clamp(centre.latitude() + Math.sin(angle) * high, -90, 90)));
        }
        ring.add(ring.getFirst());
        return new GeoShape.Polygon(List.of(ring));
    }
}
