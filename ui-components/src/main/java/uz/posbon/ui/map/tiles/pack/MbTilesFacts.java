package uz.posbon.ui.map.tiles.pack;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Gap;
import uz.posbon.ui.map.tiles.TileFormat;

/** What an MBTiles file says about itself, and what its tiles say where it says nothing. */
final class MbTilesFacts {

    /** One tile, any. */
    private record Sample(int zoom, long column, long row, byte @Nullable [] bytes) {}

    private MbTilesFacts() {}

    static PackFacts read(Path file, Connection connection) throws SQLException, PackException {
        if (!has(connection, "tiles")) {
            throw new PackException(Gap.PACK_BROKEN, file + " is SQLite but not MBTiles: it has no tiles");
        }
        Map<String, String> said = has(connection, "metadata") ? metadata(connection) : Map.of();
        Sample sample = sample(connection);
        if (sample == null) {
            throw new PackException(Gap.PACK_BROKEN, file + " holds no tiles");
        }
        long side = 1L << Math.clamp(sample.zoom(), 0, 30);
        if (sample.column() < 0 || sample.row() < 0 || sample.column() >= side || sample.row() >= side) {
            throw new PackException(Gap.PACK_PROJECTION, file + " has a tile beyond the world of web Mercator (EPSG:3857): zoom "
                    + sample.zoom() + ", column " + sample.column() + ", row " + sample.row());
        }
        return new PackFacts(
                "MBTiles", PlainText.of(said.getOrDefault("name", "")), format(said, sample), zoom(said, "minzoom", "MIN", connection),
                zoom(said, "maxzoom", "MAX", connection), Bounds.parse(said.get("bounds")),
                PlainText.of(said.getOrDefault("attribution", "")), said);
    }

    private static boolean has(Connection connection, String name) throws SQLException {
        return first(connection, "SELECT COUNT(*) FROM sqlite_master WHERE type IN ('table', 'view') AND name = '" + name + "'").orElse(0) > 0;
    }

    private static Map<String, String> metadata(Connection connection) throws SQLException {
        Map<String, String> said = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT name, value FROM metadata")) {
            while (row.next()) {
                String name = row.getString(1);
                String value = row.getString(2);
                if (name != null && value != null) {
                    said.put(name.toLowerCase(Locale.ROOT), value);
                }
            }
        }
        return said;
    }

    private static @Nullable Sample sample(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT zoom_level, tile_column, tile_row, substr(tile_data, 1, 64) FROM tiles LIMIT 1")) {
            return row.next() ? new Sample(row.getInt(1), row.getLong(2), row.getLong(3), row.getBytes(4)) : null;
        }
    }

    /** What the pack promises, unless its tiles are vectors or it promises nothing. */
    private static TileFormat format(Map<String, String> said, Sample sample) {
        byte[] bytes = sample.bytes();
        TileFormat found = bytes == null ? TileFormat.OTHER : TileFormat.of(bytes);
        TileFormat promised = TileFormat.named(said.getOrDefault("format", ""));
        return promised == TileFormat.OTHER || found == TileFormat.VECTOR ? found : promised;
    }

    private static int zoom(Map<String, String> said, String key, String extreme, Connection connection) throws SQLException {
        String given = said.getOrDefault(key, "").strip();
        int promised = given.matches("\\d{1,2}") ? Integer.parseInt(given) : -1;
        return promised >= 0 ? promised : first(connection, "SELECT " + extreme + "(zoom_level) FROM tiles").orElse(0);
    }

    private static OptionalInt first(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
        }
    }
}
