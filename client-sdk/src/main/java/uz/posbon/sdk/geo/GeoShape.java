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

    /**
     * Whether a place lies in it and in none of its holes; on the line itself either is possible. Two corners in a row that are more than half way
     * round the world apart are joined over the antimeridian, and a ring that goes round a pole holds that pole.
     */
    public boolean contains(GeoPoint point) {
        return polygons.stream().anyMatch(polygon -> polygon.contains(point));
    }

    /** One polygon; the first ring is the outline. */
    public record Polygon(List<List<GeoPoint>> rings) {
        public Polygon {
            rings = rings.stream().map(List::copyOf).toList();
        }

        private boolean contains(GeoPoint point) {
            boolean inside = false;
            for (List<GeoPoint> ring : rings) {
                inside ^= Ring.holds(ring, point);
            }
            return inside;
        }
    }
}
