package uz.posbon.sdk.internal.outbox;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import uz.posbon.sdk.internal.http.Command;
import uz.posbon.sdk.outbox.OutboxEntry.State;
import uz.posbon.sdk.problem.NotKeptException;

/** Commands in an SQLite file, each synchronised before its method returns. Confined to one thread at a time. */
final class OutboxFile implements AutoCloseable {
    /** One command as it is on disk. */
    record Row(long place, Instant time, Command command, State state, byte @Nullable [] problem) {}

    private static final int PRIMARY_CODE = 0xff;

    private final Connection connection;

    private OutboxFile(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens or makes it.
     *
     * @throws SQLException if that is no outbox or cannot be written
     */
    static OutboxFile open(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            statement.execute("""
                    create table if not exists command (
                      place integer primary key autoincrement, key text not null unique, time text not null, operator text, what text not null,
                      method text not null, path text not null, version integer, media_type text not null, body blob not null,
                      state text not null, problem blob)""");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return new OutboxFile(connection);
    }

    /** Whether opening failed because of what is in the file, and not because the disk is full or somebody else holds it. */
    static boolean isUnreadable(SQLException e) {
        int code = e.getErrorCode() & PRIMARY_CODE;
        return code == SQLiteErrorCode.SQLITE_NOTADB.code || code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_ERROR.code;
    }

    List<Row> rows() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select place, time, key, operator, what, method, path, version, media_type, body, state, problem from command order by place")) {
            List<Row> rows = new ArrayList<>();
            while (row.next()) {
                Object version = row.getObject(8);
                Command command = new Command(
                        row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7), version == null ? null : ((Number) version).longValue(),
                        row.getString(9), row.getBytes(10));
                rows.add(new Row(row.getLong(1), Instant.parse(row.getString(2)), command, State.valueOf(row.getString(11)), row.getBytes(12)));
            }
            return rows;
        }
    }

    /**
     * Puts it on disk.
     *
     * @return its place
     * @throws NotKeptException if it is not there
     */
    long add(Command command, Instant time, State state) {
        // Not 'returning place': a row is returned before the statement is on disk, and a failure after that is said to nobody.
        String sql = "insert into command (time, key, operator, what, method, path, version, media_type, body, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, time.toString());
            insert.setString(2, command.key());
            insert.setString(3, command.operator());
            insert.setString(4, command.what());
            insert.setString(5, command.method());
            insert.setString(6, command.path());
            version(insert, 7, command.version());
            insert.setString(8, command.mediaType());
            insert.setBytes(9, command.body());
            insert.setString(10, state.name());
            insert.executeUpdate();
            try (ResultSet place = insert.getGeneratedKeys()) {
                place.next();
                return place.getLong(1);
            }
        } catch (SQLException e) {
            throw new NotKeptException("the command cannot be kept on disk, so it was not sent: " + e.getMessage(), e);
        }
    }

    /** @throws NotKeptException if the disk still says something else */
    void mark(long place, State state, @Nullable Long version, byte @Nullable [] problem) {
        try (PreparedStatement update = connection.prepareStatement("update command set state = ?, version = ?, problem = ? where place = ?")) {
            update.setString(1, state.name());
            version(update, 2, version);
            update.setBytes(3, problem);
            update.setLong(4, place);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new NotKeptException("the outbox cannot be written: " + e.getMessage(), e);
        }
    }

    /** @throws NotKeptException if it still is on disk */
    void remove(long place) {
        try (PreparedStatement delete = connection.prepareStatement("delete from command where place = ?")) {
            delete.setLong(1, place);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new NotKeptException("the outbox cannot be written: " + e.getMessage(), e);
        }
    }

    private static void version(PreparedStatement statement, int index, @Nullable Long version) throws SQLException {
        if (version == null) {
            statement.setNull(index, Types.INTEGER);
        } else {
            statement.setLong(index, version);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
