package uz.posbon.ui.map.tiles.pack;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.ui.map.Gap;
import uz.posbon.ui.map.tiles.TileId;

/** An MBTiles file of pictures. Its rows count from the south. One connection; threads wait for each other, a tile takes a fraction of a millisecond. */
final class MbTiles implements TilePack {

    private static final Logger LOG = LoggerFactory.getLogger(MbTiles.class);

    private final Path file;
    private final Connection connection;
    private final PackFacts facts;

    private MbTiles(Path file, Connection connection, PackFacts facts) {
        this.file = file;
        this.connection = connection;
        this.facts = facts;
    }

    static MbTiles open(Path file) throws PackException {
        Connection connection = SqliteFile.open(file);
        try {
            PackFacts facts = MbTilesFacts.read(file, connection);
            PackRules.check(file, facts);
            return new MbTiles(file, connection, facts);
        } catch (SQLException e) {
            shut(file, connection);
            throw SqliteFile.failure(file, e);
        } catch (PackException e) {
            shut(file, connection);
            throw e;
        }
    }

    @Override
    public PackFacts facts() {
        return facts;
    }

    @Override
    public synchronized byte @Nullable [] read(TileId tile) throws PackException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT substr(tile_data, 1, ?) FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?")) {
            query.setInt(1, LARGEST_TILE + 1);
            query.setInt(2, tile.zoom());
            query.setInt(3, tile.x());
            query.setInt(4, (1 << tile.zoom()) - 1 - tile.y());
            try (ResultSet row = query.executeQuery()) {
                byte[] bytes = row.next() ? row.getBytes(1) : null;
                if (bytes != null && bytes.length > LARGEST_TILE) {
                    throw new PackException(Gap.NOT_A_PICTURE, file + " has a tile of more than " + LARGEST_TILE + " bytes");
                }
                return bytes;
            }
        } catch (SQLException e) {
            throw SqliteFile.failure(file, e);
        }
    }

    @Override
    public synchronized void each(TileVisitor visitor) throws PackException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT zoom_level, tile_column, tile_row FROM tiles")) {
            while (row.next()) {
                int zoom = row.getInt(1);
                visitor.tile(zoom, row.getLong(2), (1L << Math.clamp(zoom, 0, 62)) - 1 - row.getLong(3));
            }
        } catch (SQLException e) {
            throw SqliteFile.failure(file, e);
        }
    }

    @Override
    public synchronized void close() {
        shut(file, connection);
    }

    private static void shut(Path file, Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("Cannot close {}: {}", file, e.getMessage());
        }
    }
}
