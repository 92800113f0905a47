package uz.posbon.backend.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection that writes, each of its statements prepared once: taking a statement apart costs as much as running it. What is run between two
 * {@link #commit}s is one transaction. Confined to one thread at a time, the writer's while it works.
 */
public final class Statements implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Statements.class);

    /** Makes something of the row a result stands on. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource source;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private @Nullable Connection connection;

    public Statements(DataSource source) {
        this.source = source;
    }

    /**
     * Runs a statement that changes something.
     *
     * @param values for its question marks, in their order
     * @throws StoreException if it cannot be written
     */
    public void run(String sql, @Nullable Object... values) {
        try {
            bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /** Every row, in the order of the query. */
    public <T> List<T> all(String sql, Row<T> reader, @Nullable Object... values) {
        try (ResultSet row = bound(sql, values).executeQuery()) {
            List<T> all = new ArrayList<>();
            while (row.next()) {
                all.add(reader.read(row));
            }
            return all;
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /** The first row; null when there is none. */
    public <T> @Nullable T first(String sql, Row<T> reader, @Nullable Object... values) {
        try (ResultSet row = bound(sql, values).executeQuery()) {
            return row.next() ? reader.read(row) : null;
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /** What a query counts. */
    public long number(String sql, @Nullable Object... values) {
        Long number = first(sql, row -> row.getLong(1), values);
        return number == null ? 0 : number;
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection().prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private Connection connection() throws SQLException {
        if (connection == null) {
            connection = source.getConnection();
            connection.setAutoCommit(false);
        }
        return connection;
    }

    /** Puts on disk what was run since the last time. */
    public void commit() {
        try {
            connection().commit();
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /**
     * Takes back whatever was run since the last commit, in whatever state that left the connection: a full disk may have ended its transaction or not.
     * So the connection goes, and the next statement makes another.
     */
    public void undo() {
        prepared.clear();
        Connection gone = connection;
        connection = null;
        if (gone != null) {
            try {
                gone.close();
            } catch (SQLException e) {
                LOG.warn("The connection that writes did not close", e);
            }
        }
    }

    @Override
    public void close() {
        undo();
    }
}
