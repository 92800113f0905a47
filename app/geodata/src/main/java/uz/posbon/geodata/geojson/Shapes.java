package uz.posbon.geodata.geojson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import uz.posbon.geodata.problem.Fault;
import uz.posbon.geodata.problem.Problems;

/** Makes geometries of coordinates. A part with something wrong in it is left out whole: a guessed border is worse than none. */
final class Shapes {
    private final GeometryFactory factory = new GeometryFactory();
    private final Problems problems;
    private final boolean swap;

    Shapes(Problems problems, boolean swap) {
        this.problems = problems;
        this.swap = swap;
    }

    /** The geometry of this type, empty when nothing of it is good. */
    Optional<Geometry> of(@Nullable String type, Coordinates coordinates, String where) {
        List<Geometry> parts = new ArrayList<>();
        switch (type) {
            case "Point" -> point(coordinates, where).ifPresent(parts::add);
            case "MultiPoint" -> each(coordinates, where, (part, at) -> point(part, at).ifPresent(parts::add));
            case "LineString" -> line(coordinates, where).ifPresent(parts::add);
            case "MultiLineString" -> each(coordinates, where, (part, at) -> line(part, at).ifPresent(parts::add));
            case "Polygon" -> polygon(coordinates, where).ifPresent(parts::add);
            case "MultiPolygon" -> each(coordinates, where, (part, at) -> polygon(part, at).ifPresent(parts::add));
            case null, default -> problems.add(Fault.UNKNOWN_TYPE, where, String.valueOf(type));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.size() == 1 ? parts.getFirst() : factory.buildGeometry(parts));
    }

    private interface Taker {
        void take(Coordinates part, String where);
    }

    private void each(Coordinates coordinates, String where, Taker taker) {
        if (coordinates instanceof Coordinates.Nested nested) {
            for (int i = 0; i < nested.parts().size(); i++) {
                taker.take(nested.parts().get(i), where + "[" + i + "]");
            }
        } else {
            notNested(coordinates, where);
        }
    }

    private void notNested(Coordinates coordinates, String where) {
        switch (coordinates) {
            case Coordinates.Bad bad -> problems.add(bad.fault(), where, bad.text());
            case Coordinates.Position position -> problems.add(Fault.NOT_A_POSITION, where, position.at().toString());
            case Coordinates.Nested nested -> problems.add(Fault.NOT_A_POSITION, where, nested.parts().isEmpty() ? "[]" : "[[...]]");
        }
    }

    private Optional<Geometry> point(Coordinates coordinates, String where) {
        Coordinate at = position(coordinates, where);
        return at == null ? Optional.empty() : Antimeridian.cut(factory.createPoint(at), where, problems);
    }

    private Optional<Geometry> line(Coordinates coordinates, String where) {
        Coordinate[] line = positions(coordinates, where);
        if (line == null) {
            return Optional.empty();
        }
        if (line.length < 2) {
            problems.add(Fault.TOO_FEW_POSITIONS, where, line.length + " of a line");
            return Optional.empty();
        }
        return Antimeridian.cut(factory.createLineString(line), where, problems);
    }

    private Optional<Geometry> polygon(Coordinates coordinates, String where) {
        List<LinearRing> rings = new ArrayList<>();
        int[] asked = {0};
        each(coordinates, where, (part, at) -> {
            asked[0]++;
            ring(part, at).ifPresent(rings::add);
        });
        // Without one of its holes an area would be bigger than it is.
        if (rings.isEmpty() || rings.size() < asked[0]) {
            if (asked[0] == 0) {
                problems.add(Fault.TOO_FEW_POSITIONS, where, "an area without a ring");
            }
            return Optional.empty();
        }
        Polygon polygon = factory.createPolygon(rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
        return Antimeridian.cut(polygon, where, problems).flatMap(shape -> valid(shape, where));
    }

    private Optional<Geometry> valid(Geometry shape, String where) {
        if (shape.isValid()) {
            return Optional.of(shape);
        }
        problems.add(Fault.SELF_CROSSING, where, "");
        Geometry repaired = GeometryFixer.fix(shape);
        return repaired.isEmpty() ? Optional.empty() : Optional.of(repaired);
    }

    private Optional<LinearRing> ring(Coordinates coordinates, String where) {
        Coordinate[] ring = positions(coordinates, where);
        if (ring == null) {
            return Optional.empty();
        }
        if (ring.length > 2 && !ring[0].equals2D(ring[ring.length - 1])) {
            problems.add(Fault.RING_NOT_CLOSED, where, "from " + text(ring[0]) + " to " + text(ring[ring.length - 1]));
            ring = closed(ring);
        }
        if (ring.length < 4) {
            problems.add(Fault.TOO_FEW_POSITIONS, where, ring.length + " of a ring");
            return Optional.empty();
        }
        return Optional.of(factory.createLinearRing(ring));
    }

    private static Coordinate[] closed(Coordinate[] ring) {
        Coordinate[] closed = Arrays.copyOf(ring, ring.length + 1);
        closed[ring.length] = ring[0].copy();
        return closed;
    }

    private Coordinate @Nullable [] positions(Coordinates coordinates, String where) {
        if (!(coordinates instanceof Coordinates.Nested nested)) {
            notNested(coordinates, where);
            return null;
        }
        Coordinate[] all = new Coordinate[nested.parts().size()];
        for (int i = 0; i < all.length; i++) {
            Coordinate at = position(nested.parts().get(i), where, i);
            if (at == null) {
                return null;
            }
            all[i] = at;
        }
        return all;
    }

    private @Nullable Coordinate position(Coordinates coordinates, String where, int index) {
        // The path is written only when it is needed: a big file has millions of positions.
        Coordinate good = good(coordinates);
        return good == null ? position(coordinates, where + "[" + index + "]") : good;
    }

    private @Nullable Coordinate position(Coordinates coordinates, String where) {
        Coordinate good = good(coordinates);
        if (good == null) {
            if (coordinates instanceof Coordinates.Position position) {
                problems.add(Fault.OUTSIDE_WORLD, where, text(position.at()) + (good(new Coordinates.Position(turned(position.at()))) == null
                        ? "" : " (latitude and longitude swapped?)"));
            } else {
                notNested(coordinates, where);
            }
        }
        return good;
    }

    private @Nullable Coordinate good(Coordinates coordinates) {
        if (coordinates instanceof Coordinates.Position(Coordinate given)) {
            Coordinate at = swap ? turned(given) : given;
            return Math.abs(at.y) <= 90 && Math.abs(at.x) <= Antimeridian.FARTHEST ? at : null;
        }
        return null;
    }

    private static Coordinate turned(Coordinate at) {
        return new Coordinate(at.y, at.x);
    }

    private static String text(Coordinate at) {
        return at.x + ", " + at.y;
    }
}
