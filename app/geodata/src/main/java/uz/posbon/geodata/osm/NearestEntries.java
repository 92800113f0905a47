package uz.posbon.geodata.osm;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import uz.posbon.sdk.geo.GeoPoint;

/** Finds what is nearest to one position: looks into a small box first and into bigger ones only where that is empty. */
final class NearestEntries {
    private static final double FIRST_METRES = 60;
    private static final String IN_BOX = " WHERE b.west <= ? AND b.east >= ? AND b.south <= ? AND b.north >= ?";

    private final Connection connection;
    private final EntryRows rows;
    private final GeoPoint position;
    private final double farthest;
    private final Plane plane;
    private final Coordinate here;

    private record Best(long entry, double metres, Coordinate at) {}

    NearestEntries(Connection connection, EntryRows rows, GeoPoint position, double farthest) {
        this.connection = connection;
        this.rows = rows;
        this.position = position;
        this.farthest = farthest;
        plane = Plane.at(position.latitude());
        here = plane.toMetres(new Coordinate(position.longitude(), position.latitude()));
    }

    Optional<Nearby> address() throws SQLException {
        return points("= 'ADDRESS'");
    }

    /** The nearest thing with a name of its own that one could point at. */
    Optional<Nearby> place() throws SQLException {
        return points("NOT IN ('ADDRESS', 'REGION', 'SETTLEMENT', 'DISTRICT', 'NEIGHBOURHOOD')");
    }

    private Optional<Nearby> points(String kind) throws SQLException {
        return widening("SELECT e.id, e.longitude, e.latitude FROM point_box b JOIN entry e ON e.id = b.id" + IN_BOX
                + " AND e.kind " + kind, row -> {
            Coordinate at = plane.toMetres(new Coordinate(row.getDouble(2), row.getDouble(3)));
            return new Best(row.getLong(1), at.distance(here), at);
        });
    }

    Optional<Nearby> street() throws SQLException {
        return widening("SELECT l.entry, l.corners FROM line_box b JOIN line l ON l.id = b.id" + IN_BOX,
                row -> onLine(row.getLong(1), EntryRows.corners(row.getBytes(2))));
    }

    private Best onLine(long entry, List<GeoPoint> corners) {
        Coordinate from = metres(corners.getFirst());
        Best best = new Best(entry, from.distance(here), from);
        for (GeoPoint corner : corners) {
            Coordinate to = metres(corner);
            Coordinate at = new LineSegment(from, to).closestPoint(here);
            if (at.distance(here) < best.metres()) {
                best = new Best(entry, at.distance(here), at);
            }
            from = to;
        }
        return best;
    }

    private Coordinate metres(GeoPoint point) {
        return plane.toMetres(new Coordinate(point.longitude(), point.latitude()));
    }

    private interface Measure {
        Best of(ResultSet row) throws SQLException;
    }

    private Optional<Nearby> widening(String query, Measure measure) throws SQLException {
        for (double reach = Math.min(FIRST_METRES, farthest); ; reach = Math.min(reach * 4, farthest)) {
            Best best = best(query, measure, reach);
            if (best != null && best.metres() <= reach) {
                return found(best);
            }
            if (reach >= farthest) {
                return Optional.empty();
            }
        }
    }

    private @Nullable Best best(String query, Measure measure, double reach) throws SQLException {
        double wide = reach / plane.metresPerLongitude();
        double high = reach / Plane.METRES_PER_LATITUDE;
        Best best = null;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setDouble(1, position.longitude() + wide);
            statement.setDouble(2, position.longitude() - wide);
            statement.setDouble(3, position.latitude() + high);
            statement.setDouble(4, position.latitude() - high);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Best other = measure.of(row);
                    best = best == null || other.metres() < best.metres() ? other : best;
                }
            }
        }
        return best;
    }

    private Optional<Nearby> found(Best best) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(Gazetteer.COLUMNS + "WHERE e.id = ?")) {
            statement.setLong(1, best.entry());
            try (ResultSet row = statement.executeQuery()) {
                Coordinate at = plane.toDegrees(best.at());
                return row.next() ? Optional.of(new Nearby(rows.entry(row), best.metres(), new GeoPoint(at.x, at.y))) : Optional.empty();
            }
        }
    }
}
