package uz.posbon.ui.map.tiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tiles on the disk, in one SQLite file that may be deleted at any time. Any thread, one at a time. When the disk fails, the map goes on
 * without it and the log says why.
 */
public final class TileDisk implements AutoCloseable {

    /** A tile as it came, with what is needed to ask for a newer one. */
    record Kept(byte[] bytes, Instant expires, @Nullable String version) {}

    private static final Logger LOG = LoggerFactory.getLogger(TileDisk.class);
    private static final int PRUNE_EVERY = 500;

    private final Connection connection;
    private final long mostBytes;
    private int puts;

    private TileDisk(Connection connection, long mostBytes) {
        this.connection = connection;
        this.mostBytes = mostBytes;
    }

    /**
     * Opens or makes the file.
     *
     * @param mostBytes pictures kept; the longest expired go first
     * @throws IOException when it cannot be written or is not ours
     */
    public static TileDisk open(Path file, long mostBytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = NORMAL");
                statement.execute("PRAGMA busy_timeout = 2000");
                statement.execute("CREATE TABLE IF NOT EXISTS tile (source TEXT NOT NULL, zoom INTEGER NOT NULL, x INTEGER NOT NULL,"
                        + " y INTEGER NOT NULL, expires INTEGER NOT NULL, version TEXT, picture BLOB NOT NULL,"
                        + " PRIMARY KEY (source, zoom, x, y)) WITHOUT ROWID");
                statement.execute("CREATE INDEX IF NOT EXISTS tile_expires ON tile (expires)");
            } catch (SQLException broken) {
                connection.close();
                throw broken;
            }
            return new TileDisk(connection, mostBytes);
        } catch (SQLException e) {
            throw new IOException("The tile cache " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    synchronized Optional<Kept> find(String source, TileId tile) {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT picture, expires, version FROM tile WHERE source = ? AND zoom = ? AND x = ? AND y = ?")) {
            key(query, source, tile);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Kept(row.getBytes(1), Instant.ofEpochMilli(row.getLong(2)), row.getString(3)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            LOG.warn("Cannot read tile {} from the cache: {}", tile, e.getMessage());
            return Optional.empty();
        }
    }

    synchronized void put(String source, TileId tile, Kept kept) {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT OR REPLACE INTO tile (source, zoom, x, y, expires, version, picture) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            key(insert, source, tile);
            insert.setLong(5, kept.expires().toEpochMilli());
            insert.setString(6, kept.version());
            insert.setBytes(7, kept.bytes());
            insert.executeUpdate();
            if (++puts % PRUNE_EVERY == 0) {
                prune();
            }
        } catch (SQLException e) {
            LOG.warn("Cannot keep tile {}: {}", tile, e.getMessage());
        }
    }

    private void prune() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery("SELECT COALESCE(SUM(LENGTH(picture)), 0), COUNT(*) FROM tile")) {
            if (sum.next() && sum.getLong(1) > mostBytes) {
                long many = sum.getLong(2) / 5;
                try (Statement delete = connection.createStatement()) {
                    delete.executeUpdate("DELETE FROM tile WHERE (source, zoom, x, y) IN"
                            + " (SELECT source, zoom, x, y FROM tile ORDER BY expires LIMIT " + many + ")");
                }
            }
        }
    }

    private static void key(PreparedStatement statement, String source, TileId tile) throws SQLException {
        statement.setString(1, source);
        statement.setInt(2, tile.zoom());
        statement.setInt(3, tile.x());
        statement.setInt(4, tile.y());
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("Cannot close the tile cache: {}", e.getMessage());
        }
    }
}
