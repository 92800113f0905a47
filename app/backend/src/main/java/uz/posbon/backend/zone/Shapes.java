package uz.posbon.backend.zone;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;

/** Areas of the contract as JTS geometry. */
public final class Shapes {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Shapes() {}

    /** A point that lies inside the shape; null when the shape encloses nothing. */
    public static @Nullable GeoPoint pointInside(GeoShape shape) {
        Point inside = geometry(shape).getInteriorPoint();
        return inside.isEmpty() ? null : new GeoPoint(inside.getX(), inside.getY());
    }

    static Geometry geometry(GeoShape shape) {
        return FACTORY.createMultiPolygon(shape.polygons().stream().map(Shapes::polygon).toArray(Polygon[]::new));
    }

    static Point point(GeoPoint point) {
        return FACTORY.createPoint(new Coordinate(point.longitude(), point.latitude()));
    }

    private static Polygon polygon(GeoShape.Polygon polygon) {
        List<LinearRing> rings = polygon.rings().stream().map(Shapes::ring).toList();
        return FACTORY.createPolygon(rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(List<GeoPoint> points) {
        return FACTORY.createLinearRing(
                points.stream().map(p -> new Coordinate(p.longitude(), p.latitude())).toArray(Coordinate[]::new));
    }
}
