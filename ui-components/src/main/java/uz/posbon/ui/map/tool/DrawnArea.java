package uz.posbon.ui.map.tool;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import uz.posbon.ui.map.Ground;
import uz.posbon.ui.map.LonLat;

/**
 * An area an operator drew.
 *
 * @param ring its corners; the last is not the first again
 * @param centre of a circle; null for other areas
 * @param radiusMetres of a circle; 0 for other areas
 */
public record DrawnArea(List<LonLat> ring, @Nullable LonLat centre, double radiusMetres) {

    private static final int CIRCLE_CORNERS = 72;

    public DrawnArea {
        ring = List.copyOf(ring);
        if (ring.size() < 3) {
            throw new IllegalArgumentException("an area of " + ring.size() + " corners");
        }
    }

    static DrawnArea circle(LonLat centre, double metres) {
        return new DrawnArea(Ground.circle(centre, metres, CIRCLE_CORNERS), centre, metres);
    }

    /** Whether the edge through these corners crosses or touches itself, so that nobody can say what is inside. */
    public static boolean crossesItself(List<LonLat> corners) {
        Coordinate[] closed = Stream.concat(corners.stream(), Stream.of(corners.getFirst()))
                .map(place -> new Coordinate(place.lon(), place.lat()))
                .toArray(Coordinate[]::new);
        return !new GeometryFactory().createPolygon(closed).isValid();
    }
}
