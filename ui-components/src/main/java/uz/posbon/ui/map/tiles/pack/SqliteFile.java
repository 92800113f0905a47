package uz.posbon.ui.map.tiles.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import uz.posbon.ui.map.Gap;

/** Opens SQLite files of others, to read and nothing else. */
final class SqliteFile {

    private static final int PATIENCE_MS = 300;
    private static final int JOURNALLED = 2;

    private SqliteFile() {}

    /**
     * Opens it.
     *
     * @throws PackException when it is cut off or cannot be opened
     */
    static Connection open(Path file) throws PackException {
        boolean journalled = checked(file);
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(PATIENCE_MS);
        try {
            // SQLite would write beside a file with a write-ahead journal, and fail where it may not; when nobody has it open, it need not.
            return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + (journalled ? "?immutable=1" : ""));
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /** What went wrong, in a sentence. */
    static PackException failure(Path file, SQLException e) {
        int code = e.getErrorCode() & 0xFF;
        boolean locked = code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code;
        return locked
                ? new PackException(Gap.PACK_LOCKED, file + " is being written by another program", e)
                : new PackException(Gap.PACK_BROKEN, file + " is damaged: " + e.getMessage(), e);
    }

    /**
     * SQLite itself notices a cut-off file only where it comes to the end.
     *
     * @return whether it was left with a write-ahead journal, an empty one
     */
    private static boolean checked(Path file) throws PackException {
        boolean written = Files.exists(Path.of(file + "-wal"));
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer head = ByteBuffer.wrap(in.readNBytes(100));
            if (head.limit() < 100) {
                throw new PackException(Gap.PACK_BROKEN, file + " ends within its head");
            }
            long page = (head.getShort(16) & 0xFFFF) == 1 ? 65_536 : head.getShort(16) & 0xFFFF;
            long promised = (head.getInt(28) & 0xFFFF_FFFFL) * page;
            boolean counted = head.getInt(24) == head.getInt(92);
            if (counted && !written && Files.size(file) < promised) {
                throw new PackException(Gap.PACK_BROKEN, file + " is cut off: " + Files.size(file) + " of " + promised + " bytes are there");
            }
            return head.get(18) == JOURNALLED && !written;
        } catch (PackException e) {
            throw e;
        } catch (IOException e) {
            throw new PackException(Gap.PACK_BROKEN, file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
