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

    /** One polygon; the first ring is the outline. */
    public record Polygon(List<List<GeoPoint>> rings) {
        public Polygon {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }
}
