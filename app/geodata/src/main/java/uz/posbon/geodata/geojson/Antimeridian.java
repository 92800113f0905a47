package uz.posbon.geodata.geojson;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import uz.posbon.geodata.problem.Fault;
import uz.posbon.geodata.problem.Problems;

/** Cuts what crosses the 180th meridian there, as RFC 7946 asks of its writers: a map would draw it once around the world. */
final class Antimeridian {
    /** Some count on beyond 180 degrees instead of jumping to the other side. */
    static final double FARTHEST = 360;

    private Antimeridian() {}

    static Optional<Geometry> cut(Geometry shape, String where, Problems problems) {
        Coordinate[] corners = shape.getCoordinates();
        boolean jumps = false;
        for (int i = 1; i < corners.length; i++) {
            double step = Math.abs(corners[i].x - corners[i - 1].x);
            // From -180 to 180 in one step is the edge of a map of the world.
            jumps |= step > 180 && step < 360;
        }
        Envelope box = shape.getEnvelopeInternal();
        if (!jumps && box.getMinX() >= -180 && box.getMaxX() <= 180) {
            return Optional.of(shape);
        }
        problems.add(Fault.CROSSES_ANTIMERIDIAN, where, "");
        Geometry unrolled = jumps ? unrolled(shape) : shape;
        Geometry sound = unrolled.isValid() ? unrolled : GeometryFixer.fix(unrolled);
        Geometry cut = strip(sound, -540).union(strip(sound, -180)).union(strip(sound, 180));
        return cut.isEmpty() ? Optional.empty() : Optional.of(cut);
    }

    private static Geometry unrolled(Geometry shape) {
        Geometry copy = shape.copy();
        copy.apply((Coordinate corner) -> corner.x = corner.x < 0 ? corner.x + 360 : corner.x);
        copy.geometryChanged();
        return copy;
    }

    /** What lies in the 360 degrees from there, moved to where the map is. */
    private static Geometry strip(Geometry shape, double west) {
        Geometry part = shape.intersection(shape.getFactory().toGeometry(new Envelope(west, west + 360, -90, 90)));
        return AffineTransformation.translationInstance(-180 - west, 0).transform(part);
    }
}
