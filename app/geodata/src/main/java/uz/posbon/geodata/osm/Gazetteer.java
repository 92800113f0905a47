package uz.posbon.geodata.osm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * A gazetteer file, open. Nothing is held in memory but names of areas, so it opens at once whatever its size. Any thread, one at a
 * time; a question waits while another is answered, a walk over all entries holds up nobody. Reads the disk: not for the FX thread.
 */
public final class Gazetteer implements AutoCloseable {
    static final String COLUMNS = "SELECT e.id, e.kind, e.detail, COALESCE(s.names, e.names), e.house, e.inside, e.longitude, e.latitude,"
            + " e.weight, e.street FROM entry e LEFT JOIN entry s ON s.id = e.street ";

    private final Path file;
    private final Connection connection;
    private final EntryRows rows;

    private Gazetteer(Path file, Connection connection, EntryRows rows) {
        this.file = file;
        this.connection = connection;
        this.rows = rows;
    }

    /**
     * Opens a finished gazetteer.
     *
     * @throws IOException when it is missing, half made or of another version
     */
    public static Gazetteer open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("There is no gazetteer " + file);
        }
        try {
            Connection connection = connect(file);
            try {
                int version = version(connection);
                if (version != GazetteerFile.VERSION) {
                    throw new IOException(version == 0 ? "The gazetteer " + file + " is not whole"
                            : "The gazetteer " + file + " is of version " + version + ", here " + GazetteerFile.VERSION + " is needed");
                }
                return new Gazetteer(file, connection, new EntryRows(areas(connection)));
            } catch (SQLException | IOException | RuntimeException broken) {
                connection.close();
                throw broken;
            }
        } catch (SQLException e) {
            throw new IOException("The gazetteer " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + "?mode=ro&immutable=1");
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static Map<Long, Names> areas(Connection connection) throws SQLException {
        Map<Long, Names> names = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id, names FROM entry WHERE kind IN ('REGION', 'SETTLEMENT', 'DISTRICT', 'NEIGHBOURHOOD')")) {
            while (row.next()) {
                names.put(row.getLong(1), Names.parse(row.getString(2)));
            }
        }
        return Map.copyOf(names);
    }

    /**
     * Hands over all entries, on a connection of its own, in the calling thread. About a second per hundred thousand.
     *
     * @param cancelled asked before each; true ends it
     * @throws CancellationException when it was cancelled
     * @throws UncheckedIOException when the file cannot be read
     */
    public void forEach(Consumer<GazetteerEntry> taker, BooleanSupplier cancelled) {
        try (Connection own = connect(file);
                Statement statement = own.createStatement();
                ResultSet row = statement.executeQuery(COLUMNS + "ORDER BY e.id")) {
            while (row.next()) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException("The walk over the gazetteer was cancelled");
                }
                taker.accept(rows.entry(row));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The entry of this number. */
    public synchronized Optional<GazetteerEntry> entry(long id) {
        try (PreparedStatement query = connection.prepareStatement(COLUMNS + "WHERE e.id = ?")) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(rows.entry(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The course of a street, in as many lines as the map has; of anything else none. */
    public synchronized List<List<GeoPoint>> course(long street) {
        try (PreparedStatement query = connection.prepareStatement("SELECT corners FROM line WHERE entry = ? ORDER BY id")) {
            query.setLong(1, street);
            List<List<GeoPoint>> lines = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    lines.add(EntryRows.corners(row.getBytes(1)));
                }
            }
            return List.copyOf(lines);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /**
     * What this position is called.
     *
     * @param metres nothing farther away is named
     * @throws UncheckedIOException when the file cannot be read
     */
    public synchronized Whereabouts at(GeoPoint position, double metres) {
        try {
            NearestEntries nearest = new NearestEntries(connection, rows, position, metres);
            Optional<Nearby> address = nearest.address();
            Optional<Nearby> street = nearest.street();
            Optional<Nearby> place = nearest.place();
            List<Names> context = address.or(() -> street).or(() -> place).map(found -> found.entry().context()).orElse(List.of());
            return new Whereabouts(address, street, place, context);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private UncheckedIOException unreadable(SQLException e) {
        return new UncheckedIOException(new IOException("The gazetteer " + file + " cannot be read: " + e.getMessage(), e));
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException("The gazetteer " + file + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
