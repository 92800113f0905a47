package uz.posbon.geodata.osm;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A gazetteer file being written: one SQLite database with boxes of streets and of everything else in R-trees. It is no gazetteer
 * before {@link #finish}; whoever kills the program in between leaves nothing that would open.
 */
final class GazetteerFile implements AutoCloseable {
    /** Of the layout below; another number is another layout. */
    static final int VERSION = 1;

    private static final int APPLICATION = 0x706f7362;
    private static final double DEGREE = 1e7;

    private final Connection connection;
    private final PreparedStatement entry;
    private final PreparedStatement line;
    private final PreparedStatement lineBox;
    private final PreparedStatement pointBox;
    private long lines;

    private GazetteerFile(Connection connection) throws SQLException {
        this.connection = connection;
        entry = connection.prepareStatement("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        line = connection.prepareStatement("INSERT INTO line VALUES (?, ?, ?)");
        lineBox = connection.prepareStatement("INSERT INTO line_box VALUES (?, ?, ?, ?, ?)");
        pointBox = connection.prepareStatement("INSERT INTO point_box VALUES (?, ?, ?, ?, ?)");
    }

    /** Begins a file; there must be none. */
    static GazetteerFile begin(Path file) throws IOException {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                // Nothing else reads it before it is whole, and a half one is thrown away: no journal, no waiting for the disk.
                statement.execute("PRAGMA journal_mode = OFF");
                statement.execute("PRAGMA synchronous = OFF");
                statement.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, detail TEXT NOT NULL, names TEXT NOT NULL,"
                        + " house TEXT, street INTEGER, inside TEXT NOT NULL, longitude REAL NOT NULL, latitude REAL NOT NULL, weight REAL NOT NULL)");
                statement.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, entry INTEGER NOT NULL, corners BLOB NOT NULL)");
                statement.execute("CREATE VIRTUAL TABLE line_box USING rtree (id, west, east, south, north)");
                statement.execute("CREATE VIRTUAL TABLE point_box USING rtree (id, west, east, south, north)");
                connection.setAutoCommit(false);
                return new GazetteerFile(connection);
            } catch (SQLException broken) {
                connection.close();
                throw broken;
            }
        } catch (SQLException e) {
            throw new IOException("The gazetteer " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    void add(Found found) throws IOException {
        written(() -> {
            entry.setLong(1, found.id());
            entry.setString(2, found.kind().name());
            entry.setString(3, found.detail());
            // An address bears the names of its street, written once.
            entry.setString(4, found.street() == null ? found.names().format() : "");
            entry.setString(5, found.house());
            if (found.street() == null) {
                entry.setNull(6, Types.INTEGER);
            } else {
                entry.setLong(6, found.street());
            }
            entry.setString(7, found.inside().stream().map(String::valueOf).collect(Collectors.joining(" ")));
            entry.setDouble(8, found.at().x);
            entry.setDouble(9, found.at().y);
            entry.setDouble(10, found.weight());
            entry.executeUpdate();
            if (found.kind() != EntryKind.STREET) {
                box(pointBox, found.id(), found.at());
            }
        });
    }

    void addLine(long street, Coordinate[] corners) throws IOException {
        written(() -> {
            ByteBuffer bytes = ByteBuffer.allocate(corners.length * 2 * Integer.BYTES);
            for (Coordinate corner : corners) {
                bytes.putInt((int) Math.round(corner.x * DEGREE)).putInt((int) Math.round(corner.y * DEGREE));
            }
            line.setLong(1, ++lines);
            line.setLong(2, street);
            line.setBytes(3, bytes.array());
            line.executeUpdate();
            box(lineBox, lines, corners);
        });
    }

    private static void box(PreparedStatement insert, long id, Coordinate... corners) throws SQLException {
        Envelope box = new Envelope();
        for (Coordinate corner : corners) {
            box.expandToInclude(corner);
        }
        insert.setLong(1, id);
        insert.setDouble(2, box.getMinX());
        insert.setDouble(3, box.getMaxX());
        insert.setDouble(4, box.getMinY());
        insert.setDouble(5, box.getMaxY());
        insert.executeUpdate();
    }

    /** Makes it whole: from now on it opens. */
    void finish() throws IOException {
        written(() -> {
            connection.commit();
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE INDEX entry_street ON entry (street) WHERE street IS NOT NULL");
                statement.execute("CREATE INDEX line_entry ON line (entry)");
                statement.execute("ANALYZE");
                statement.execute("PRAGMA application_id = " + APPLICATION);
                statement.execute("PRAGMA user_version = " + VERSION);
            }
        });
    }

    private interface Writing {
        void run() throws SQLException;
    }

    private void written(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (SQLException e) {
            throw new IOException("The gazetteer cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        written(connection::close);
    }
}
