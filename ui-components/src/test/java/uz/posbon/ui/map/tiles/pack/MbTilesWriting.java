package uz.posbon.ui.map.tiles.pack;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import uz.posbon.ui.map.tiles.TileId;

/** Writes small MBTiles files for tests, good and bad. */
public final class MbTilesWriting {

    private final Map<String, String> metadata = new LinkedHashMap<>(Map.of(
            "name", "Tashkent", "format", "png", "bounds", "69.1,41.1,69.5,41.5", "minzoom", "8", "maxzoom", "12",
            "attribution", "<a href=\"https://www.openstreetmap.org/copyright\">&copy; OpenStreetMap</a> contributors"));
    private final Map<TileId, byte[]> tiles = new LinkedHashMap<>();
    private boolean described = true;

    /** Says something else in the metadata; null leaves it out. */
    public MbTilesWriting says(String name, String value) {
        if (value == null) {
            metadata.remove(name);
        } else {
            metadata.put(name, value);
        }
        return this;
    }

    /** Leaves the table of metadata out. */
    public MbTilesWriting withoutMetadata() {
        described = false;
        return this;
    }

    public MbTilesWriting tile(TileId tile, byte[] bytes) {
        tiles.put(tile, bytes);
        return this;
    }

    public Path to(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri()); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)");
            statement.execute("CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)");
            if (described) {
                statement.execute("CREATE TABLE metadata (name TEXT, value TEXT)");
                describe(connection);
            }
            connection.setAutoCommit(false);
            fill(connection);
            connection.commit();
        }
        return file;
    }

    private void describe(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO metadata VALUES (?, ?)")) {
            for (Map.Entry<String, String> entry : metadata.entrySet()) {
                insert.setString(1, entry.getKey());
                insert.setString(2, entry.getValue());
                insert.executeUpdate();
            }
        }
    }

    private void fill(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO tiles VALUES (?, ?, ?, ?)")) {
            for (Map.Entry<TileId, byte[]> entry : tiles.entrySet()) {
                TileId tile = entry.getKey();
                insert.setInt(1, tile.zoom());
                insert.setInt(2, tile.x());
                insert.setInt(3, (1 << tile.zoom()) - 1 - tile.y());
                insert.setBytes(4, entry.getValue());
                insert.executeUpdate();
            }
        }
    }
}
