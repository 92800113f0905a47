package uz.posbon.geodata.osm;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uz.posbon.sdk.geo.GeoPoint;

/** Makes entries of rows. */
record EntryRows(Map<Long, Names> areas) {
    private static final double DEGREE = 1e7;

    /** The entry of a row of {@link Gazetteer#COLUMNS}. */
    GazetteerEntry entry(ResultSet row) throws SQLException {
        Names names = Names.parse(row.getString(4));
        String house = row.getString(5);
        return new GazetteerEntry(row.getLong(1), EntryKind.valueOf(row.getString(2)), row.getString(3),
                house == null ? names : names.withHouse(house), context(row.getString(6)),
                new GeoPoint(row.getDouble(7), row.getDouble(8)), row.getDouble(9));
    }

    private List<Names> context(String inside) {
        return inside.isEmpty() ? List.of()
                : Stream.of(inside.split(" ")).map(id -> areas.get(Long.valueOf(id))).filter(Objects::nonNull).toList();
    }

    static List<GeoPoint> corners(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        List<GeoPoint> corners = new ArrayList<>();
        while (buffer.hasRemaining()) {
            corners.add(new GeoPoint(buffer.getInt() / DEGREE, buffer.getInt() / DEGREE));
        }
        return List.copyOf(corners);
    }
}
