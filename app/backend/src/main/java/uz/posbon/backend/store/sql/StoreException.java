package uz.posbon.backend.store.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** The data folder cannot be used; the message is one sentence an operator understands. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int PRIMARY_CODE = 0xff;

    private final boolean full;

    public StoreException(String sentence, @Nullable Throwable cause) {
        this(sentence, cause, false);
    }

    private StoreException(String sentence, @Nullable Throwable cause, boolean full) {
        super(sentence, cause);
        this.full = full;
    }

    /** The folder has no room for what should be written. */
    public static StoreException full(Throwable cause) {
        return new StoreException("The data folder is full.", cause, true);
    }

    /** What it means that a statement failed: the folder, or a statement that is wrong and nobody else's fault. */
    public static RuntimeException of(SQLException e) {
        int code = e.getErrorCode() & PRIMARY_CODE;
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return full(e);
        }
        return code == SQLiteErrorCode.SQLITE_CONSTRAINT.code || code == SQLiteErrorCode.SQLITE_ERROR.code
                ? new IllegalStateException(e)
                : new StoreException("The data folder cannot be written (" + e.getMessage() + ").", e);
    }

    /** Whether room in the data folder is all that is missing. */
    public boolean isFull() {
        return full;
    }
}
