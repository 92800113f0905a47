package uz.posbon.ui.map.layer;

import java.util.List;
import uz.posbon.ui.map.LonLat;

/**
 * Where something lies on the ground. Two points in a row that are more than half way round the world apart are joined over the
 * antimeridian, and a ring that goes round a pole holds that pole.
 */
public sealed interface MapGeometry {

    /** Points joined one after the other; two at least. */
    record Line(List<LonLat> points) implements MapGeometry {

        public Line {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("A line of " + points.size() + " points");
            }
        }
    }

    /** Rings of three points at least, open or closed; what lies within an odd number of them belongs to the area. */
    record Polygon(List<List<LonLat>> rings) implements MapGeometry {

        public Polygon {
            rings = rings.stream().map(List::copyOf).toList();
            if (rings.isEmpty() || rings.stream().anyMatch(ring -> ring.size() < 3)) {
                throw new IllegalArgumentException("A polygon needs rings of three points at least");
            }
        }
    }

    /** What is not farther than the radius over the ground. */
    record Circle(LonLat center, double radiusMetres) implements MapGeometry {

        public Circle {
            requireLength(radiusMetres);
        }
    }

    /**
     * A wedge, such as what a camera sees.
     *
     * @param headingDegrees its middle, clockwise from north
     * @param angleDegrees its opening, above 0 to 360
     */
    record Sector(LonLat at, double headingDegrees, double angleDegrees, double rangeMetres) implements MapGeometry {

        public Sector {
            requireLength(rangeMetres);
            if (!(angleDegrees > 0) || angleDegrees > 360 || !Double.isFinite(headingDegrees)) {
                throw new IllegalArgumentException("A sector of " + angleDegrees + " degrees towards " + headingDegrees);
            }
        }
    }

    private static void requireLength(double metres) {
        if (!(metres > 0) || metres > 20_000_000) {
            throw new IllegalArgumentException("A radius of " + metres + " metres");
        }
    }
}
