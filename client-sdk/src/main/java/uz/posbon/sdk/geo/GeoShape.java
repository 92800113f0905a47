package uz.posbon.sdk.geo;

import java.util.List;

/**
 * An area: polygons with holes, as GeoJSON MultiPolygon. The first ring of a polygon is its outline, the
 * others are holes; rings are closed.
 */
public record GeoShape(List<Polygon> polygons) {
    public GeoShape {
        polygons = List.copyOf(polygons);
    }

    /** Whether a place lies in it and in none of its holes; on the line itself either is possible. Not for areas over the antimeridian. */
    public boolean contains(GeoPoint point) {
        return polygons.stream().anyMatch(polygon -> polygon.crossings(point) % 2 == 1);
    }

    /** One polygon; the first ring is the outline. */
    public record Polygon(List<List<GeoPoint>> rings) {
        public Polygon {
            rings = rings.stream().map(List::copyOf).toList();
        }

        /** How often a line from the point to the east crosses the rings. */
        private int crossings(GeoPoint point) {
            int crossings = 0;
            for (List<GeoPoint> ring : rings) {
                for (int i = 1; i < ring.size(); i++) {
                    GeoPoint a = ring.get(i - 1);
                    GeoPoint b = ring.get(i);
                    boolean between = a.latitude() > point.latitude() != b.latitude() > point.latitude();
                    if (between && point.longitude()
                            < a.longitude() + (point.latitude() - a.latitude()) / (b.latitude() - a.latitude()) * (b.longitude() - a.longitude())) {
                        crossings++;
                    }
                }
            }
            return crossings;
        }
    }
}
