package uz.posbon.geodata.osm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Puts the ways of a relation together to the ground it covers. Holes are not cut out: for telling what lies where they matter little. */
final class Outlines {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private Outlines() {}

    /** The ground inside; empty when the ways do not close, as where the extract ends. */
    static Optional<Geometry> ground(List<Coordinate[]> ways) {
        List<LineString> lines = new ArrayList<>();
        for (Coordinate[] way : ways) {
            if (way.length >= 2) {
                lines.add(SHAPES.createLineString(way));
            }
        }
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(lines);
        List<Geometry> rings = new ArrayList<>();
        for (Object ring : polygonizer.getPolygons()) {
            rings.add((Geometry) ring);
        }
        return Optional.ofNullable(rings.isEmpty() ? null : UnaryUnionOp.union(rings));
    }
}
